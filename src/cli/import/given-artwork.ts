import { readFile } from "node:fs/promises";
import { LARGEST_FILE_BYTES } from "../../compile/sources/show-folder.ts";
import { digestOf } from "../../import/fetch/evidence.ts";
import type { FetchedBytes } from "../../import/fetch/fetch-bytes.ts";
import { fileFetcher } from "../../import/fetch/file-fetcher.ts";
import type { Network } from "../../import/fetch/network.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { BroughtFile } from "./brought.ts";
import { pictureFiles } from "./picture-files.ts";
import { openSquarePictures } from "./square-pictures.ts";

/** Artwork that a host gives in place of the feed's. */
export interface GivenArtwork {
  /** How show.yaml names it. */
  readonly name: string;
  readonly files: readonly BroughtFile[];
  /** What was done to it, a sentence each. */
  readonly changes: readonly string[];
}

/** Artwork from a file or an address, in the form that directories take; or why it cannot be had. */
export async function givenArtwork(source: string, network: Network): Promise<GivenArtwork | Fault> {
  const fetch = /^https?:/i.test(source) ? fileFetcher(network, LARGEST_FILE_BYTES) : readPicture;
  const picture = await openSquarePictures(fetch).pictureAt(source);
  if ("stays" in picture) return { ...picture.stays, what: `${source} ${picture.stays.what}` };
  const { extension, changes } = picture;
  return { name: `artwork.${extension}`, files: pictureFiles("artwork", picture), changes };
}

async function readPicture(file: string): Promise<FetchedBytes | Fault> {
  const body = await readFile(file).catch(() => null);
  if (body === null)
    return {
      what: "is no file that can be read",
      fix: "give a picture's file or its address with --artwork",
    };
  return { url: file, status: 200, bytes: body.byteLength, digest: digestOf(body), hops: [], body };
}
