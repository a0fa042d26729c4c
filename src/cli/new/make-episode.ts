import { readFile } from "node:fs/promises";
import path from "node:path";
import type { BuildOptions } from "../../compile/build-options.ts";
import { buildShow } from "../../compile/build-show.ts";
import { keepCopy, writeIdentities } from "../../compile/identities/identities-file.ts";
import type { SettledIdentities } from "../../compile/identities/settle-identities.ts";
import { renderAirDate } from "../../import/translate/air-date-text.ts";
import type { Instant } from "../../moments/instant.ts";
import { parseAirDate } from "../../schemas/air-date.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { ShowPlaces } from "../workplace.ts";
import { type NewAirDate, nextAirDate, originText } from "./air-date.ts";
import { type EpisodePlan, planEpisode } from "./episode-plan.ts";
import type { GivenAudio } from "./given-audio.ts";
import { type KnownShow, readKnownShow } from "./known-show.ts";
import { type NewRequest, readTitle } from "./new-request.ts";
import { type NewSubject, newSubject, typedSubject } from "./new-subject.ts";
import type { NewTalk } from "./new-talk.ts";
import { ownCover, type TagCover } from "./own-cover.ts";
import { type NewFile, type OnInterrupt, removeLeftFolders, writeNewFolder } from "./write-new-folder.ts";

/** What a new episode is made with. */
export interface NewWorld {
  readonly places: ShowPlaces;
  /** What the names of files are relative to. */
  readonly project: string;
  readonly now: Instant;
  /** Asked for what was not given, when the command was given without a title; null where nobody is to be asked. */
  readonly talk: NewTalk | null;
  readonly onInterrupt: OnInterrupt;
  /** How the show is built once the episode is there. */
  readonly build: () => BuildOptions;
}

/** What came of it. */
export type NewOutcome =
  | { readonly kind: "given up" }
  /** What cannot be made: nothing was written. */
  | { readonly kind: "refused"; readonly fault: Fault }
  /** The show cannot be read: nothing was written. */
  | { readonly kind: "unreadable"; readonly problems: readonly Problem[] }
  | ({ readonly kind: "made" } & MadeEpisode);

/** An episode that was made. */
export interface MadeEpisode {
  readonly plan: EpisodePlan;
  readonly timezone: string;
  /** When it was made. */
  readonly now: Instant;
  readonly audio: GivenAudio | null;
  /** What became of the cover in its audio's tags; null when there is none. */
  readonly cover: TagCover | null;
  /** Why the show does not build; then its guid is not written down yet. */
  readonly problems: readonly Problem[];
  readonly settled: SettledIdentities | null;
}

/** Makes the folder of a new episode, builds the show with it, and writes down what it will have given out. */
export async function makeEpisode(request: NewRequest, world: NewWorld): Promise<NewOutcome> {
  const { places, now } = world;
  const show = await readKnownShow(places.root, now);
  if ("problems" in show) return { kind: "unreadable", problems: show.problems };
  const wish = await wishOf(request, show, world);
  if (wish === null) return { kind: "given up" };
  if ("what" in wish) return { kind: "refused", fault: wish };
  const plan = planEpisode({ ...wish, request }, show);
  if ("what" in plan) return { kind: "refused", fault: plan };
  const { audio } = wish;
  const cover = audio?.cover === undefined ? null : await ownCover(audio.cover, await artworkOf(show));
  await removeLeftFolders(places.root, now);
  const folder = { root: places.root, name: plan.slug, files: filesOf(plan, audio, cover) };
  const fault = await writeNewFolder(folder, world.onInterrupt);
  if (fault !== null) return { kind: "refused", fault };
  const built = await settle(places, world.build());
  return { kind: "made", plan, timezone: show.fields.timezone, now, audio, cover, ...built };
}

type Wish = NewSubject & { readonly airDate: NewAirDate };

/** What was given, asked for and found out; null when the host has given up. */
async function wishOf(request: NewRequest, show: KnownShow, world: NewWorld): Promise<Wish | Fault | null> {
  const asks = request.word === undefined && request.title === undefined ? world.talk : null;
  const word = asks === null ? request.word : await askSubject(asks);
  if (word === null) return null;
  const subject = await newSubject({ ...request, word }, world.project);
  if ("what" in subject) return subject;
  const usual = nextAirDate(show, world.now);
  const at = asks === null || request.at !== undefined ? request.at : await askAirDate(asks, usual, show);
  if (at === null) return null;
  const isUsual = usual.from === "rhythm" && at === writtenAirDate(usual, show);
  const airDate = at === undefined || isUsual ? usual : givenAirDate(at, show);
  return "what" in airDate ? airDate : { ...subject, airDate };
}

async function askSubject(talk: NewTalk): Promise<string | null> {
  const answer = await talk.subject((given) => sentenceOf(readTitle(given)));
  return answer === null ? null : typedSubject(answer);
}

function askAirDate(talk: NewTalk, usual: NewAirDate, show: KnownShow): Promise<string | null> {
  const suggested = { written: writtenAirDate(usual, show), origin: originText(usual) };
  return talk.airDate(suggested, (given) => sentenceOf(parseAirDate(given, show.fields.timezone)));
}

function writtenAirDate({ published }: NewAirDate, { fields }: KnownShow): string {
  return renderAirDate(published, fields.timezone);
}

function givenAirDate(written: string, { fields }: KnownShow): NewAirDate | Fault {
  const reading = parseAirDate(written, fields.timezone);
  return "value" in reading
    ? { published: reading.value, from: "host" }
    : { ...reading, what: `its air date ${reading.what}` };
}

/** Why an answer is asked for again. */
function sentenceOf(reading: object | Fault): string | undefined {
  return "what" in reading ? `This ${reading.what}: ${reading.fix}` : undefined;
}

function artworkOf({ root, fields: { artwork } }: KnownShow): Promise<Uint8Array | null> {
  return readFile(path.join(root, artwork)).catch(() => null);
}

function filesOf(plan: EpisodePlan, audio: GivenAudio | null, cover: TagCover | null): readonly NewFile[] {
  return [
    { name: "index.md", content: plan.index },
    ...(cover?.kind === "own" ? [{ name: cover.name, content: cover.bytes }] : []),
    ...(audio && plan.audio ? [{ name: plan.audio.name, content: { copyOf: audio.place } }] : []),
  ];
}

/** Builds the show, which shows that it builds, and writes what it gives out: who makes an episode is there to commit it. */
async function settle(
  { root, copy }: ShowPlaces,
  options: BuildOptions,
): Promise<Pick<MadeEpisode, "problems" | "settled">> {
  const result = await buildShow(options);
  if ("problems" in result) return { problems: result.problems, settled: null };
  const { settled } = result;
  if (settled.isUnwritten) await writeIdentities(root, settled.identities);
  await keepCopy(copy, settled.identities);
  return { problems: [], settled };
}
