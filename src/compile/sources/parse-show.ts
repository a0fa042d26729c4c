import { absoluteAddress, FEED_PATH } from "../../catalog/addresses.ts";
import type { Instant } from "../../moments/instant.ts";
import { parseFields } from "../../schemas/parse-fields.ts";
import { showGuid } from "../../schemas/podcast-guid.ts";
import type { Problem } from "../../schemas/problem.ts";
import { type ShowFields, showSchema } from "../../schemas/show-schema.ts";
import { isTimezone } from "../../schemas/timezone.ts";
import { parseYaml, type YamlDocument } from "../../schemas/yaml-document.ts";
import { cutTextWarnings } from "./cut-text-warnings.ts";
import { keyProblemsOf, type ProblemAt, problemsOf } from "./problem-at.ts";
import { readableFields } from "./readable-fields.ts";
import type { Reports, Source } from "./show-folder.ts";

/** `show.yaml`, read: its fields, and where each of them stands. */
export interface ShowSource {
  readonly fields: ShowFields & { readonly guid: string };
  /** What it says itself, wherever this build is served; null when it cannot be read. */
  readonly own: Pick<ShowFields, "url" | "guid"> | null;
  readonly problemAt: ProblemAt;
  /** The same for what is wrong with a key, not with its value. */
  readonly problemAtKey: ProblemAt;
}

/** Where and when a show is built. */
interface Surroundings {
  /** Stands in for the show's own `url`. */
  readonly siteUrl?: string | undefined;
  /** The guid that the show was given out with. */
  readonly recordedGuid: string | undefined;
  readonly now: Instant;
}

/**
 * The show's text → its fields. Problems are reported, and what could not be read is stood in for: so the artwork and the episodes
 * of a show with faults are checked too.
 */
export function parseShow(
  source: Source | null,
  { siteUrl, recordedGuid, now }: Surroundings,
  { report, warn }: Reports,
): ShowSource {
  const document = source && parseYaml(source.text, { file: source.path, firstLine: 1 });
  if (source === null || document === null) return UNREADABLE;
  if (Array.isArray(document)) {
    for (const problem of document) report(problem);
    return UNREADABLE;
  }
  const schema = showSchema(timezoneOf(document));
  const parsed = parseFields(schema, document, source.path);
  if (Array.isArray(parsed)) for (const problem of parsed) report(problem);
  const fields = Array.isArray(parsed)
    ? { ...UNREADABLE.fields, ...readableFields(schema, document) }
    : parsed.fields;
  // The guid is of the show, not of where this build is served.
  const guid = fields.guid ?? recordedGuid ?? showGuid(absoluteAddress(fields.url, FEED_PATH));
  const problemAt = problemsOf(document, source.path);
  for (const problem of trailerProblems(fields, now, problemAt)) report(problem);
  for (const warning of cutTextWarnings(document, problemAt)) warn(warning);
  const problemAtKey = keyProblemsOf(document, source.path);
  const own = Array.isArray(parsed) ? null : { url: fields.url, guid: fields.guid };
  return { fields: servedAt({ ...fields, guid }, siteUrl), own, problemAt, problemAtKey };
}

/** The fields of a show that is served at another origin than its own. A show that has moved to its own feed has moved to that one. */
function servedAt(fields: ShowSource["fields"], siteUrl: string | undefined): ShowSource["fields"] {
  if (siteUrl === undefined) return fields;
  const hasArrivedHere = fields.newFeedUrl === absoluteAddress(fields.url, FEED_PATH);
  return {
    ...fields,
    url: siteUrl,
    ...(hasArrivedHere && { newFeedUrl: absoluteAddress(siteUrl, FEED_PATH) }),
  };
}

/** Trailers that are no episodes have no air date to wait for: they are shown from the first build on. */
function trailerProblems({ trailers = [] }: ShowFields, now: Instant, problemAt: ProblemAt): Problem[] {
  const fault = {
    what: "lies in the future",
    fix: "give the time at which it came out, or make the trailer an episode of type trailer",
  };
  return trailers.flatMap(({ published }, index) =>
    published > now ? [problemAt(["trailers", index, "published"], fault)] : [],
  );
}

/** Stands in for a show that cannot be read: nothing is built of it. */
const UNREADABLE: ShowSource = {
  fields: {
    title: "",
    description: "",
    author: "",
    owner: { name: "", email: "" },
    language: "en",
    url: "https://show.invalid",
    artwork: "",
    categories: [],
    explicit: false,
    type: "episodic",
    timezone: "UTC",
    locked: true,
    guid: "00000000-0000-0000-0000-000000000000",
  },
  own: null,
  problemAt: (_, fault) => ({ file: "show.yaml", ...fault }),
  problemAtKey: (_, fault) => ({ file: "show.yaml", ...fault }),
};

/** The show's time zone as far as it can be read, so that the times of a show with other faults are checked too. */
function timezoneOf(document: YamlDocument): string {
  const { timezone } = document.value as { timezone?: unknown };
  return typeof timezone === "string" && isTimezone(timezone) ? timezone : "UTC";
}
