import type { SiteFolder } from "./site.ts";

/** The bytes of a file that the build has left. Throws when it is not there: what needs it must not go out without it. */
export async function readFile(files: SiteFolder, path: string): Promise<Uint8Array> {
  const stream = await files.open(path);
  if (stream === null) throw new Error(`${path} is not among the files of this build`);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
