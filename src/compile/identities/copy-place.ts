import path from "node:path";
import { shortDigest } from "../cache/digest.ts";

/** Where the machine keeps a copy of `identities.yaml` of the show in `root`, in case that it is lost before it is committed. */
export function copyPlace(project: string, root: string): string {
  return path.join(project, ".airdate", "identities", `${shortDigest(root)}.yaml`);
}
