import { archivePath, episodePath } from "../../catalog/addresses.ts";
import { EpisodePage } from "../../pages/episode/episode-page.tsx";
import { TranscriptPage } from "../../pages/episode/transcript-page.tsx";
import { ArchivePage, archivePageCount } from "../../pages/lists/archive-page.tsx";
import { AboutPage } from "../../pages/show/about-page.tsx";
import { FollowPage } from "../../pages/show/follow-page.tsx";
import { HomePage } from "../../pages/show/home-page.tsx";
import { OwnPageView } from "../../pages/show/own-page-view.tsx";
import { answerAt } from "../route.ts";
import { readTranscript } from "../stores/transcript-file.ts";
import type { App } from "../visit.ts";
import { notFound } from "./not-found.ts";
import { ownPage } from "./own-page.ts";
import { redirect } from "./redirect.ts";
import { respondNumbered } from "./respond-numbered.ts";
import { respondPage } from "./respond-page.ts";

/** The pages that listeners open. */
export function pageRoutes(app: App): void {
  answerAt(app, "/", (visit) => {
    const { edition } = visit;
    const { streams, changesAt } = edition.live();
    return respondPage(visit, () => HomePage({ edition, streams }), { changesAt });
  });

  answerAt(app, "/about", (visit) => respondPage(visit, () => AboutPage(visit)));

  answerAt(app, "/follow", (visit) => respondPage(visit, () => FollowPage(visit)));

  answerAt(app, "/episodes", (visit) => {
    const { edition } = visit;
    const pages = { count: archivePageCount(edition), first: archivePath(1) };
    return respondNumbered(visit, pages, (number) =>
      respondPage(visit, () => ArchivePage({ edition, number })),
    );
  });

  answerAt(app, "/<number>", (visit, { number }) => {
    const slug = visit.edition.slugOfNumber(Number(number));
    return slug === null ? notFound(visit) : redirect(visit, episodePath(slug));
  });

  answerAt(app, "/episodes/<slug>", (visit, { slug }) => {
    const { edition, site } = visit;
    const aired = edition.find(slug);
    if (aired === null) return notFound(visit);
    return respondPage(
      visit,
      async () => EpisodePage({ edition, ...aired, transcript: await readTranscript(aired.episode, site) }),
      { frames: aired.episode.video?.youtube === undefined ? [] : [VIDEO_ORIGIN] },
    );
  });

  answerAt(app, "/episodes/<slug>/transcript", (visit, { slug }) => {
    const { edition, site } = visit;
    const aired = edition.find(slug);
    if (aired === null || aired.episode.transcripts.length === 0) return notFound(visit);
    return respondPage(visit, async () =>
      TranscriptPage({ edition, ...aired, transcript: await readTranscript(aired.episode, site) }),
    );
  });

  answerAt(app, "/<name>", (visit, { name }) => {
    const page = ownPage(visit, name);
    return page === undefined
      ? notFound(visit)
      : respondPage(visit, () => OwnPageView({ edition: visit.edition, page }));
  });
}

/** From where the player loads an episode's video, once a listener asks for it. */
const VIDEO_ORIGIN = "https://www.youtube-nocookie.com";
