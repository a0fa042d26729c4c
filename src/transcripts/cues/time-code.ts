// Hours may be missing or many digits; without them the minutes may pass 59. The fraction is decimal: ",5" is half
// a second. WebVTT §3.3 wants a dot and three digits, SRT a comma: both are read in both.
const TIME_CODE = /^(?:(\d{1,4}):)?(\d{1,3}):([0-5]?\d)(?:[.,](\d{1,9}))?$/;

/** Seconds of `H:MM:SS.mmm`, `MM:SS,mmm`, `M:SS` and their like, on whole milliseconds; null when it is none. */
export function parseTimeCode(text: string): number | null {
  const match = TIME_CODE.exec(text);
  if (match === null) return null;
  const [, hours, minutes, seconds, fraction = "0"] = match;
  if (hours !== undefined && Number(minutes) > 59) return null;
  const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  return Math.round((whole + Number(`0.${fraction}`)) * 1000) / 1000;
}

/** `00:00:04.200`, with the separator of the format: a dot for WebVTT, a comma for SRT. */
export function renderTimeCode(seconds: number, separator: "." | ","): string {
  const milliseconds = Math.round(seconds * 1000);
  const hours = padded(Math.floor(milliseconds / 3_600_000), 2);
  const minutes = padded(Math.floor(milliseconds / 60_000) % 60, 2);
  const rest = padded(Math.floor(milliseconds / 1000) % 60, 2);
  return `${hours}:${minutes}:${rest}${separator}${padded(milliseconds % 1000, 3)}`;
}

function padded(part: number, digits: number): string {
  return String(part).padStart(digits, "0");
}
