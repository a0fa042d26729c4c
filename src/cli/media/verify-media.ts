import { concurrently } from "../../compile/concurrently.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { BuiltMedia } from "./built-media.ts";
import type { NamedMedia } from "./named-media.ts";
import type { RemoteBucket } from "./remote-bucket.ts";

/** What a show names of the bucket, held against what that holds. */
export interface VerifiedMedia {
  /** How many objects the show names. */
  readonly named: number;
  readonly missing: readonly NamedObject[];
  readonly wrongLength: readonly (NamedObject & { readonly found: number })[];
  /** Objects that are named as Airdate names audio, and that no episode names; null where it cannot be told. */
  readonly orphaned: readonly OrphanedObject[] | null;
  /** How many objects of other names there are that no episode names: somebody has put them there. */
  readonly foreign: number;
}

/** An object as an episode names it. */
interface NamedObject {
  readonly slug: string;
  readonly key: string;
  readonly bytes: number;
}

interface OrphanedObject {
  readonly key: string;
  readonly bytes: number;
}

/** Asks the bucket for everything that the show names. */
export async function verifyMedia(
  media: Pick<BuiltMedia, "named" | "kept">,
  bucket: RemoteBucket,
  onAsked: (done: number, all: number) => void,
): Promise<VerifiedMedia | Fault> {
  const named = media.named.flatMap(namedObject);
  const listed = await bucket.list();
  if (listed === null) return askEach(named, bucket, onAsked);
  if ("what" in listed) return listed;
  const keys = new Set(media.kept.flatMap(namedObject).map(({ key }) => key));
  const unnamed = [...listed].filter(([key]) => !keys.has(key));
  return {
    named: named.length,
    ...held(named, (key) => listed.get(key)),
    orphaned: unnamed.filter(([key]) => OWN_KEY.test(key)).map(([key, bytes]) => ({ key, bytes })),
    foreign: unnamed.filter(([key]) => !OWN_KEY.test(key)).length,
  };
}

const OWN_KEY = /^[0-9a-f]{64}\.[a-z0-9]+$/;

function namedObject({ slug, audio }: NamedMedia): NamedObject[] {
  if (audio.store.kind !== "bucket" || audio.bytes === undefined) return [];
  return [{ slug, key: audio.store.key, bytes: audio.bytes }];
}

function held(
  named: readonly NamedObject[],
  bytesOf: (key: string) => number | undefined,
): Pick<VerifiedMedia, "missing" | "wrongLength"> {
  return {
    missing: named.filter(({ key }) => bytesOf(key) === undefined),
    wrongLength: named.flatMap((object) => {
      const found = bytesOf(object.key);
      return found === undefined || found === object.bytes ? [] : [{ ...object, found }];
    }),
  };
}

/** Where there is no list: each takes the start of a program. */
const AT_ONCE = 3;

async function askEach(
  named: readonly NamedObject[],
  bucket: RemoteBucket,
  onAsked: (done: number, all: number) => void,
): Promise<VerifiedMedia | Fault> {
  const lengths = new Map<string, number>();
  let fault: Fault | null = null;
  let done = 0;
  await concurrently(named, AT_ONCE, async ({ key, bytes }) => {
    if (fault !== null) return;
    const found = await bucket.find(key);
    onAsked(++done, named.length);
    if (found !== null && "what" in found) fault = found;
    // What cannot be told is taken for right.
    else if (found !== null) lengths.set(key, found.bytes ?? bytes);
  });
  return (
    fault ?? { named: named.length, ...held(named, (key) => lengths.get(key)), orphaned: null, foreign: 0 }
  );
}
