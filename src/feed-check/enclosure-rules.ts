import type { Fault } from "../schemas/fault.ts";
import { type Feed, placeOf } from "./feed.ts";
import { missing, named, onChildren } from "./feed-scopes.ts";
import type { Found } from "./finding.ts";
import type { FeedElement } from "./parse-xml.ts";
import type { FeedRule } from "./rule.ts";
import { asciiAddress, httpsAddress } from "./shared-rules.ts";
import { quoted } from "./value-checks.ts";
import { extensionOf, isWebAddress } from "./web-address.ts";

const ITEMS = ["item"] as const;

/** Asked of the media file of an item. */
export const ENCLOSURE_RULES: readonly FeedRule[] = [
  // Apple §item tags: required.
  {
    id: "apple/enclosure",
    level: "error",
    check: missing("item", "enclosure", "name the audio file: url, length and type"),
  },
  // Apple §item tags, RSS 2.0 and Spotify: all three.
  { id: "apple/enclosure-attributes", level: "error", check: onEnclosures(allAttributes) },
  // Apple §hosting: publicly addressable.
  { id: "apple/enclosure-address", level: "error", check: onEnclosures(fullAddress) },
  // Apple §hosting: ASCII only, anything else percent-encoded.
  {
    id: "apple/enclosure-ascii",
    level: "error",
    check: onEnclosures((enclosure) => asciiAddress(urlOf(enclosure))),
  },
  // Apple §hosting: strongly recommended.
  {
    id: "apple/enclosure-https",
    level: "warning",
    check: onEnclosures((enclosure) => httpsAddress(urlOf(enclosure))),
  },
  // Apple §enclosure types: the extension in the path decides whether the item appears.
  { id: "apple/enclosure-extension", level: "error", check: onEnclosures(knownExtension) },
  // Apple §enclosure types and PSP-1.
  { id: "apple/enclosure-type", level: "error", check: onEnclosures(knownType) },
  // Apple §enclosure types: each extension has its type.
  { id: "apple/enclosure-type-fit", level: "warning", check: onEnclosures(fittingType) },
  // Apple §enclosure types: the file's bytes, a whole number.
  { id: "apple/enclosure-length", level: "error", check: onEnclosures(wholeLength) },
  // The same: 0 only when it is not known.
  { id: "apple/enclosure-length-zero", level: "warning", check: onEnclosures(zeroLength) },
  // Apple §item tags: an item whose enclosure was there before is ignored.
  { id: "apple/enclosure-unique", level: "error", check: repeatedEnclosures },
];

/** The types that directories take by the extension of the file. What servers send for .m4a is taken too. */
const MEDIA_TYPES: Readonly<Record<string, readonly string[]>> = {
  mp3: ["audio/mpeg"],
  m4a: ["audio/x-m4a", "audio/m4a", "audio/mp4"],
  mp4: ["video/mp4", "audio/mp4"],
  m4v: ["video/x-m4v", "video/m4v"],
  mov: ["video/quicktime"],
  pdf: ["application/pdf"],
};

const KNOWN_TYPES = Object.values(MEDIA_TYPES).flat();
const EXTENSIONS = Object.keys(MEDIA_TYPES);

function onEnclosures(check: (enclosure: FeedElement) => Fault | undefined) {
  return onChildren(ITEMS, ["enclosure"], check);
}

function urlOf({ attributes }: FeedElement): string {
  return attributes.get("url")?.trim() ?? "";
}

function typeOf({ attributes }: FeedElement): string {
  return (attributes.get("type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

function allAttributes({ attributes }: FeedElement): Fault | undefined {
  const absent = ["url", "length", "type"].filter((name) => (attributes.get(name) ?? "").trim() === "");
  return absent.length === 0
    ? undefined
    : { what: `has no ${absent.join(", no ")}`, fix: "give url, length and type" };
}

function fullAddress(enclosure: FeedElement): Fault | undefined {
  // White space and what is beyond ASCII have a rule of their own.
  const url = urlOf(enclosure).replace(/\s+/g, "%20");
  return url === "" || isWebAddress(url)
    ? undefined
    : named("url", { what: `is ${quoted(url)}`, fix: "give the file's full address" });
}

function knownExtension(enclosure: FeedElement): Fault | undefined {
  const url = urlOf(enclosure);
  if (!isWebAddress(url) || EXTENSIONS.includes(extensionOf(url))) return undefined;
  const extension = extensionOf(url);
  const what = extension === "" ? "has no file extension in the path" : `ends in ${quoted(`.${extension}`)}`;
  return named("url", {
    what,
    fix: `let the path end in ${EXTENSIONS.map((known) => `.${known}`).join(", ")}; a query may follow`,
  });
}

function knownType(enclosure: FeedElement): Fault | undefined {
  const type = typeOf(enclosure);
  if (type === "" || KNOWN_TYPES.includes(type)) return undefined;
  const right = MEDIA_TYPES[extensionOf(urlOf(enclosure))]?.[0];
  return named("type", {
    what: `is ${quoted(type)}`,
    fix: right === undefined ? `use one of ${KNOWN_TYPES.join(", ")}` : `write ${right}`,
  });
}

function fittingType(enclosure: FeedElement): Fault | undefined {
  const type = typeOf(enclosure);
  const fitting = MEDIA_TYPES[extensionOf(urlOf(enclosure))];
  if (fitting === undefined || !KNOWN_TYPES.includes(type) || fitting.includes(type)) return undefined;
  return named("type", {
    what: `is ${type}, which its extension is not`,
    fix: `write ${fitting[0]}, or rename the file`,
  });
}

function wholeLength({ attributes }: FeedElement): Fault | undefined {
  const length = attributes.get("length")?.trim() ?? "";
  return length === "" || /^\d{1,15}$/.test(length)
    ? undefined
    : named("length", { what: `is ${quoted(length)}`, fix: "give the file's bytes as a whole number" });
}

function zeroLength({ attributes }: FeedElement): Fault | undefined {
  return /^0+$/.test(attributes.get("length")?.trim() ?? "")
    ? named("length", { what: "is 0", fix: "give the file's bytes" })
    : undefined;
}

function repeatedEnclosures({ items }: Feed): Found[] {
  const first = new Map<string, string>();
  return items.flatMap((item) => {
    const url = item.children.get("enclosure")?.[0]?.attributes.get("url")?.trim() ?? "";
    const before = first.get(url);
    if (before === undefined) first.set(url, item.place);
    if (before === undefined || url === "") return [];
    return [
      {
        place: placeOf(item, "enclosure"),
        what: `has the url of ${before}, so the item is ignored`,
        fix: "give each episode a file of its own",
      },
    ];
  });
}
