import type { Fault } from "../schemas/fault.ts";
import { nearest } from "../schemas/nearest.ts";
import { type Feed, type Owner, placeOf } from "./feed.ts";
import { onEveryPart, onOwners, onParts } from "./feed-scopes.ts";
import type { Found } from "./finding.ts";
import type { FeedElement } from "./parse-xml.ts";
import { LENGTHS, PODCAST_TAGS, REQUIRED_ATTRIBUTES } from "./podcast-tags.ts";
import type { FeedRule } from "./rule.ts";
import { quoted } from "./value-checks.ts";

const BOTH = ["channel", "item", "liveItem"] as const;

/** Asked of the tags of the podcast namespace (state 2026-05-13) as such: where they stand, how often, what is in them. */
export const PODCAST_TAG_RULES: readonly FeedRule[] = [
  // §0: names are case-sensitive camelCase.
  { id: "podcasting/unknown-tag", level: "warning", check: onEveryPart(unknownTag) },
  // §1 images: deprecated, replaced by image.
  { id: "podcasting/images", level: "warning", check: onParts(["podcast:images"], deprecatedImages) },
  // §0.2: each tag has its parent.
  { id: "podcasting/place", level: "warning", check: wrongPlaces },
  // §0.2: these stand once.
  { id: "podcasting/duplicate", level: "warning", check: onOwners(BOTH, "", duplicates) },
  // §0: an attribute is required unless its page says otherwise.
  { id: "podcasting/required-attribute", level: "error", check: onEveryPart(requiredAttributes) },
  // §0: hypertext addresses are https.
  { id: "podcasting/https", level: "error", check: onEveryPart(secureAddresses) },
  // §0: addresses are full ones.
  { id: "podcasting/address", level: "error", check: onEveryPart(fullAddresses) },
  // §1 person, location, trailer: must not be blank.
  {
    id: "podcasting/blank",
    level: "error",
    check: onParts(["podcast:person", "podcast:location", "podcast:trailer"], blank),
  },
  // §0: aggregators may cut what is longer; txt has 4000.
  { id: "podcasting/text-length", level: "warning", check: onEveryPart(textLength) },
  // §1: display, name, purpose, title and rel have limits.
  { id: "podcasting/attribute-length", level: "warning", check: onEveryPart(attributeLengths) },
];

function tagOf({ name }: FeedElement): string | undefined {
  return name.startsWith("podcast:") ? name.slice("podcast:".length) : undefined;
}

function unknownTag(element: FeedElement): Fault | undefined {
  const tag = tagOf(element);
  if (tag === undefined || tag === "images" || PODCAST_TAGS.has(tag)) return undefined;
  const meant = tag.length > 40 ? undefined : nearest(tag, [...PODCAST_TAGS.keys()]);
  return {
    what: "is no tag of the podcast namespace",
    fix: meant === undefined ? "remove it" : `did you mean podcast:${meant}?`,
  };
}

function deprecatedImages(): Fault {
  return { what: "is deprecated", fix: "use one podcast:image for each picture" };
}

function wrongPlaces({ owners }: Feed): Found[] {
  return owners.flatMap((owner) =>
    [...owner.children.keys()]
      .filter((name) => isOutOfPlace(name, owner))
      .map((name) => ({
        place: placeOf(owner, name),
        what: `has no meaning in ${owner.kind === "channel" ? "a channel" : "an item"}`,
        fix: "move it where the namespace has it",
      })),
  );
}

function isOutOfPlace(name: string, { kind }: Owner): boolean {
  const tag = name.startsWith("podcast:") ? PODCAST_TAGS.get(name.slice("podcast:".length)) : undefined;
  return tag !== undefined && !tag.parents.includes(kind === "channel" ? "C" : "I");
}

function duplicates({ children }: Owner): Fault | undefined {
  const twice = [...children].find(
    ([name, elements]) =>
      elements.length > 1 &&
      PODCAST_TAGS.get(name.replace("podcast:", ""))?.isSingle === true &&
      name.startsWith("podcast:"),
  );
  return twice && { what: `holds <${twice[0]}> more than once`, fix: "keep one of them" };
}

function requiredAttributes(element: FeedElement): Fault | undefined {
  const required = REQUIRED_ATTRIBUTES.get(tagOf(element) ?? "") ?? [];
  const absent = required.filter((name) => (element.attributes.get(name) ?? "").trim() === "");
  return absent.length === 0
    ? undefined
    : { what: `has no ${absent.join(", no ")}`, fix: `give ${required.join(", ")}` };
}

/** The attributes that hold an address of the web; `uri` may be of any scheme. */
const ADDRESSES = ["url", "href", "img", "feedUrl", "accountUrl"];

function addressesOf(element: FeedElement): [name: string, address: string][] {
  if (tagOf(element) === undefined) return [];
  return ADDRESSES.flatMap((name): [string, string][] => {
    const address = element.attributes.get(name)?.trim() ?? "";
    return address === "" ? [] : [[name, address]];
  });
}

function secureAddresses(element: FeedElement): Fault | undefined {
  const uri = tagOf(element) === "source" ? (element.attributes.get("uri") ?? "") : "";
  const insecure = [...addressesOf(element), ["uri", uri] as const].find(([, address]) =>
    /^http:/i.test(address),
  );
  return insecure && { what: `has ${insecure[0]} with http: ${quoted(insecure[1])}`, fix: "use https" };
}

function fullAddresses(element: FeedElement): Fault | undefined {
  const odd = addressesOf(element).find(([, address]) => !URL.canParse(address));
  return odd && { what: `has ${odd[0]} that is ${quoted(odd[1])}`, fix: "give a full https address" };
}

function blank({ text }: FeedElement): Fault | undefined {
  return text.trim() === "" ? { what: "is blank", fix: "give the name or the title as its text" } : undefined;
}

function textLength(element: FeedElement): Fault | undefined {
  const most = PODCAST_TAGS.get(tagOf(element) ?? "")?.longest;
  return most === undefined ? undefined : tooLong(element.text, most);
}

function attributeLengths(element: FeedElement): Fault | undefined {
  const limits = Object.entries(LENGTHS.get(tagOf(element) ?? "") ?? {});
  const long = limits.flatMap(([name, most]) => {
    const fault = tooLong(element.attributes.get(name) ?? "", most);
    return fault === undefined ? [] : [{ what: `has ${name} that ${fault.what}`, fix: fault.fix }];
  });
  return long[0];
}

function tooLong(text: string, most: number): Fault | undefined {
  const characters = text.length <= most ? 0 : [...text.trim()].length;
  return characters <= most ? undefined : { what: `has ${characters} characters`, fix: `keep it to ${most}` };
}
