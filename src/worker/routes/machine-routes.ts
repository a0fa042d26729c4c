import { corsHeaders } from "../../http/cors-headers.ts";
import { llmsText } from "../../machines/llms-text.ts";
import { securityTerm } from "../../machines/security-term.ts";
import { securityText } from "../../machines/security-text.ts";
import { sitemap } from "../../machines/sitemap.ts";
import { answerAt } from "../route.ts";
import type { App } from "../visit.ts";
import { respondRendered } from "./respond-rendered.ts";
import { respondText } from "./respond-text.ts";

/** What machines read: where the pages are, and what the site is. */
export function machineRoutes(app: App): void {
  answerAt(app, "/sitemap.xml", (visit) =>
    respondRendered(visit, {
      type: "application/xml; charset=utf-8",
      kind: "document",
      headers: corsHeaders,
      render: () => sitemap(visit.edition),
    }),
  );

  answerAt(app, "/robots.txt", (visit) =>
    respondText(visit, { type: PLAIN, render: ({ site }) => site.documents.robots }),
  );

  answerAt(app, "/llms.txt", (visit) => respondText(visit, { type: PLAIN, render: llmsText }));

  answerAt(app, "/site.webmanifest", (visit) =>
    respondText(visit, {
      type: "application/manifest+json; charset=utf-8",
      render: ({ site }) => site.documents.manifest,
    }),
  );

  // Browsers ask for it anew whenever it may have changed; what it names tells its content.
  answerAt(app, "/sw.js", (visit) =>
    respondText(visit, {
      type: "text/javascript; charset=utf-8",
      render: ({ site }) => `importScripts("${site.serviceWorker}");`,
    }),
  );

  answerAt(app, "/.well-known/security.txt", (visit) => {
    const { expires, changesAt } = securityTerm(visit.now);
    return respondText(visit, {
      type: PLAIN,
      render: ({ show }) => securityText(show, expires),
      changesAt,
    });
  });
}

const PLAIN = "text/plain; charset=utf-8";
