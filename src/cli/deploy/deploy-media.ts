import { EXIT } from "../../arguments/exit.ts";
import { builtMedia } from "../media/built-media.ts";
import { verifiedText } from "../media/media-text.ts";
import { pushBuilt } from "../media/push-built.ts";
import { isRight } from "../media/run-verify.ts";
import { tellBucketFault } from "../media/tell-bucket-fault.ts";
import { verifyMedia } from "../media/verify-media.ts";
import { withBucket } from "../media/with-bucket.ts";
import type { Workplace } from "../workplace.ts";

/**
 * Puts audio that is for the media bucket there, and looks whether everything is there that the show names: a site that is deployed must not name
 * what is missing. Gives the exit code.
 */
export async function deployMedia(workplace: Workplace): Promise<number> {
  const built = await builtMedia(workplace);
  if (built === null) return EXIT.problems;
  if (!built.named.some(({ audio }) => audio.store.kind === "bucket")) {
    console.log("None of its audio is in the media bucket");
    return EXIT.fine;
  }
  return withBucket(workplace, async (bucket) => {
    const pushed =
      built.files.length === 0 ? EXIT.fine : await pushBuilt({ built, bucket }, workplace, "text");
    if (pushed !== EXIT.fine) return pushed;
    const verified = await verifyMedia(built, bucket, () => undefined);
    if ("what" in verified) return tellBucketFault(verified, bucket.name);
    console.log(verifiedText(verified, bucket.name));
    return isRight(verified) ? EXIT.fine : EXIT.problems;
  });
}
