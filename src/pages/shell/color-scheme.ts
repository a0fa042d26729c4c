import type { Show } from "../../catalog/show.ts";

/** In which schemes the pages can be drawn, as `<meta name="color-scheme">` says it before the stylesheet is there. */
export function colorScheme({ theme }: Show): string {
  const scheme = theme?.scheme ?? "auto";
  return scheme === "auto" ? "light dark" : `only ${scheme}`;
}
