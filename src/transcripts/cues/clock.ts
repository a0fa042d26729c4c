/** `M:SS`, from an hour on `H:MM:SS`, as people and the HTML transcript write times; the fraction is cut off. */
export function renderClock(seconds: number): string {
  const whole = Math.floor(Math.round(seconds * 1000) / 1000);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = twoDigits(whole % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${twoDigits(minutes)}:${rest}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
