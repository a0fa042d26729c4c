import type { Context, Hono } from "hono";
import {
  ABOUT_PATH,
  archivePath,
  EPISODES_PATH,
  episodePath,
  FOLLOW_PATH,
  HOME_PATH,
  transcriptPagePath,
} from "../../catalog/addresses.ts";
import { respond } from "../../http/respond.ts";
import { securityHeaders } from "../../http/security-headers.ts";
import { EpisodePage } from "../../pages/episode/episode-page.tsx";
import { TranscriptPage } from "../../pages/episode/transcript-page.tsx";
import { ArchivePage, archivePageCount } from "../../pages/lists/archive-page.tsx";
import { AboutPage } from "../../pages/show/about-page.tsx";
import { FollowPage } from "../../pages/show/follow-page.tsx";
import { HomePage } from "../../pages/show/home-page.tsx";
import type { Site } from "../stores/site.ts";
import { readTranscript } from "../stores/transcript-file.ts";
import { notFound } from "./not-found.ts";
import { type Markup, type PageContext, pageContext, pageDocument } from "./page-document.ts";
import { pageNumber } from "./page-number.ts";
import { redirect } from "./redirect.ts";

/** The pages that listeners open. */
export function pageRoutes(app: Hono, site: Site): void {
  app.get(HOME_PATH, (c) => {
    const context = pageContext(c, site);
    return page(c, context, () => HomePage(context));
  });

  app.get(ABOUT_PATH, (c) => {
    const context = pageContext(c, site);
    return page(c, context, () => AboutPage(context));
  });

  app.get(FOLLOW_PATH, (c) => {
    const context = pageContext(c, site);
    return page(c, context, () => FollowPage(context));
  });

  app.get(EPISODES_PATH, async (c) => {
    const context = pageContext(c, site);
    const number = pageNumber(c.req.query("page"), archivePageCount(context.edition));
    if (number === null) return notFound(c.req.raw, site);
    if (number === "first") return redirect(site, archivePath(1));
    return page(c, context, () => ArchivePage({ ...context, number }));
  });

  app.get("/:number{[0-9]+(\\.[0-9]+)?}", async (c) => {
    const slug = pageContext(c, site).edition.slugOfNumber(Number(c.req.param("number")));
    return slug === null ? notFound(c.req.raw, site) : redirect(site, episodePath(slug));
  });

  app.get(episodePath(":slug"), (c) => {
    const context = pageContext(c, site);
    const aired = context.edition.find(c.req.param("slug"));
    if (aired === null) return notFound(c.req.raw, site);
    const document = pageDocument(context, async () =>
      EpisodePage({ ...context, ...aired, transcript: await readTranscript(aired.episode, site) }),
    );
    const frames = aired.episode.video?.youtube === undefined ? [] : [VIDEO_ORIGIN];
    return respond(c.req.raw, { ...document, headers: securityHeaders(c.req.url, "nowhere", frames) });
  });

  app.get(transcriptPagePath(":slug"), (c) => {
    const context = pageContext(c, site);
    const aired = context.edition.find(c.req.param("slug"));
    if (aired === null || aired.episode.transcripts.length === 0) return notFound(c.req.raw, site);
    return page(c, context, async () =>
      TranscriptPage({ ...context, ...aired, transcript: await readTranscript(aired.episode, site) }),
    );
  });
}

/** From where the player loads an episode's video, once a listener asks for it. */
const VIDEO_ORIGIN = "https://www.youtube-nocookie.com";

function page(c: Context, context: PageContext, render: () => Markup | Promise<Markup>): Promise<Response> {
  return respond(c.req.raw, pageDocument(context, render));
}
