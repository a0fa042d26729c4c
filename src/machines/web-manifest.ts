import { HOME_PATH } from "../catalog/addresses.ts";
import type { SiteFiles } from "../catalog/catalog.ts";
import type { Show } from "../catalog/show.ts";
import { directionOf } from "../languages/direction.ts";

/** What a home screen needs to know of the site (W3C Web Application Manifest). */
export function webManifest(show: Show, { icons, colors }: Pick<SiteFiles, "icons" | "colors">): string {
  return JSON.stringify({
    id: HOME_PATH,
    name: show.title,
    short_name: show.title,
    description: show.tagline ?? show.descriptionText,
    lang: show.language,
    dir: directionOf(show.language),
    start_url: HOME_PATH,
    scope: HOME_PATH,
    display: "minimal-ui",
    background_color: colors.paper,
    theme_color: colors.accent,
    icons: icons.map(({ path, pixels }) => ({
      src: path,
      sizes: `${pixels}x${pixels}`,
      type: "image/png",
    })),
  });
}
