import { absoluteAddress, HOME_PATH } from "../../catalog/addresses.ts";
import type { Show } from "../../catalog/show.ts";
import type { Crumb } from "../shell/breadcrumbs.tsx";
import type { Thing } from "./thing.ts";

/** The way from the show to a page (schema.org/BreadcrumbList); `trail` ends with the page itself. */
export function breadcrumbList(trail: readonly Crumb[], show: Show): Thing {
  const crumbs = [{ name: show.title, path: HOME_PATH }, ...trail];
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absoluteAddress(show.url, path),
    })),
  };
}
