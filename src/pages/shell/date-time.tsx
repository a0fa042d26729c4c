import type { Show } from "../../catalog/show.ts";
import { isoDuration, renderClock } from "../../moments/clock.ts";
import { type Instant, isoInstant, type Seconds } from "../../moments/instant.ts";

/** An instant as a day in the show's language and time zone. */
export function AirDate({ at, show }: { readonly at: Instant; readonly show: Show }) {
  return <time datetime={isoInstant(at)}>{dateFormat(show, "day").format(at)}</time>;
}

/** An instant as a day and a time with its zone, in the show's language. */
export function DayAndTime({ at, show }: { readonly at: Instant; readonly show: Show }) {
  return <time datetime={isoInstant(at)}>{dateFormat(show, "dayAndTime").format(at)}</time>;
}

/** A calendar day (`2026-11-29`) in the show's language. */
export function Day({ day, show }: { readonly day: string; readonly show: Show }) {
  const format = dateFormat({ language: show.language, timezone: "UTC" }, "day");
  return <time datetime={day}>{format.format(Date.parse(`${day}T00:00:00Z`))}</time>;
}

/** A length of time, `1:02:03`. */
export function Duration({ seconds }: { readonly seconds: Seconds }) {
  return <time datetime={isoDuration(seconds)}>{renderClock(seconds)}</time>;
}

const STYLES = {
  day: { dateStyle: "long" },
  dayAndTime: {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  },
} as const;

/** Making a format takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(
  { language, timezone: timeZone }: Pick<Show, "language" | "timezone">,
  style: keyof typeof STYLES,
): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...STYLES[style], timeZone });
  formats.set(key, format);
  return format;
}
