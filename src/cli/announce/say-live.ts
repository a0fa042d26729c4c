import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { liveStreamsAt } from "../../catalog/live-streams.ts";
import { isoInstant } from "../../moments/instant.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { ShowFields } from "../../schemas/show-schema.ts";
import type { Workplace } from "../workplace.ts";
import { askAnnouncer } from "./ask-announcer.ts";
import { siteHost } from "./site-host.ts";

type Stream = NonNullable<ShowFields["live"]>[number];

/** `airdate live`: says to the deployed site that a live stream runs from now on, or is over, and gives the exit code. */
export async function sayLive(
  { words: [word = "", name], options }: Given,
  workplace: Workplace,
): Promise<number> {
  if (word !== "start" && word !== "end") {
    console.error(`live takes start or end${word && `, not ${word}`}; npx airdate live --help says more`);
    return EXIT.wrongUse;
  }
  const host = await siteHost(workplace);
  if (host === null) return EXIT.problems;
  const stream = streamOf(host.show, name, workplace.now);
  if ("what" in stream) return told(`show.yaml ${stream.what}; ${stream.fix}`);
  const { guid, title } = stream;
  const asked = `live-${word}=${encodeURIComponent(guid)}` as const;
  const status = await askAnnouncer({ ...host, asked, now: workplace.now });
  if ("what" in status) return told(`${host.siteUrl} ${status.what}; ${status.fix}${NOT_DEPLOYED}`);
  const said = word === "start" ? "live" : "ended";
  if (status.kept?.overrides?.[guid]?.status !== said)
    return told(`${host.siteUrl} was told otherwise in this very second; say it again`);
  const text = `${title}: ${word === "start" ? "live from now on" : "over"}`;
  console.log(options.json ? JSON.stringify({ guid, title, status: said }) : `${text}. ${WHEN_SEEN}`);
  return EXIT.fine;
}

const WHEN_SEEN =
  "Pages and the feed say so within five seconds; what was fetched before, within half a minute";

const NOT_DEPLOYED = "; or deploy first, if the site has no such stream yet";

function told(text: string): number {
  console.error(text);
  return EXIT.problems;
}

/** The stream of this guid or title; the only one that is not over when there is no name. */
function streamOf({ live = [] }: ShowFields, name: string | undefined, now: number): Stream | Fault {
  if (live.length === 0)
    return { what: "has no live streams", fix: "add one under live (docs/show-yaml.md)" };
  const named = live.filter(({ guid, title }) => [guid, title].includes(name ?? ""));
  const found = name === undefined ? live.filter((stream) => !isOver(stream, now)) : named;
  const [only, another] = found;
  if (only !== undefined && another === undefined) return only;
  const what =
    only === undefined ? `has no such stream${name === undefined ? " that is not over" : ""}` : "has several";
  const list = live.map(({ guid, title, start }) => `${guid} (${title}, ${isoInstant(start)})`).join(", ");
  return { what, fix: `name one by its guid: ${list}` };
}

function isOver(stream: Stream, now: number): boolean {
  const { statuses } = liveStreamsAt({ live: [{ ...stream, people: [], images: [] }] }, now);
  return statuses[0] === "ended";
}
