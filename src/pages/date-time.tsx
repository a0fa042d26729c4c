import { isoDuration, renderClockDuration } from "../catalog/clock-duration.ts";
import { type Instant, isoInstant, type Seconds } from "../catalog/instant.ts";
import type { Show } from "../catalog/show.ts";

/** An instant as a day in the show's language and time zone. */
export function AirDate({ at, show }: { readonly at: Instant; readonly show: Show }) {
  return <time datetime={isoInstant(at)}>{dayFormat(show.language, show.timezone).format(at)}</time>;
}

/** A calendar day (`2026-11-29`) in the show's language. */
export function Day({ day, show }: { readonly day: string; readonly show: Show }) {
  return <time datetime={day}>{dayFormat(show.language, "UTC").format(Date.parse(`${day}T00:00:00Z`))}</time>;
}

/** A length of time, `1:02:03`. */
export function Duration({ seconds }: { readonly seconds: Seconds }) {
  return <time datetime={isoDuration(seconds)}>{renderClockDuration(seconds)}</time>;
}

/** Making a format takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(language: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone });
  formats.set(key, format);
  return format;
}
