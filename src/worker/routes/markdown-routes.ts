import {
  ABOUT_PATH,
  archivePath,
  episodePath,
  FOLLOW_PATH,
  HOME_PATH,
  markdownPath,
  ownPagePath,
  peoplePath,
  personPath,
  seasonPath,
  tagPath,
  transcriptPagePath,
} from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { EpisodeGroup, Grouping } from "../../catalog/edition/episode-groups.ts";
import { EPISODES_PER_PAGE, PEOPLE_PER_PAGE, pageCount } from "../../catalog/edition/page-count.ts";
import { portraitOf } from "../../catalog/edition/portrait-of.ts";
import { seasonName } from "../../catalog/season-name.ts";
import { llmsText } from "../../machines/llms-text.ts";
import { aboutMarkdown } from "../../machines/twins/about-markdown.ts";
import { listMarkdown } from "../../machines/twins/list-markdown.ts";
import { peopleMarkdown } from "../../machines/twins/people-markdown.ts";
import { postedMarkdown } from "../../machines/twins/posted-markdown.ts";
import { transcriptMarkdown } from "../../machines/twins/transcript-markdown.ts";
import { answerAt } from "../route.ts";
import { readTranscript } from "../stores/transcript-file.ts";
import type { App, Visit } from "../visit.ts";
import { notFound } from "./not-found.ts";
import { ownPage } from "./own-page.ts";
import { respondNumbered } from "./respond-numbered.ts";
import { type MachineText, respondText } from "./respond-text.ts";

/** Every page as Markdown, at its own address with `.md` at the end; the home page at `/index.md`. */
export function markdownRoutes(app: App): void {
  answerAt(app, "/index.md", (visit) => respondMarkdown(visit, { canonical: HOME_PATH, render: llmsText }));

  answerAt(app, "/about.md", (visit) =>
    respondMarkdown(visit, { canonical: ABOUT_PATH, render: aboutMarkdown }),
  );

  answerAt(app, "/follow.md", (visit) =>
    respondMarkdown(visit, { canonical: FOLLOW_PATH, render: ({ site }) => site.documents.follow }),
  );

  answerAt(app, "/people.md", (visit) => {
    const people = visit.edition.groupCount("person");
    if (people === 0) return notFound(visit);
    return respondPages(visit, {
      count: pageCount(people, PEOPLE_PER_PAGE),
      path: peoplePath,
      render: peopleMarkdown,
    });
  });

  answerAt(app, "/episodes.md", (visit) =>
    respondList(visit, {
      path: archivePath,
      list: (edition) => ({ ...edition, heading: edition.show.texts.episodes }),
    }),
  );

  answerAt(app, "/episodes/<slug>.md", (visit, { slug }) => {
    const aired = visit.edition.find(slug);
    if (aired === null) return notFound(visit);
    const render = ({ show }: Edition): string => postedMarkdown(aired, show);
    return respondMarkdown(visit, { canonical: episodePath(slug), render, episode: aired.episode });
  });

  answerAt(app, "/episodes/<slug>/transcript.md", (visit, { slug }) => {
    const episode = visit.edition.find(slug)?.episode;
    if (episode === undefined || episode.transcripts.length === 0) return notFound(visit);
    const render = async ({ show }: Edition): Promise<string> =>
      transcriptMarkdown(episode, show, (await readTranscript(episode, visit.site))?.paragraphs ?? []);
    return respondMarkdown(visit, { canonical: transcriptPagePath(slug), render, episode });
  });

  answerAt(app, "/<name>.md", (visit, { name }) => {
    const page = ownPage(visit, name);
    if (page === undefined) return notFound(visit);
    return respondMarkdown(visit, { canonical: ownPagePath(name), render: () => page.markdown });
  });

  answerAt(app, "/seasons/<season>.md", (visit, { season }) =>
    respondGroup(visit, season, {
      grouping: "season",
      path: seasonPath,
      words: ({ slug }, { show }) => ({ heading: seasonName(Number(slug), show) }),
    }),
  );

  answerAt(app, "/tags/<tag>.md", (visit, { tag }) =>
    respondGroup(visit, tag, { grouping: "tag", path: tagPath, words: ({ name }) => ({ heading: name }) }),
  );

  answerAt(app, "/people/<person>.md", (visit, { person }) =>
    respondGroup(visit, person, {
      grouping: "person",
      path: personPath,
      words: (group, edition) => {
        const { name, bio } = portraitOf(group, edition);
        return { heading: name, about: bio };
      },
    }),
  );
}

/** How a grouping is addressed, and what stands above its episodes. */
interface GroupKind {
  readonly grouping: Grouping;
  readonly path: (slug: string, page: number) => string;
  readonly words: (
    group: EpisodeGroup,
    edition: Edition,
  ) => { readonly heading: string; readonly about?: string | undefined };
}

function respondGroup(
  visit: Visit,
  slug: string,
  { grouping, path, words }: GroupKind,
): Response | Promise<Response> {
  return respondList(visit, {
    path: (number) => path(slug, number),
    list: (edition) => {
      const group = edition.group(grouping, slug);
      return group && { ...group, ...words(group, edition) };
    },
  });
}

/** A list of episodes, a page at a time; null when there is none. */
interface MarkdownList {
  readonly path: (number: number) => string;
  readonly list: (edition: Edition) =>
    | (Pick<EpisodeGroup, "count" | "newest"> & {
        readonly heading: string;
        readonly about?: string | undefined;
      })
    | null;
}

function respondList(visit: Visit, { path, list }: MarkdownList): Response | Promise<Response> {
  const found = list(visit.edition);
  if (found === null) return notFound(visit);
  const { heading, about, newest } = found;
  const pages = pageCount(found.count);
  const render = ({ show }: Edition, number: number): string => {
    const episodes = newest(EPISODES_PER_PAGE, (number - 1) * EPISODES_PER_PAGE);
    return listMarkdown({ show, heading, about, episodes, number, pages, path });
  };
  return respondPages(visit, { count: pages, path, render });
}

/** The pages of a list in Markdown. */
interface MarkdownPages {
  readonly count: number;
  /** The path of one of them as a page for people. */
  readonly path: (number: number) => string;
  readonly render: (edition: Edition, number: number) => string;
}

function respondPages(visit: Visit, { count, path, render }: MarkdownPages): Response | Promise<Response> {
  return respondNumbered(visit, { count, first: markdownPath(path(1)) }, (number) =>
    respondMarkdown(visit, { canonical: path(number), render: (edition) => render(edition, number) }),
  );
}

function respondMarkdown(
  visit: Visit,
  text: Pick<MachineText, "canonical" | "episode" | "render">,
): Promise<Response> {
  return respondText(visit, { type: "text/markdown; charset=utf-8", ...text });
}
