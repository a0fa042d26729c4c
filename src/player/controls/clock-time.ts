/** A time as a clock shows it: `1:02:03`, `12:31`; fractions are cut off. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = String(rest).padStart(2, "0");
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${String(minutes).padStart(2, "0")}:${tail}`;
}

/** A time as it is said, in any language that the browser knows: `12 minutes 31 seconds`. */
export function spokenTime(seconds: number, language: string): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [
    [Math.floor(whole / 3600), "hour"],
    [Math.floor(whole / 60) % 60, "minute"],
    [whole % 60, "second"],
  ] as const;
  const said = parts.filter(([count, unit]) => count > 0 || (unit === "second" && whole === 0));
  return said.map(([count, unit]) => unitFormat(language, unit).format(count)).join(" ");
}

function unitFormat(language: string, unit: string): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" });
}
