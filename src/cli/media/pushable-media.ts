import { audioType } from "../../audio/audio-type.ts";
import { mediaSlug } from "../../catalog/addresses.ts";
import type { Output } from "../../compile/output/output.ts";
import type { MediaFile } from "./remote-bucket.ts";

/** The audio of a built show whose file is here, and that is for the media bucket, in the order of the episodes' names. */
export function pushableMedia({ files }: Pick<Output, "files">): readonly MediaFile[] {
  return [...files]
    .flatMap(([address, content]): MediaFile[] => {
      if (content instanceof Uint8Array || content.media === undefined) return [];
      const type = audioType(address.split(".").at(-1) ?? "") ?? "";
      return [{ slug: mediaSlug(address) ?? "", place: content.copyOf, facts: content.media, type }];
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
