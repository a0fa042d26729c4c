import type { Context, Hono } from "hono";
import {
  absoluteAddress,
  episodePath,
  HOME_MARKDOWN_PATH,
  HOME_PATH,
  LLMS_PATH,
  MANIFEST_PATH,
  ROBOTS_PATH,
  SECURITY_PATH,
  SITEMAP_PATH,
} from "../catalog/addresses.ts";
import { type Edition, editionAt } from "../catalog/edition.ts";
import type { Instant } from "../catalog/instant.ts";
import { sitemap } from "../feeds/sitemap.ts";
import { corsHeaders } from "../http/cors-headers.ts";
import { maxAgeUntil } from "../http/max-age.ts";
import { respond } from "../http/respond.ts";
import { episodeMarkdown } from "../pages/episode-markdown.ts";
import { llmsText } from "../pages/llms-text.ts";
import { robots } from "../pages/robots.ts";
import { securityTerm } from "../pages/security-term.ts";
import { securityText } from "../pages/security-text.ts";
import { webManifest } from "../pages/web-manifest.ts";
import { notFound } from "./not-found.ts";
import type { Site } from "./site.ts";

/** What machines read: where the pages are, what the site is, and its pages as Markdown. */
export function machineRoutes(app: Hono, site: Site): void {
  app.get(SITEMAP_PATH, (c) => text(c, site, { type: "application/xml; charset=utf-8", render: sitemap }));

  app.get(ROBOTS_PATH, (c) => text(c, site, { type: PLAIN, render: ({ show }) => robots(show) }));

  app.get(LLMS_PATH, (c) => text(c, site, { type: PLAIN, render: llmsText }));

  app.get(HOME_MARKDOWN_PATH, (c) =>
    text(c, site, { type: MARKDOWN, canonical: HOME_PATH, render: llmsText }),
  );

  app.get(MANIFEST_PATH, (c) =>
    text(c, site, {
      type: "application/manifest+json; charset=utf-8",
      render: (edition) => webManifest(edition.show, edition.site),
    }),
  );

  app.get(SECURITY_PATH, (c) => {
    const { expires, changesAt } = securityTerm(site.clock());
    const render = ({ show }: Edition): string => securityText(show, expires);
    return text(c, site, { type: PLAIN, render, changes: { tag: `until-${expires}`, at: changesAt } });
  });

  // A parameter is a whole segment: the slug ends at the dot.
  app.get("/episodes/:file{[a-zA-Z0-9-]+\\.md}", (c) => {
    const slug = c.req.param("file").replace(/\.md$/, "");
    const aired = editionAt(site.catalog, site.clock()).find(slug);
    if (aired === null) return notFound(c.req.raw, site);
    const render = ({ show }: Edition): string => episodeMarkdown(aired.episode, show);
    return text(c, site, { type: MARKDOWN, canonical: episodePath(slug), render });
  });
}

const PLAIN = "text/plain; charset=utf-8";
const MARKDOWN = "text/markdown; charset=utf-8";

/** How long these may be kept when no episode comes sooner. */
const MACHINE_SECONDS = 300;

const ENCODER = new TextEncoder();

/** A text made of an edition. */
interface MachineText {
  readonly type: string;
  readonly render: (edition: Edition) => string;
  /** The path of the page that says the same to people. */
  readonly canonical?: string;
  /** What else than the edition it depends on: a tag for its state, and when that changes. */
  readonly changes?: { readonly tag: string; readonly at: Instant };
}

function text(c: Context, site: Site, { type, render, canonical, changes }: MachineText): Promise<Response> {
  const now = site.clock();
  const edition = editionAt(site.catalog, now);
  const { show, tags, changedAt } = edition;
  const changesAt = Math.min(edition.changesAt ?? Infinity, changes?.at ?? Infinity);
  const link = canonical && `<${absoluteAddress(show.url, canonical)}>; rel="canonical"`;
  return respond(c.req.raw, {
    type,
    etag: changes === undefined ? tags.pages : `${tags.pages}-${changes.tag}`,
    ...(changes === undefined && changedAt !== null && { modified: { at: changedAt, header: "withheld" } }),
    maxAge: maxAgeUntil(now, changesAt === Infinity ? null : changesAt, MACHINE_SECONDS),
    headers: { ...corsHeaders, ...(link && { link }) },
    render: () => [ENCODER.encode(render(edition))],
  });
}
