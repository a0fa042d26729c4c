import {
  ABOUT_PATH,
  archivePath,
  EPISODES_PATH,
  episodePath,
  FOLLOW_PATH,
  HOME_PATH,
  markdownPath,
  PEOPLE_PATH,
  personPath,
  SEASONS_PATH,
  seasonPath,
  TAGS_PATH,
  tagPath,
  transcriptPagePath,
} from "../../catalog/addresses.ts";
import type { Edition, EpisodeGroup } from "../../catalog/edition/edition.ts";
import type { Grouping } from "../../catalog/edition/episode-groups.ts";
import { EPISODES_PER_PAGE, pageCount } from "../../catalog/edition/page-count.ts";
import { portraitOf } from "../../catalog/edition/portrait-of.ts";
import { seasonName } from "../../catalog/season-name.ts";
import { llmsText } from "../../machines/llms-text.ts";
import { aboutMarkdown } from "../../machines/twins/about-markdown.ts";
import { episodeMarkdown } from "../../machines/twins/episode-markdown.ts";
import { followMarkdown } from "../../machines/twins/follow-markdown.ts";
import { listMarkdown } from "../../machines/twins/list-markdown.ts";
import { peopleMarkdown } from "../../machines/twins/people-markdown.ts";
import { transcriptMarkdown } from "../../machines/twins/transcript-markdown.ts";
import { readTranscript } from "../stores/transcript-file.ts";
import type { App, Visit, VisitContext } from "../visit.ts";
import { type MachineText, respondText } from "./machine-text.ts";
import { notFound } from "./not-found.ts";
import { pageNumber } from "./page-number.ts";
import { redirect } from "./redirect.ts";

/** Every page as Markdown, at its own address with `.md` at the end; the home page at `/index.md`. */
export function markdownRoutes(app: App): void {
  app.get(markdownPath(HOME_PATH), (c) =>
    respondMarkdown(c.var.visit, { canonical: HOME_PATH, render: llmsText }),
  );

  app.get(markdownPath(ABOUT_PATH), (c) =>
    respondMarkdown(c.var.visit, { canonical: ABOUT_PATH, render: aboutMarkdown }),
  );

  app.get(markdownPath(FOLLOW_PATH), (c) =>
    respondMarkdown(c.var.visit, { canonical: FOLLOW_PATH, render: ({ show }) => followMarkdown(show) }),
  );

  app.get(markdownPath(PEOPLE_PATH), ({ var: { visit } }) => {
    if (visit.edition.groupCount("person") === 0) return notFound(visit);
    return respondMarkdown(visit, { canonical: PEOPLE_PATH, render: peopleMarkdown });
  });

  app.get(markdownPath(EPISODES_PATH), (c) =>
    respondList(c, {
      path: archivePath,
      list: (edition) => ({ ...edition, heading: edition.show.texts.episodes }),
    }),
  );

  // A parameter is a whole segment: the slug ends at the dot.
  app.get(`${EPISODES_PATH}/:file{[a-zA-Z0-9-]+\\.md}`, (c) => {
    const { visit } = c.var;
    const slug = slugOf(c);
    const aired = visit.edition.find(slug);
    if (aired === null) return notFound(visit);
    const render = ({ show }: Edition): string => episodeMarkdown(aired.episode, show);
    return respondMarkdown(visit, { canonical: episodePath(slug), render });
  });

  app.get(markdownPath(transcriptPagePath(":slug")), (c) => {
    const { visit } = c.var;
    const slug = c.req.param("slug") ?? "";
    const episode = visit.edition.find(slug)?.episode;
    if (episode === undefined || episode.transcripts.length === 0) return notFound(visit);
    const render = async ({ show }: Edition): Promise<string> =>
      transcriptMarkdown(episode, show, (await readTranscript(episode, visit.site))?.paragraphs ?? []);
    return respondMarkdown(visit, { canonical: transcriptPagePath(slug), render });
  });

  for (const kind of GROUPS) {
    app.get(`${kind.folder}/:file{.+\\.md}`, (c) => {
      const slug = slugOf(c);
      return respondList(c, {
        path: (number) => kind.path(slug, number),
        list: (edition) => {
          const group = edition.group(kind.grouping, slug);
          return group && { ...group, ...kind.words(group, edition) };
        },
      });
    });
  }
}

/** The groups that have pages, and what stands above their episodes. */
const GROUPS: readonly {
  readonly grouping: Grouping;
  readonly folder: string;
  readonly path: (slug: string, page: number) => string;
  readonly words: (group: EpisodeGroup, edition: Edition) => { heading: string; about?: string | undefined };
}[] = [
  {
    grouping: "season",
    folder: SEASONS_PATH,
    path: seasonPath,
    words: ({ slug }, { show }) => ({ heading: seasonName(Number(slug), show) }),
  },
  { grouping: "tag", folder: TAGS_PATH, path: tagPath, words: ({ name }) => ({ heading: name }) },
  {
    grouping: "person",
    folder: PEOPLE_PATH,
    path: personPath,
    words: (group, edition) => {
      const { name, bio } = portraitOf(group, edition);
      return { heading: name, about: bio };
    },
  },
];

function slugOf(c: VisitContext): string {
  return (c.req.param("file") ?? "").replace(/\.md$/, "");
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

async function respondList(c: VisitContext, { path, list }: MarkdownList): Promise<Response> {
  const { visit } = c.var;
  const found = list(visit.edition);
  if (found === null) return notFound(visit);
  const pages = pageCount(found.count);
  const number = pageNumber(c.req.query("page"), pages);
  if (number === null) return notFound(visit);
  if (number === "first") return redirect(visit, markdownPath(path(1)));
  const { heading, about, newest } = found;
  const episodes = newest(EPISODES_PER_PAGE, (number - 1) * EPISODES_PER_PAGE);
  const render = ({ show }: Edition): string =>
    listMarkdown({ show, heading, about, episodes, number, pages, path });
  return respondMarkdown(visit, { canonical: path(number), render });
}

function respondMarkdown(visit: Visit, text: Pick<MachineText, "canonical" | "render">): Promise<Response> {
  return respondText(visit, { type: "text/markdown; charset=utf-8", ...text });
}
