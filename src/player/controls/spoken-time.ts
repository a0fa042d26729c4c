import { writtenNumber } from "../../languages/written-number.ts";
import { clockParts } from "../../moments/clock.ts";

/** A time as it is said, in any language that the browser knows: `12 minutes 31 seconds`. */
export function spokenTime(seconds: number, language: string): string {
  const { hours, minutes, rest } = clockParts(seconds);
  const parts = [
    [hours, "hour"],
    [minutes, "minute"],
    [rest, "second"],
  ] as const;
  const isNothing = hours + minutes + rest === 0;
  const said = parts.filter(([count, unit]) => count > 0 || (unit === "second" && isNothing));
  return said
    .map(([count, unit]) => writtenNumber(count, language, { style: "unit", unit, unitDisplay: "long" }))
    .join(" ");
}
