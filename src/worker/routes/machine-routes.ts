import type { Hono } from "hono";
import {
  LLMS_PATH,
  MANIFEST_PATH,
  ROBOTS_PATH,
  SECURITY_PATH,
  SITEMAP_PATH,
} from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { llmsText } from "../../machines/llms-text.ts";
import { robots } from "../../machines/robots.ts";
import { securityTerm } from "../../machines/security-term.ts";
import { securityText } from "../../machines/security-text.ts";
import { sitemap } from "../../machines/sitemap.ts";
import { webManifest } from "../../machines/web-manifest.ts";
import type { Site } from "../stores/site.ts";
import { machineText } from "./machine-text.ts";

/** What machines read: where the pages are, and what the site is. */
export function machineRoutes(app: Hono, site: Site): void {
  app.get(SITEMAP_PATH, (c) =>
    machineText(c, site, { type: "application/xml; charset=utf-8", render: sitemap }),
  );

  app.get(ROBOTS_PATH, (c) => machineText(c, site, { type: PLAIN, render: ({ show }) => robots(show) }));

  app.get(LLMS_PATH, (c) => machineText(c, site, { type: PLAIN, render: llmsText }));

  app.get(MANIFEST_PATH, (c) =>
    machineText(c, site, {
      type: "application/manifest+json; charset=utf-8",
      render: (edition) => webManifest(edition.show, edition.site),
    }),
  );

  app.get(SECURITY_PATH, (c) => {
    const { expires, changesAt } = securityTerm(site.clock());
    const render = ({ show }: Edition): string => securityText(show, expires);
    return machineText(c, site, {
      type: PLAIN,
      render,
      changes: { validator: `until-${expires}`, at: changesAt },
    });
  });
}

const PLAIN = "text/plain; charset=utf-8";
