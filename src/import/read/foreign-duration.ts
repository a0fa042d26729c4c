import { parseClock } from "../../moments/clock.ts";
import type { Seconds } from "../../moments/instant.ts";

/**
 * `itunes:duration` as hosts write it → seconds to the thousandth; undefined when it is unknown: blank, zero, or no duration.
 * `1:02:03`, `62:03`, `3723.5`, `PT1H2M3S`, and beside those that `parseClock` knows `00:62:03`, `1h 2m`, `62 min`, `1:2:3`.
 */
export function parseForeignDuration(text: string): Seconds | undefined {
  const written = text.trim().toLowerCase();
  if (written.length > 40) return undefined;
  const seconds = parseClock(written.toUpperCase()) ?? looseClock(written) ?? inWords(written);
  // No episode lasts a thousand hours: such numbers are bytes or thousandths.
  if (seconds === undefined || seconds <= 0 || seconds >= 3_600_000) return undefined;
  return Math.round(seconds * 1000) / 1000;
}

/** `00:62:03`, `1:2:3`: each part as it stands, whatever it adds up to. */
function looseClock(written: string): number | undefined {
  const match = /^(?:(\d{1,3})[:.])?(\d{1,4})[:;](\d{1,2}(?:[.,]\d+)?)$/.exec(written);
  if (match === null) return undefined;
  const [, hours = "0", minutes = "0", seconds = "0"] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
}

/** `1h 2m 3s`, `1 hr 2 min`, `62 minutes`, `62 Min.`, `3723.123456`. */
function inWords(written: string): number | undefined {
  const match =
    /^(?:(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|std)\b\.?)?,?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:m|mins?|minutes?|minuten)\b\.?)?,?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:s|secs?|seconds?|sekunden)?\b\.?)?$/.exec(
      written.replace(/\s+/g, " ").replace(/(?<=\d[hm])(?=\d)/g, " "),
    );
  if (match === null || match[0] === "") return undefined;
  const [hours, minutes, seconds] = [match[1], match[2], match[3]].map((part) =>
    Number((part ?? "0").replace(",", ".")),
  );
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
