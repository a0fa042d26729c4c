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
import { readTranscript } from "../stores/transcript-file.ts";
import type { App } from "../visit.ts";
import { notFound } from "./not-found.ts";
import { pageDocument, respondPage } from "./page-document.ts";
import { pageNumber } from "./page-number.ts";
import { redirect } from "./redirect.ts";

/** The pages that listeners open. */
export function pageRoutes(app: App): void {
  app.get(HOME_PATH, ({ var: { visit } }) => respondPage(visit, () => HomePage(visit)));

  app.get(ABOUT_PATH, ({ var: { visit } }) => respondPage(visit, () => AboutPage(visit)));

  app.get(FOLLOW_PATH, ({ var: { visit } }) => respondPage(visit, () => FollowPage(visit)));

  app.get(EPISODES_PATH, async (c) => {
    const { visit } = c.var;
    const { edition } = visit;
    const number = pageNumber(c.req.query("page"), archivePageCount(edition));
    if (number === null) return notFound(visit);
    if (number === "first") return redirect(visit, archivePath(1));
    return respondPage(visit, () => ArchivePage({ edition, number }));
  });

  app.get("/:number{[0-9]+(\\.[0-9]+)?}", async (c) => {
    const { visit } = c.var;
    const slug = visit.edition.slugOfNumber(Number(c.req.param("number")));
    return slug === null ? notFound(visit) : redirect(visit, episodePath(slug));
  });

  app.get(episodePath(":slug"), (c) => {
    const { visit } = c.var;
    const { edition, site } = visit;
    const aired = edition.find(c.req.param("slug"));
    if (aired === null) return notFound(visit);
    const document = pageDocument(visit, async () =>
      EpisodePage({ edition, ...aired, transcript: await readTranscript(aired.episode, site) }),
    );
    const frames = aired.episode.video?.youtube === undefined ? [] : [VIDEO_ORIGIN];
    return respond(visit.request, { ...document, headers: securityHeaders(c.req.url, "nowhere", frames) });
  });

  app.get(transcriptPagePath(":slug"), (c) => {
    const { visit } = c.var;
    const { edition, site } = visit;
    const aired = edition.find(c.req.param("slug"));
    if (aired === null || aired.episode.transcripts.length === 0) return notFound(visit);
    return respondPage(visit, async () =>
      TranscriptPage({ edition, ...aired, transcript: await readTranscript(aired.episode, site) }),
    );
  });
}

/** From where the player loads an episode's video, once a listener asks for it. */
const VIDEO_ORIGIN = "https://www.youtube-nocookie.com";
