import { parseFromTokenizer } from "music-metadata";
import { audioFormat } from "../../audio/audio-format.ts";
import { audioExtension, audioType } from "../../audio/audio-type.ts";
import type { Seconds } from "../../moments/instant.ts";
import type { Fault } from "../../schemas/fault.ts";
import { fetchFacts, type RemoteFile } from "./fetch-range.ts";
import type { Network } from "./network.ts";
import { RangeTokenizer } from "./range-tokenizer.ts";

/** What the file at an address says of itself; undefined what it does not say. */
export interface AskedAudio {
  /** The address as it was given, with https where that is answered as well. */
  readonly address: string;
  readonly bytes?: number;
  readonly durationSeconds?: Seconds;
  /** By what it is inside, else as the server says: `audio/x-m4a`. */
  readonly type?: string;
}

/** Asks a remote file for what a feed does not say: by HEAD, then by parts of it, 2 MB at most. A fault when nobody answers. */
export async function audioFactsOfAddress(address: string, network: Network): Promise<AskedAudio | Fault> {
  const secure = address.replace(/^http:\/\//i, "https://");
  const tried = secure === address ? undefined : await fetchFacts(secure, network);
  if (tried !== undefined && !("what" in tried)) return factsInside(secure, tried, network);
  const facts = await fetchFacts(address, network);
  return "what" in facts ? facts : factsInside(address, facts, network);
}

async function factsInside(address: string, facts: RemoteFile, network: Network): Promise<AskedAudio> {
  const { bytes, contentType, acceptsRanges } = facts;
  const mime = contentType?.split(";")[0]?.trim().toLowerCase();
  const said = mime !== undefined && /^(?:audio|video)\//.test(mime) ? { type: mime } : {};
  if (bytes === undefined) return { address, ...said };
  if (!acceptsRanges) return { address, bytes, ...said };
  const inside = await insideOf(facts, bytes, network);
  return { address, bytes, ...said, ...inside };
}

async function insideOf(
  { url }: RemoteFile,
  bytes: number,
  network: Network,
): Promise<Pick<AskedAudio, "durationSeconds" | "type">> {
  const tokenizer = new RangeTokenizer({ address: url, bytes }, network);
  const metadata = await parseFromTokenizer(tokenizer, { duration: false, skipCovers: true }).catch(
    () => undefined,
  );
  if (metadata === undefined) return {};
  const head = new Uint8Array(12);
  await tokenizer.peekBuffer(head, { position: 0, mayBeLess: true }).catch(() => 0);
  const format = audioFormat(head, metadata.format);
  const type = format === null ? undefined : audioType(audioExtension(format));
  const duration = Math.round((metadata.format.duration ?? 0) * 1000) / 1000;
  return {
    ...(duration > 0 ? { durationSeconds: duration } : {}),
    ...(type === undefined ? {} : { type }),
  };
}
