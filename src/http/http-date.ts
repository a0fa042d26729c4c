const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MONTH = `(?<month>${MONTHS.join("|")})`;
const TIME = "(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)";

// RFC 9110 §5.6.7: the form to send, and the two obsolete forms that every recipient must accept.
const IMF_FIXDATE = new RegExp(`^\\w{3}, (?<day>\\d{2}) ${MONTH} (?<year>\\d{4}) ${TIME} GMT$`);
const RFC_850 = new RegExp(`^\\w{6,9}, (?<day>\\d{2})-${MONTH}-(?<year>\\d{2}) ${TIME} GMT$`);
const ASCTIME = new RegExp(`^\\w{3} ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`);

/**
 * An HTTP-date in any of its three forms as milliseconds since 1970, or null when it is not one
 * (RFC 9110 §5.6.7). The name of the weekday is not compared with the date.
 */
export function parseHttpDate(text: string): number | null {
  const match = IMF_FIXDATE.exec(text) ?? RFC_850.exec(text) ?? ASCTIME.exec(text);
  if (match?.groups === undefined) return null;
  const { year = "", month = "", day = "", hour, minute, second } = match.groups;
  const midnight = new Date(0);
  midnight.setUTCFullYear(fullYear(year), MONTHS.indexOf(month), Number(day));
  if (midnight.getUTCDate() !== Number(day)) return null;
  return midnight.getTime() + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
}

/** `Sun, 06 Nov 1994 08:49:37 GMT`; milliseconds are cut off, as HTTP-dates have none. */
export function renderHttpDate(instant: number): string {
  return new Date(instant).toUTCString();
}

// RFC 850 years: 70–99 are 1970–1999, 00–69 are 2000–2069. The RFC's rule (at most 50 years ahead) needs a clock
// and differs only for dates decades in the future, which no copy of ours can have.
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
