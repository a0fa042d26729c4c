import type { SiteFolder } from "./site.ts";

/** As much of Static Assets as is used here. */
export interface StaticAssets {
  fetch(address: string, request?: Pick<Request, "method" | "headers">): Promise<Response>;
}

/** The address of a file of Static Assets; the host in it does not matter. `folder` is the show's, when several shows share a Worker. */
export function assetAddress(path: string, folder: string | undefined): string {
  return `https://assets.local${folder === undefined ? "" : `/${folder}`}${path}`;
}

/** Static Assets as the folder of a show's files. */
export function siteFolder(assets: StaticAssets, folder: string | undefined): SiteFolder {
  return {
    async open(path) {
      const response = await assets.fetch(assetAddress(path, folder));
      if (response.ok) return response.body;
      if (response.status === 404) return null;
      throw new Error(`the files of the site answered ${response.status} for ${path}`);
    },
  };
}
