import type { FetchedBytes } from "../../import/fetch/fetch-bytes.ts";
import { type SquarePicture, squarePicture } from "../../import/files/square-picture.ts";
import type { Fault } from "../../schemas/fault.ts";

/** Artwork and covers of another host in the form that directories take. */
export interface SquarePictures {
  pictureAt(address: string): Promise<BroughtPicture | PictureFault>;
}

/** A picture, and the bytes as they came. */
export interface BroughtPicture extends SquarePicture {
  readonly came: Uint8Array;
}

/** Why a picture stays where it is, and whether it may be had another time. */
interface PictureFault {
  readonly stays: Fault;
  readonly again: boolean;
}

/** How many pictures are remembered: episodes that share one mostly stand together in a feed, or share a few. */
const MOST_REMEMBERED = 8;

/** Fetches pictures and makes them square; those that were asked for last are not fetched again. */
export function openSquarePictures(
  fetch: (address: string) => Promise<FetchedBytes | Fault>,
): SquarePictures {
  const recent = new Map<string, Promise<BroughtPicture | PictureFault>>();
  return {
    pictureAt(address) {
      const picture = recent.get(address) ?? pictureOf(address, fetch);
      recent.delete(address);
      recent.set(address, picture);
      for (const oldest of [...recent.keys()].slice(0, -MOST_REMEMBERED)) recent.delete(oldest);
      return picture;
    },
  };
}

async function pictureOf(
  address: string,
  fetch: (address: string) => Promise<FetchedBytes | Fault>,
): Promise<BroughtPicture | PictureFault> {
  const fetched = await fetch(address);
  if ("what" in fetched) return { stays: fetched, again: true };
  const picture = await squarePicture(fetched.body);
  return "what" in picture ? { stays: picture, again: false } : { ...picture, came: fetched.body };
}
