import path from "node:path";
import { LARGEST_AUDIO_BYTES } from "../../audio/largest-audio.ts";
import { shortDigest } from "../../compile/cache/digest.ts";
import { concurrently } from "../../compile/concurrently.ts";
import { downloadFile } from "../../import/fetch/download-file.ts";
import type { Network } from "../../import/fetch/network.ts";
import type { PortableCopy, PortableFile } from "./portable-copy.ts";

/** A copy with the audio that lies elsewhere, and what of it could not be had, a line each. */
export interface CopyWithAudio {
  readonly copy: PortableCopy;
  readonly missing: readonly string[];
}

const AT_ONCE = 3;

/** Downloads the audio of a copy that lies elsewhere to `folder`, where a run that was interrupted goes on. */
export async function withAudio(
  copy: PortableCopy,
  folder: string,
  network: Network,
): Promise<CopyWithAudio> {
  const files: PortableFile[] = [];
  const missing: string[] = [];
  const left: string[] = [];
  await concurrently(copy.elsewhere, AT_ONCE, async (address) => {
    const name = nameOf(address);
    const to = path.join(folder, name);
    const got = await downloadFile(address, { to, mostBytes: LARGEST_AUDIO_BYTES }, network);
    if ("what" in got) {
      missing.push(`${address} ${got.what}; ${got.fix}`);
      left.push(address);
      return;
    }
    const { bytes, digest } = got;
    files.push({ path: `media/${name}`, address, content: { copyOf: to, bytes }, sha256: digest });
  });
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    copy: {
      ...copy,
      files: [...copy.files, ...inOrder],
      elsewhere: copy.elsewhere.filter((address) => left.includes(address)),
    },
    missing: missing.sort(),
  };
}

/** Tells its address, and how it ends: two shows may have an `episode-1.mp3`. */
function nameOf(address: string): string {
  const base = URL.parse(address)?.pathname.split("/").at(-1) ?? "";
  const plain = base
    .replace(/[^\w.-]+/g, "-")
    .replace(/^[.-]+/, "")
    .slice(-80);
  return `${shortDigest(address)}-${plain === "" ? "audio" : plain}`;
}
