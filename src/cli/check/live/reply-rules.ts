import type { Finding } from "../../../feed-check/finding.ts";
import { contentRange, lengthOf } from "../../../import/fetch/fetch-range.ts";
import type { Followed } from "../../../import/fetch/follow.ts";
import type { Fault } from "../../../schemas/fault.ts";
import { goodAnswer, type Replies } from "./ask-address.ts";
import type { LiveAddress, LiveKind } from "./live-address.ts";
import { bareType, isForeignFamily, isPageType, typeFault } from "./media-types.ts";
import { isLogin } from "./way-rules.ts";

/** A file that was found where its address says. */
interface Sight {
  readonly target: LiveAddress;
  readonly replies: Replies;
  /** The answer that counts: that to GET, where there was one. */
  readonly found: Followed;
  /** Whose scripts are to read it. */
  readonly origin: string;
}

/** What is asked of files that are there. */
interface ReplyRule {
  readonly id: string;
  readonly level: Finding["level"];
  readonly kinds: readonly LiveKind[];
  readonly check: (sight: Sight) => Fault | undefined;
}

const MEDIA = ["audio", "alternate"] as const;
const SCRIPTED = ["transcript", "chapters"] as const;
const FILES = [...MEDIA, ...SCRIPTED, "stream", "artwork", "picture"] as const;

/** In the order in which a host mends it. */
export const REPLY_RULES: readonly ReplyRule[] = [
  { id: "live/web-page", level: "error", kinds: FILES, check: webPage },
  { id: "live/type-family", level: "error", kinds: [...MEDIA, "artwork", "picture"], check: foreignFamily },
  { id: "live/type", level: "warning", kinds: FILES, check: otherType },
  // Apple §hosting: HEAD for artwork and media.
  { id: "live/head", level: "error", kinds: [...MEDIA, "artwork"], check: refusesHead },
  // Apple §hosting: byte ranges for media, for streaming and validation.
  { id: "live/ranges", level: "error", kinds: MEDIA, check: withoutRanges },
  // RFC 9110 §14.4.
  { id: "live/content-range", level: "error", kinds: MEDIA, check: wrongRange },
  { id: "live/empty", level: "error", kinds: FILES, check: empty },
  // Apple §enclosure types: `length` is the bytes of the file.
  { id: "live/length", level: "warning", kinds: MEDIA, check: otherLength },
  { id: "live/length-varies", level: "warning", kinds: MEDIA, check: varyingLength },
  { id: "live/length-unknown", level: "warning", kinds: MEDIA, check: unknownLength },
  // RFC 9110 §14.2: ranges count encoded bytes.
  { id: "live/encoded", level: "warning", kinds: MEDIA, check: encoded },
  // <track> and scripts read what allows it, and files of the same origin.
  { id: "live/cors", level: "warning", kinds: SCRIPTED, check: withoutCors },
  // Apple §artwork: the server answers HEAD, including Last-Modified.
  { id: "live/last-modified", level: "warning", kinds: ["artwork"], check: undated },
];

/** Length of a file as a range tells it, or else as the head of the answer does; undefined when nobody says. */
function totalBytes({ replies: { head }, found: { answer } }: Sight): number | undefined {
  const ofHead = headLength(head);
  return answer.status === 206 ? (contentRange(answer)?.total ?? ofHead) : (lengthOf(answer) ?? ofHead);
}

function headLength(head: Replies["head"]): number | undefined {
  const answer = goodAnswer(head);
  return answer && lengthOf(answer);
}

function servedType({ found: { answer } }: Sight): string {
  return bareType(answer.headers.get("content-type"));
}

function isPage(sight: Sight): boolean {
  return isPageType(servedType(sight)) && !isPageType(bareType(sight.target.type));
}

function webPage(sight: Sight): Fault | undefined {
  // What leads to a page to sign in at is told so.
  if (!isPage(sight) || (sight.found.hops.length > 0 && isLogin(sight.found.url))) return undefined;
  return {
    what: "answers with a web page instead of the file",
    fix: "give the address of the file itself: file sharers show a page around it",
  };
}

function foreignFamily(sight: Sight): Fault | undefined {
  if (isPageType(servedType(sight)) || !isForeignFamily(sight.target, servedType(sight))) return undefined;
  const fix = sight.target.kind === "artwork" ? "give a JPEG or PNG" : "give the address of the right file";
  return { what: `is served as ${servedType(sight)}`, fix };
}

function otherType(sight: Sight): Fault | undefined {
  const served = servedType(sight);
  return isPageType(served) || isForeignFamily(sight.target, served)
    ? undefined
    : typeFault(sight.target, served);
}

function refusesHead({ replies: { head } }: Sight): Fault | undefined {
  if (goodAnswer(head) !== undefined) return undefined;
  const what = "answer" in head ? `answers ${head.answer.status} to HEAD` : "breaks off when asked by HEAD";
  return {
    what: `${what}, and GET is fine`,
    fix: "let its server answer HEAD: Apple asks so for media and artwork",
  };
}

function withoutRanges(sight: Sight): Fault | undefined {
  if (sight.found.answer.status === 206 || isPage(sight)) return undefined;
  return {
    what: "is sent whole when a part is asked for",
    fix: "host it where byte ranges are answered (206): Apple and players ask for parts",
  };
}

function wrongRange({ found: { answer } }: Sight): Fault | undefined {
  if (answer.status !== 206) return undefined;
  const range = contentRange(answer);
  const sent = lengthOf(answer);
  const fix = "tell the host of the file: players cannot jump in it";
  if (range === undefined) return { what: "is sent in part without a Content-Range that says which", fix };
  if (range.from !== 0)
    return { what: `sends the part from byte ${range.from} when asked for the first`, fix };
  return sent === undefined || sent === 1
    ? undefined
    : { what: `sends ${sent} bytes when asked for one`, fix };
}

function empty(sight: Sight): Fault | undefined {
  return totalBytes(sight) === 0 ? { what: "is empty", fix: "upload the file once more" } : undefined;
}

function otherLength(sight: Sight): Fault | undefined {
  const total = totalBytes(sight);
  const said = sight.target.bytes;
  if (isPage(sight) || total === undefined || total === 0 || said === undefined || total === said)
    return undefined;
  return { what: `has ${total} bytes, and the feed says ${said}`, fix: `write bytes: ${total}` };
}

function varyingLength({ replies: { head }, found: { answer } }: Sight): Fault | undefined {
  const toRange = contentRange(answer)?.total;
  const toHead = headLength(head);
  if (answer.status !== 206 || toRange === undefined || toHead === undefined || toRange === toHead)
    return undefined;
  return {
    what: `has ${toHead} bytes when asked by HEAD, and ${toRange} when a part is asked for`,
    fix: "tell the host of the file: apps take one for the other and break off",
  };
}

function unknownLength(sight: Sight): Fault | undefined {
  return isPage(sight) || totalBytes(sight) !== undefined
    ? undefined
    : {
        what: "is served without its length",
        fix: "host it where Content-Length is sent: apps show progress by it",
      };
}

function encoded({ found: { answer } }: Sight): Fault | undefined {
  const coding = answer.headers.get("content-encoding") ?? "identity";
  return coding === "identity"
    ? undefined
    : {
        what: `is packed for the way (${coding})`,
        fix: "let its server send audio as it is: parts are counted wrong",
      };
}

function withoutCors(sight: Sight): Fault | undefined {
  const allowed = sight.found.answer.headers.get("access-control-allow-origin");
  if (allowed === "*" || allowed === sight.origin || isPage(sight)) return undefined;
  return {
    what: "may not be read by players in browsers",
    fix: "let its server say Access-Control-Allow-Origin: *",
  };
}

function undated({ replies: { head } }: Sight): Fault | undefined {
  if (goodAnswer(head)?.headers.has("last-modified") ?? true) return undefined;
  return {
    what: "is served without Last-Modified",
    fix: "host it where that is sent: Apple looks for a new picture by it",
  };
}
