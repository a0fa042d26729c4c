import sharp from "sharp";
import { wordSlug } from "../../catalog/edition/word-slug.ts";
import type { FetchedBytes } from "../../import/fetch/fetch-bytes.ts";
import type { FileElsewhere, SourceFields } from "../../import/translate/translation.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { ShowFiles } from "./show-files.ts";

/** Their folder in the show's. */
export const PORTRAITS = "people";

/** Pictures of people, each brought once however many episodes name it. */
export interface Portraits {
  /** Where a picture lies in the show's folder; or why it stays at its address. */
  placeOf(address: string): Promise<string | Fault>;
}

/** Somebody, and the address of a picture. */
export interface NamedPortrait {
  readonly name: string;
  readonly url: string;
}

/** The people in fields whose pictures are elsewhere. */
export function portraitsIn(fields: SourceFields, remote: readonly FileElsewhere[]): NamedPortrait[] {
  return remote
    .filter(({ kind }) => kind === "personImage")
    .map(({ url, path: place }) => ({ url, name: nameAt(fields, place) }));
}

/** `people[1].img` → the name beside it. */
function nameAt({ people }: SourceFields, place: string): string {
  const index = Number(/\[(\d+)\]/.exec(place)?.[1] ?? 0);
  const person: { readonly name?: string } | undefined = Array.isArray(people) ? people[index] : undefined;
  return person?.name ?? "";
}

/** The pictures of everybody in a feed, in its order: two of one person get numbers, so that the same feed gives the same names. */
export function openPortraits(
  everybody: readonly NamedPortrait[],
  fetch: (address: string) => Promise<FetchedBytes | Fault>,
  files: ShowFiles,
): Portraits {
  const stems = stemsOf(everybody);
  const brought = new Map<string, Promise<string | Fault>>();
  const bring = async (address: string): Promise<string | Fault> => {
    const fetched = await fetch(address);
    if ("what" in fetched) return fetched;
    const extension = await extensionOf(fetched.body);
    if (extension === undefined) return NO_PICTURE;
    const place = `${PORTRAITS}/${stems.get(address) ?? "person"}.${extension}`;
    await files.write(place, fetched.body);
    return place;
  };
  return {
    placeOf: (address) => {
      const known = brought.get(address) ?? bring(address);
      brought.set(address, known);
      return known;
    },
  };
}

const NO_PICTURE = { what: "is no picture that browsers show", fix: "it stays at its address" };

function stemsOf(everybody: readonly NamedPortrait[]): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name, url } of everybody) {
    if (stems.has(url)) continue;
    const wanted = wordSlug(name) || "person";
    let stem = wanted;
    for (let count = 2; taken.has(stem); count++) stem = `${wanted}-${count}`;
    taken.add(stem);
    stems.set(url, stem);
  }
  return stems;
}

/** By what it is inside; undefined when it is no picture, or none for the web. */
async function extensionOf(bytes: Uint8Array): Promise<string | undefined> {
  const facts = await sharp(bytes)
    .metadata()
    .catch(() => null);
  return facts === null ? undefined : EXTENSIONS[facts.format];
}

const EXTENSIONS: Readonly<Record<string, string>> = { jpeg: "jpg", png: "png", webp: "webp", gif: "gif" };
