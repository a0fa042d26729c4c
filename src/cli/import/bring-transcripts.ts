import { transcriptFile } from "../../import/files/transcript-file.ts";
import { changeField } from "../../import/translate/change-field.ts";
import type { FileElsewhere, SourceFields } from "../../import/translate/translation.ts";
import type { Brought, BroughtFile, Sources } from "./brought.ts";
import { fetchedText } from "./fetched-text.ts";

/** Formats by how much they hold: builds write all others from one. */
const BY_WORTH: readonly RegExp[] = [/vtt/i, /json/i, /subrip|srt/i, /html/i];

/**
 * Brings the transcripts that a field `transcript` names by their addresses: one of each language, in the format that holds most, for a build
 * writes every format. Those of a language of which none can be had, or be read, stay at their addresses.
 */
export async function bringTranscripts(
  fields: SourceFields,
  remote: readonly FileElsewhere[],
  { fetch }: Pick<Sources, "fetch">,
): Promise<Brought> {
  const groups = [...Map.groupBy(remote, ({ language }) => language).values()];
  const results: Group[] = [];
  for (const group of groups) {
    const stem =
      groups.length > 1 && group[0]?.language !== undefined
        ? `transcript.${group[0].language}`
        : "transcript";
    results.push(await bringGroup(group, stem, fetch));
  }
  const entries = results.flatMap(({ entries }) => entries);
  return {
    fields: entries.length === 0 ? fields : changeField(fields, "transcript", entries),
    files: results.flatMap(({ files }) => files),
    remarks: results.flatMap(({ remarks }) => remarks),
    isWhole: results.every(({ isWhole }) => isWhole),
  };
}

interface Group extends Omit<Brought, "fields"> {
  readonly entries: readonly SourceFields[];
}

async function bringGroup(
  group: readonly FileElsewhere[],
  stem: string,
  fetch: Sources["fetch"],
): Promise<Group> {
  const remarks: string[] = [];
  let isWhole = true;
  for (const file of group.toSorted((a, b) => worth(a) - worth(b))) {
    const fetched = await fetch(file.url);
    const made =
      "what" in fetched
        ? fetched
        : transcriptFile(fetchedText(fetched), file.type ?? fetched.contentType ?? "");
    if (!("what" in made)) {
      const brought: BroughtFile = { name: `${stem}.${made.extension}`, content: made.text };
      return { entries: [entryOf(brought, group)], files: [brought], remarks: [], isWhole: true };
    }
    remarks.push(`the transcript ${file.url} ${made.what}; ${made.fix}`);
    isWhole &&= !("what" in fetched);
  }
  return { entries: group.map(entryElsewhere), files: [], remarks, isWhole };
}

function worth({ type = "", url }: FileElsewhere): number {
  const at = BY_WORTH.findIndex((format) => format.test(`${type} ${url}`));
  return at < 0 ? BY_WORTH.length : at;
}

/** Builds say themselves which formats are for captions; of JSON only the host knows. */
function entryOf({ name }: BroughtFile, group: readonly FileElsewhere[]): SourceFields {
  const language = group[0]?.language;
  const rel = group.find(({ type = "" }) => /json/i.test(type))?.rel;
  return { file: name, ...(language !== undefined && { language }), ...(rel !== undefined && { rel }) };
}

function entryElsewhere({ url, type, language, rel }: FileElsewhere): SourceFields {
  return {
    url,
    ...(type !== undefined && { type }),
    ...(language !== undefined && { language }),
    ...(rel !== undefined && { rel }),
  };
}
