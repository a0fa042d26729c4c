/**
 * Reads a duration or a moment as hosts write it → seconds, or undefined when it is none of these:
 * a number of seconds (`2832`, `12.5`), a clock (`47:12`, `1:02:03`, `00:12:31.250`) or ISO 8601 (`PT47M12S`).
 */
export function parseClock(raw: unknown): number | undefined {
  if (typeof raw === "number") return Number.isFinite(raw) && raw >= 0 ? raw : undefined;
  if (typeof raw !== "string") return undefined;
  const text = raw.trim();
  return parseMomentTime(text) ?? isoSeconds(text);
}

/** The same of what an address may say: seconds or a clock. Hosts may write ISO 8601 too, addresses may not. */
export function parseMomentTime(text: string): number | undefined {
  return /^\d{1,9}(\.\d{1,3})?$/.test(text) ? Number(text) : clockSeconds(text);
}

/** Whether a line begins with a clock, bare or in brackets: apps take such lines for chapters. */
export function beginsWithClock(line: string): boolean {
  return /^[([]?\d{1,3}(?::\d{2}){1,2}\b/.test(line);
}

/** `1:02:03` for 3723 seconds, `12:31` for 751; fractions are cut off. */
export function renderClock(seconds: number): string {
  const { hours, minutes, rest } = clockParts(seconds);
  return hours === 0 ? `${minutes}:${padded(rest)}` : `${hours}:${padded(minutes)}:${padded(rest)}`;
}

/** `01:02:03`, or `02:03` without the hours: for lists in which all clocks are to be alike. */
export function renderPaddedClock(seconds: number, hours: "with hours" | "without hours"): string {
  const parts = clockParts(seconds);
  const minutes = hours === "with hours" ? parts.minutes : parts.minutes + 60 * parts.hours;
  const tail = `${padded(minutes)}:${padded(parts.rest)}`;
  return hours === "with hours" ? `${padded(parts.hours)}:${tail}` : tail;
}

/** ISO 8601, as schema.org and `<time datetime>` read it: `PT1H2M3S`. */
export function isoDuration(seconds: number): string {
  const { hours, minutes, rest } = clockParts(seconds);
  const parts = [hours > 0 ? `${hours}H` : "", minutes > 0 ? `${minutes}M` : "", rest > 0 ? `${rest}S` : ""];
  return `PT${parts.join("") || "0S"}`;
}

/** Whole seconds in hours, minutes and what is left. Times are known to the millisecond: 59.9999 is a minute, not 59 seconds. */
export function clockParts(seconds: number): { hours: number; minutes: number; rest: number } {
  const whole = Math.max(0, Math.floor(Math.round(seconds * 1000) / 1000));
  return { hours: Math.floor(whole / 3600), minutes: Math.floor(whole / 60) % 60, rest: whole % 60 };
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}

function clockSeconds(text: string): number | undefined {
  const match = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2}(?:\.\d{1,3})?)$/.exec(text);
  if (match === null) return undefined;
  const [, hours = "0", minutes = "0", seconds = "0"] = match;
  const minutesAreClock = match[1] === undefined || (minutes.length === 2 && Number(minutes) < 60);
  if (Number(seconds) >= 60 || !minutesAreClock) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function isoSeconds(text: string): number | undefined {
  const match = /^PT(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9}(?:\.\d{1,3})?)S)?$/i.exec(text);
  if (match === null) return undefined;
  const [, hours = "0", minutes = "0", seconds = "0"] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
