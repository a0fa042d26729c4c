import type { Picture } from "../../catalog/picture.ts";
import { SHARE_PIXELS } from "../../catalog/share-pixels.ts";
import type { BuildContext } from "../build-context.ts";
import { PICTURE_TOOLS } from "../cache/tool-versions.ts";
import { type Drawing, drawPicture, playSign, wordDrawing } from "./drawn-picture.ts";
import { groundOf } from "./picture-ground.ts";
import { drawnWords, type ShareWords } from "./share-words.ts";

/**
 * What a link is shown as elsewhere, made of a picture that was added before: the picture on a dark blur of itself, with the words beside
 * it and a sign for play. The words are drawn as outlines of fonts that come with the packages, for the fonts of machines differ and the
 * same sources must give the same bytes; words in a script that these fonts do not have are left out.
 *
 * → its address on the site; undefined for a picture that lives elsewhere.
 */
export async function addSharePicture(
  { href }: Picture,
  words: ShareWords,
  { assets, cache }: Pick<BuildContext, "assets" | "cache">,
): Promise<string | undefined> {
  const content = assets.find(href);
  if (content === undefined) return undefined;
  const drawings = drawingsOf(words);
  // The address of a picture holds the digest of its content.
  const share = await cache.bytes(
    "share-picture-6",
    [href, JSON.stringify(drawings), PICTURE_TOOLS],
    async () => drawPicture(await groundOf(href, content, FRONT), drawings),
  );
  return assets.add("jpg", share);
}

const FRONT = { left: 60, top: 60, pixels: 510 } as const;

/** Right of the picture, above the sign. */
const WORD_BOX = { left: 630, top: 60, width: 510, height: 390 } as const;

/** Where words may reach that are wider than their box. */
const WORD_COLUMNS = { left: 580, width: SHARE_PIXELS.width - 580 } as const;

/** The words with a small sign for play below them, or a large sign alone. */
function drawingsOf(words: ShareWords): readonly Drawing[] {
  const drawn = drawnWords(words, WORD_BOX);
  if (drawn === null) return [LARGE_SIGN];
  return [wordDrawing(drawn, WORD_COLUMNS), SMALL_SIGN];
}

const LARGE_SIGN = playSign(885, 315, 1);
const SMALL_SIGN = playSign(670, 520, 0.42);
