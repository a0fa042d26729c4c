import { assetAddress, type StaticAssets } from "./stores/static-assets.ts";

/**
 * The answer for a file that anybody may have, of a show that shares its Worker with others; null when the request is for something else, or
 * for what is not there. Where there is one show, Static Assets answer without the Worker; of several each has a folder there, which has
 * no address, so that no file of one is found at the host of another.
 */
export async function publicFile(
  { url, method, headers }: Request,
  assets: StaticAssets,
  folder: string,
): Promise<Response | null> {
  const { pathname } = new URL(url);
  if (!PUBLIC_FILE.test(pathname) || !["GET", "HEAD"].includes(method)) return null;
  const response = await assets.fetch(assetAddress(pathname, folder), { method, headers });
  // Headers of an answer that was fetched cannot be added to.
  return response.ok || response.status === 304 ? new Response(response.body, response) : null;
}

/** What a build names by its content: nothing that could lead out of the folder. */
const PUBLIC_FILE = /^\/assets\/[\w.-]+$/;
