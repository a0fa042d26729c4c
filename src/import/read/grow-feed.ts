import { Parser } from "htmlparser2";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import type { Fault } from "../../schemas/fault.ts";
import { FeedGrower } from "./feed-grower.ts";
import { mendMarkup } from "./mend-markup.ts";

/**
 * The items of a feed, one after another, as elements under their usual names; then the element at the top without them, or why it cannot be read. A tree that is
 * well-formed is the same that `parseXml` gives.
 */
export function* growFeed(source: string, mended: Set<string>): Generator<FeedElement, FeedElement | Fault> {
  const grower = new FeedGrower(mended);
  const parser = new Parser(grower, { xmlMode: true, decodeEntities: false });
  const pieces = mendMarkup(source, mended);
  for (let piece = pieces.next(); ; piece = pieces.next()) {
    if (piece.done) {
      if (piece.value !== undefined) return piece.value;
      break;
    }
    parser.write(piece.value);
    if (grower.fault !== undefined) return grower.fault;
    yield* grower.takeItems();
  }
  grower.endsHere();
  parser.end();
  yield* grower.takeItems();
  return grower.fault ?? grower.whole();
}
