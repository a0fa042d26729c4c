import { createInterface } from "node:readline/promises";
import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import type { BuiltMedia } from "./built-media.ts";
import { verifiedText } from "./media-text.ts";
import type { RemoteBucket } from "./remote-bucket.ts";
import { tellBucketFault } from "./tell-bucket-fault.ts";
import { type VerifiedMedia, verifyMedia } from "./verify-media.ts";

/** A show that was built, and the bucket that it names. */
interface Verification {
  readonly built: Pick<BuiltMedia, "named" | "kept">;
  readonly bucket: RemoteBucket;
}

/** `airdate media verify`: compares, says so, removes what no episode names when asked to, and gives the exit code. */
export async function runVerify({ built, bucket }: Verification, { options }: Given): Promise<number> {
  const removes = options["remove-orphans"] === true;
  const fault = useFault(options, process.stdin.isTTY);
  if (fault !== null) {
    console.error(`media verify ${fault}`);
    return EXIT.wrongUse;
  }
  const verified = await verifyMedia(built, bucket, showAsked);
  if ("what" in verified) return tellBucketFault(verified, bucket.name);
  console.log(
    options.json ? JSON.stringify({ bucket: bucket.name, ...verified }) : verifiedText(verified, bucket.name),
  );
  const code = isRight(verified) ? EXIT.fine : EXIT.problems;
  return removes
    ? removeOrphans({ verified, bucket }, options.yes === true ? async () => true : ask, code)
    : code;
}

/** Whether the bucket has everything that the show names. */
export function isRight({ missing, wrongLength }: VerifiedMedia): boolean {
  return missing.length + wrongLength.length === 0;
}

function useFault(options: Given["options"], isTerminal: boolean): string | null {
  if (options.yes && !options["remove-orphans"]) return "takes --yes with --remove-orphans only";
  return options["remove-orphans"] && !options.yes && !isTerminal
    ? "asks before it removes anything, and nobody is there to answer; --yes asks nothing"
    : null;
}

/** `code` is that of the comparison. */
async function removeOrphans(
  { verified: { orphaned }, bucket }: { readonly verified: VerifiedMedia; readonly bucket: RemoteBucket },
  agrees: (question: string) => Promise<boolean>,
  code: number,
): Promise<number> {
  if (orphaned === null) {
    console.error("What no episode names cannot be told through wrangler, so nothing was removed");
    return EXIT.problems;
  }
  const question = `Remove ${orphaned.length} ${orphaned.length === 1 ? "object" : "objects"} from ${bucket.name}? The site that is deployed now may still name them.`;
  if (orphaned.length === 0 || !(await agrees(question))) {
    console.error("Nothing was removed");
    return code;
  }
  for (const { key } of orphaned) {
    const fault = await bucket.remove(key);
    if (fault !== null) return tellBucketFault(fault, bucket.name);
  }
  console.error(`Removed ${orphaned.length}`);
  return code;
}

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} (y/N) `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

function showAsked(done: number, all: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(done === all ? "\r\u001B[K" : `\r\u001B[KAsked for ${done} of ${all}`);
}
