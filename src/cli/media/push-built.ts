import { EXIT } from "../../arguments/exit.ts";
import { placesOf, type Workplace } from "../workplace.ts";
import type { BuiltMedia } from "./built-media.ts";
import { pushedJson, pushedText, sizeOf } from "./media-text.ts";
import { type OnProgress, pushMedia } from "./push-media.ts";
import type { RemoteBucket } from "./remote-bucket.ts";
import { tellBucketFault } from "./tell-bucket-fault.ts";

/** Puts the audio of a show that was built into the bucket, says so, and gives the exit code. */
export async function pushBuilt(
  { built, bucket }: { readonly built: Pick<BuiltMedia, "files">; readonly bucket: RemoteBucket },
  workplace: Workplace,
  output: "text" | "json",
): Promise<number> {
  const { folder } = workplace;
  const { root } = placesOf(folder, workplace);
  const onProgress = process.stderr.isTTY ? showProgress : () => undefined;
  const pushed = await pushMedia(built.files, bucket, { root, onProgress });
  if ("what" in pushed) return tellBucketFault(pushed, bucket.name);
  console.log(output === "json" ? pushedJson(pushed, bucket.name) : pushedText(pushed, bucket.name, folder));
  return pushed.every(({ outcome }) => typeof outcome === "string") ? EXIT.fine : EXIT.problems;
}

const showProgress: OnProgress = ({ slug, facts: { bytes } }, sent) => {
  const text = sent >= bytes ? "" : `${slug}: ${sizeOf(sent)} of ${sizeOf(bytes)}`;
  process.stderr.write(`\r\u001B[K${text}`);
};
