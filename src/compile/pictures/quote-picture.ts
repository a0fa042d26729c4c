import type { Picture } from "../../catalog/picture.ts";
import { SHARE_PIXELS } from "../../catalog/share-pixels.ts";
import type { BuildContext } from "../build-context.ts";
import { PICTURE_TOOLS } from "../cache/tool-versions.ts";
import { type Drawing, drawPicture, playSign, wordDrawing } from "./drawn-picture.ts";
import { type FrontPlace, groundOf } from "./picture-ground.ts";
import { type DrawnWords, drawnWords, type ShareWords } from "./share-words.ts";

/** What the picture of a quote says. */
export interface QuoteWords {
  /** What was said, or what a piece of the audio is called. */
  readonly said: string;
  /** A quote has a line beside it, as on the pages; a piece of the audio a sign for play. */
  readonly kind: "quote" | "soundbite";
  readonly by?: string | undefined;
  /** The episode that it is of, and the show. */
  readonly of: Pick<ShareWords, "title" | "over">;
}

/**
 * A quote as a picture: its words large on a dark blur of a picture that was added before, which stands small below them with what they
 * are of. Right-to-left words have all of it mirrored.
 *
 * → its address on the site; undefined where the picture lives elsewhere, or no font has the quote's letters: it would say nothing.
 */
export async function addQuotePicture(
  { href }: Picture,
  words: QuoteWords,
  { assets, cache }: Pick<BuildContext, "assets" | "cache">,
): Promise<string | undefined> {
  const content = assets.find(href);
  const drawn = content && drawnWords({ title: words.said, under: words.by ?? "" }, SAID_BOXES[words.kind]);
  if (content === undefined || !drawn) return undefined;
  const side = drawn.isRightToLeft ? MIRRORED : USUAL;
  const drawings = drawingsOf(words, drawn, side);
  const picture = await cache.bytes(
    "quote-picture-2",
    [href, JSON.stringify(drawings), PICTURE_TOOLS],
    async () => drawPicture(await groundOf(href, content, side.front), drawings),
  );
  return assets.add("jpg", picture);
}

const SAID_BOX = { top: 56, height: 352, sizes: [76, 68, 62, 56, 50, 44, 38, 34] };

/** A quote leaves room for its line, on whichever side that is. */
const SAID_BOXES = {
  quote: { ...SAID_BOX, left: 104, width: 992 },
  soundbite: { ...SAID_BOX, left: 60, width: 1080 },
};

/** All the width: a word may be wider than its box. */
const COLUMNS = { left: 0, width: SHARE_PIXELS.width };

/** Where the rest stands. */
interface Side {
  readonly front: FrontPlace;
  readonly of: { readonly left: number; readonly width: number };
  readonly barLeft: number;
  readonly sign: Drawing;
}

const USUAL: Side = {
  front: { left: 60, top: 450, pixels: 120 },
  of: { left: 208, width: 820 },
  barLeft: 60,
  sign: playSign(1094, 510, 0.42),
};

const MIRRORED: Side = {
  front: { left: 1020, top: 450, pixels: 120 },
  of: { left: 172, width: 820 },
  barLeft: 1132,
  sign: playSign(106, 510, 0.42),
};

const OF_BOX = { top: 450, height: 120, sizes: [36, 32, 28] };

function drawingsOf({ kind, of }: QuoteWords, drawn: DrawnWords, side: Side): readonly Drawing[] {
  const ofDrawn = drawnWords(of, { ...OF_BOX, ...side.of });
  return [
    wordDrawing(drawn, COLUMNS),
    ...(ofDrawn === null ? [] : [wordDrawing(ofDrawn, COLUMNS)]),
    kind === "quote" ? bar(drawn, side.barLeft) : side.sign,
  ];
}

/** A line beside the words, as high as they are. */
function bar({ top, height }: DrawnWords, left: number): Drawing {
  const place = { left, top: top + 40, width: 8, height: height - 80 };
  return {
    ...place,
    svg: `<rect x="${left}" y="${place.top}" width="8" height="${place.height}" rx="4" fill="#fff" opacity="0.6"/>`,
  };
}
