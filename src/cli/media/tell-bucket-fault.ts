import { EXIT } from "../../arguments/exit.ts";
import type { Fault } from "../../schemas/fault.ts";

/** Says what is wrong with the bucket of this name, and gives the exit code. */
export function tellBucketFault({ what, fix }: Fault, bucket: string): number {
  console.error(`the bucket ${bucket} ${what}; ${fix}`);
  return EXIT.problems;
}
