import {
  LLMS_PATH,
  MANIFEST_PATH,
  ROBOTS_PATH,
  SECURITY_PATH,
  SITEMAP_PATH,
} from "../../catalog/addresses.ts";
import { llmsText } from "../../machines/llms-text.ts";
import { robots } from "../../machines/robots.ts";
import { securityTerm } from "../../machines/security-term.ts";
import { securityText } from "../../machines/security-text.ts";
import { sitemap } from "../../machines/sitemap.ts";
import { webManifest } from "../../machines/web-manifest.ts";
import type { App } from "../visit.ts";
import { respondText } from "./machine-text.ts";

/** What machines read: where the pages are, and what the site is. */
export function machineRoutes(app: App): void {
  app.get(SITEMAP_PATH, (c) =>
    respondText(c.var.visit, { type: "application/xml; charset=utf-8", render: sitemap }),
  );

  app.get(ROBOTS_PATH, (c) => respondText(c.var.visit, { type: PLAIN, render: ({ show }) => robots(show) }));

  app.get(LLMS_PATH, (c) => respondText(c.var.visit, { type: PLAIN, render: llmsText }));

  app.get(MANIFEST_PATH, (c) =>
    respondText(c.var.visit, {
      type: "application/manifest+json; charset=utf-8",
      render: (edition) => webManifest(edition.show, edition.site),
    }),
  );

  app.get(SECURITY_PATH, ({ var: { visit } }) => {
    const { expires, changesAt } = securityTerm(visit.now);
    return respondText(visit, {
      type: PLAIN,
      render: ({ show }) => securityText(show, expires),
      changes: { validator: `until-${expires}`, at: changesAt },
    });
  });
}

const PLAIN = "text/plain; charset=utf-8";
