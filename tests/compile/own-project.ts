import { cp, mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { PROJECT } from "./small-show.ts";

/** A project at a place, for programs that write into the one that they stand in. It has no show. */
export async function ownProject(place: string): Promise<string> {
  await mkdir(place, { recursive: true });
  for (const part of ["src", "package-lock.json", "package.json"])
    await cp(path.join(PROJECT, part), path.join(place, part), { recursive: true });
  await symlink(path.join(PROJECT, "node_modules"), path.join(place, "node_modules"));
  return place;
}
