/** A date of RSS: whether it can be read, and whether its weekday is the date's. */
export interface RssDate {
  /** Milliseconds since 1970. */
  readonly instant: number;
  readonly isWeekdayRight: boolean;
}

/** RFC 2822 §3.3 and the zones of RFC 822 §5, with a year of four digits: `Fri, 02 Oct 2026 06:00:00 GMT` → its instant. */
export function parseRssDate(text: string): RssDate | undefined {
  const match = text.length > 64 ? null : RSS_DATE.exec(text);
  if (match === null) return undefined;
  const [, weekday, day = "", month = "", year = "", hour = "", minute = "", second = "0", zone = ""] = match;
  const local = Date.UTC(
    Number(year),
    MONTHS.indexOf(month),
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  const date = new Date(local);
  if (date.getUTCDate() !== Number(day) || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return {
    instant: local - zoneMinutes(zone) * 60_000,
    isWeekdayRight: weekday === undefined || weekday === WEEKDAYS[date.getUTCDay()],
  };
}

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const ZONE_HOURS: Readonly<Record<string, number>> = {
  ...{ EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 },
};

const RSS_DATE = new RegExp(
  `^(?:(${WEEKDAYS.join("|")}),\\s*)?(\\d{1,2})\\s+(${MONTHS.join("|")})\\s+(\\d{4})\\s+(\\d{2}):(\\d{2})(?::(\\d{2}))?` +
    `\\s+(GMT|UTC?|Z|${Object.keys(ZONE_HOURS).join("|")}|[+-]\\d{4})$`,
);

function zoneMinutes(zone: string): number {
  const offset = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  if (offset === null) return (ZONE_HOURS[zone] ?? 0) * 60;
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  return offset[1] === "-" ? -minutes : minutes;
}
