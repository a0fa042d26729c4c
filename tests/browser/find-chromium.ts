import { existsSync } from "node:fs";

/** Debian's package of the browser without windows: it needs half the processor time of the whole one, which does as well. */
export const CHROMIUM_PACKAGE = "chromium-headless-shell";

const PLACES = [`/usr/bin/${CHROMIUM_PACKAGE}`, "/usr/bin/chromium"];

/** The browser of the browser tests: what `CHROME_PATH` names, or what Debian's packages have put where they do. */
export function findChromium(): string | undefined {
  const named = process.env.CHROME_PATH;
  return (named ? [named] : PLACES).find((place) => existsSync(place));
}
