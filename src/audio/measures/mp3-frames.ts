import { holdsMp3Index, type Mp3Header, mp3TagBytes, readMp3Header } from "./mp3-header.ts";
import { withRest } from "./with-rest.ts";

/** What all frames of a file have told so far. */
interface Mp3Told {
  readonly frames: number;
  /** Of frames that hold sound, and the samples of one channel in them. */
  readonly bytes: number;
  readonly samples: number;
  /** 0 before the first frame. */
  readonly sampleRate: number;
  /** Of the first frame that holds sound. */
  readonly bitRate: number;
  readonly isMono: boolean;
  readonly isVariable: boolean;
  /** Whether the first frame says where the others lie. */
  readonly hasIndex: boolean;
  /** Whether frames have different sample rates. */
  readonly changesRate: boolean;
}

/** Finds the frames of an MP3 that is given piece by piece: tags, and whatever else is no sound, never reaches the decoder. */
export interface Mp3Frames {
  /** The next bytes of the file → the whole frames that end in them, in runs. */
  take(bytes: Uint8Array): readonly Uint8Array[];
  told(): Mp3Told;
}

export function mp3Frames(): Mp3Frames {
  let rest: Uint8Array = new Uint8Array();
  let toSkip = 0;
  let isInStep = false;
  let told = NOTHING_TOLD;
  const take = (bytes: Uint8Array): Uint8Array[] => {
    const all = withRest(rest, bytes);
    const runs: Uint8Array[] = [];
    let at = Math.min(toSkip, all.length);
    toSkip -= at;
    while (at + HEAD_BYTES <= all.length) {
      const from = at;
      let header = frameAt(all, at, isInStep ? told.sampleRate : 0);
      for (; typeof header === "object"; header = frameAt(all, at, told.sampleRate)) {
        told = toldWith(told, all.subarray(at, at + header.bytes), header);
        at += header.bytes;
      }
      if (at > from) runs.push(all.subarray(from, at));
      isInStep = header === "more" && (isInStep || at > from);
      if (header === "more") break;
      const tagBytes = mp3TagBytes(all, at);
      const past = tagBytes === 0 ? nextBeginning(all, at + 1) : at + tagBytes;
      at = Math.min(past, all.length);
      toSkip = past - at;
    }
    rest = all.slice(at);
    return runs;
  };
  return { take, told: () => told };
}

const NOTHING_TOLD: Mp3Told = {
  frames: 0,
  bytes: 0,
  samples: 0,
  sampleRate: 0,
  bitRate: 0,
  isMono: true,
  isVariable: false,
  hasIndex: false,
  changesRate: false,
};

/** As many as the head of a tag (ID3v2) has; a frame's has four. */
const HEAD_BYTES = 10;

/** The next place at which a frame (FF) or a tag ("I") could begin: what is no sound may be megabytes long. */
function nextBeginning(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0xff && bytes[at] !== 0x49) at++;
  return at;
}

/**
 * The frame that begins at a place. Where one was to come, of the rate that is `expected`, it is one; any other could be chance, unless one
 * more follows it.
 */
function frameAt(bytes: Uint8Array, at: number, expected: number): Mp3Header | "none" | "more" {
  if (at + HEAD_BYTES > bytes.length) return "more";
  const header = mp3TagBytes(bytes, at) === 0 ? readMp3Header(bytes, at) : null;
  if (header === null) return "none";
  const end = at + header.bytes;
  const isSure = header.sampleRate === expected;
  if (end + (isSure ? 0 : 4) > bytes.length) return "more";
  return isSure || readMp3Header(bytes, end)?.sampleRate === header.sampleRate ? header : "none";
}

function toldWith(told: Mp3Told, frame: Uint8Array, header: Mp3Header): Mp3Told {
  const frames = told.frames + 1;
  const changesRate = told.changesRate || (told.frames > 0 && header.sampleRate !== told.sampleRate);
  const known = { ...told, frames, changesRate, sampleRate: told.sampleRate || header.sampleRate };
  if (told.frames === 0 && holdsMp3Index(frame, header)) return { ...known, hasIndex: true };
  const bitRate = told.bitRate || header.bitRate;
  return {
    ...known,
    bytes: told.bytes + header.bytes,
    samples: told.samples + header.samples,
    bitRate,
    isMono: told.isMono && header.isMono,
    isVariable: told.isVariable || header.bitRate !== bitRate,
  };
}
