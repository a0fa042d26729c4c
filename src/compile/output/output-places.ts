import path from "node:path";

/** Where a build leaves what it made. */
export interface OutputPlaces {
  /** The file of the catalog. */
  readonly catalog: string;
  /** The folder of the files of Static Assets. */
  readonly assets: string;
}

/** The places in `dist` of the project's one show, or of the one called `among` of several that share a Worker and its Static Assets. */
export function outputPlaces(dist: string, among?: string): OutputPlaces {
  return among === undefined
    ? { catalog: path.join(dist, CATALOG), assets: path.join(dist, "assets") }
    : { catalog: path.join(dist, among, CATALOG), assets: path.join(dist, "assets", among) };
}

const CATALOG = "catalog.bin";
