import * as z from "zod";
import { field, fields, list, message } from "./field.ts";
import {
  clock,
  decimal,
  exactText,
  flag,
  longText,
  matching,
  oneOf,
  picture,
  secureAddress,
  shortened,
  text,
  uuid,
  webAddress,
  wholeNumber,
} from "./field-kinds.ts";
import {
  BLOCK_SERVICES,
  LISTED_LICENSES,
  MEDIUMS,
  PERSON_GROUPS,
  PERSON_ROLES,
  SOCIAL_PROTOCOLS,
} from "./vocabulary.ts";

/** In characters; feeds name no bound. */
export const LONGEST_GUID = 2000;

// Fields that a show and an episode share, each after a tag of the podcast namespace (state 2026-05-13).

export const person = fields(
  "Somebody who made this, or was in it.",
  {
    name: text("The person's name, as it is shown.", 128),
    role: oneOf("What the person did: host, guest, editor …; host when left out.", PERSON_ROLES).optional(),
    group: oneOf("The role's department, when the role alone is unclear.", PERSON_GROUPS).optional(),
    href: secureAddress("A page about the person.").optional(),
    img: picture("A picture of the person: a file of the show or an address.").optional(),
    bio: text("One or two sentences about the person, for the pages.", 1000).optional(),
  },
  (name) => `write {name: ${shortened(name)}}`,
);

export const location = fields("A place that the show is about, or where it is made.", {
  name: text("The place's name, in the show's language.", 128),
  rel: oneOf("subject: what it is about; creator: where it is made.", ["subject", "creator"]).optional(),
  geo: matching(
    "Coordinates as a geo URI: latitude, longitude.",
    /^geo:-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?(,-?\d+(\.\d+)?)?(;u=\d+(\.\d+)?)?$/,
    'write it as "geo:38.7223,-9.1393"',
  ).optional(),
  osm: matching(
    "The place in OpenStreetMap: N, W or R and its number.",
    /^[NWR]\d+(#\d+)?$/,
    "write it as R5400890: the letter N, W or R and the number",
  ).optional(),
  country: matching(
    "The country's two letters.",
    /^[A-Z]{2}$/,
    "write two capital letters, such as PT (ISO 3166-1)",
  ).optional(),
});

const licenseFields = fields("The licence that listeners may use this under.", {
  id: text("The licence's name: one of the listed ones or your own.", 128),
  url: secureAddress("Where the licence can be read; a licence that is not listed needs it.").optional(),
}).refine((value) => value.url !== undefined || listedLicense(value.id) !== undefined, {
  path: ["id"],
  error: () =>
    message({ what: `is not one of ${LISTED_LICENSES.join(", ")}`, fix: "give the licence's url too" }),
});

export const license = z
  .preprocess((raw) => (typeof raw === "string" ? { id: raw } : raw), licenseFields)
  .transform((value) => ({ ...value, id: listedLicense(value.id) ?? value.id }))
  .describe("The licence: a listed name, or {id, url}.");

export const funding = fields("A way to support the show.", {
  url: secureAddress("The page where listeners can give."),
  text: text("The words on the button.", 128),
});

export const remoteItem = fields("A show or an episode somewhere else.", {
  feedGuid: uuid("The podcast:guid of the other feed."),
  feedUrl: secureAddress("The other feed's address.").optional(),
  itemGuid: exactText("The guid of one episode in it.", LONGEST_GUID).optional(),
  medium: oneOf("What the other feed holds, when it is not a podcast.", MEDIUMS).optional(),
  title: text("What it is called, as a hint.").optional(),
});

const recipient = fields("Somebody who is paid.", {
  name: text("Who it is.", 128).optional(),
  type: oneOf("node: a Lightning public key; lnaddress: user@domain.", ["node", "lnaddress"]),
  address: text("The key or the address that is paid."),
  split: wholeNumber("Shares, relative to the sum of all shares.", { least: 0 }),
  customKey: text("The key of a custom record, if the wallet needs one.").optional(),
  customValue: text("The value of that record.").optional(),
  fee: flag("true: taken off the top, before the others share.").optional(),
});

const timeSplit = fields("A stretch of the episode that pays somebody else.", {
  start: clock("Where the stretch begins."),
  duration: clock("How long it is.", 0.001),
  remoteStart: clock("Where it begins in the remote item.").optional(),
  remotePercentage: wholeNumber("The share of the remote item's recipients, in percent.", {
    least: 0,
    most: 100,
  }).optional(),
  remoteItem: remoteItem.optional(),
  recipients: list("Who is paid instead.", recipient)
    .min(1, { error: () => message({ what: "is empty", fix: "name at least one recipient" }) })
    .optional(),
}).refine((value) => (value.remoteItem === undefined) !== (value.recipients === undefined), {
  error: () =>
    message({ what: "needs one of remoteItem and recipients", fix: "give exactly one of the two" }),
});

export const value = fields("How listeners can pay as they listen.", {
  type: text("The payment layer, such as lightning.", 64),
  method: text("The transport: keysend, lnaddress, amp.", 64),
  suggested: matching(
    "The suggested amount a minute, in the layer's currency.",
    /^\d+(\.\d+)?$/,
    'write a number in quotes: "0.00000005"',
  ).optional(),
  recipients: list("Who is paid.", recipient).min(1, {
    error: () => message({ what: "is empty", fix: "name at least one recipient" }),
  }),
  timeSplits: list("Stretches that pay somebody else.", timeSplit).optional(),
});

export const social = fields("The post under which listeners talk about this.", {
  protocol: oneOf("The network's protocol; disabled: no comments.", SOCIAL_PROTOCOLS),
  uri: webAddress("The post's address.").optional(),
  accountId: text("The account that posted it, such as @pod@social.example.").optional(),
  accountUrl: secureAddress("The account's profile.").optional(),
  priority: wholeNumber("Which one comes first: the lowest.", { least: 0 }).optional(),
}).refine((post) => post.protocol === "disabled" || post.uri !== undefined, {
  path: ["uri"],
  error: () => message({ what: "is missing", fix: "give the post's address" }),
});

export const chat = fields("A live chat about this.", {
  server: matching(
    "The server's name.",
    /^[a-z0-9.-]+\.[a-z]{2,}$/i,
    "write the server's domain, such as irc.example.org",
  ),
  protocol: oneOf("The chat's protocol.", ["irc", "xmpp", "nostr", "matrix"]),
  accountId: text("The account of the show there.").optional(),
  space: text("The room or channel.").optional(),
});

/** A link to the same thing elsewhere (`podcast:contentLink`). */
export const contentLink = fields("Where else it can be had.", {
  href: secureAddress("The address."),
  text: text("What the link says, such as Watch on YouTube.", 255),
});

export const txt = fields("Free text for machines.", {
  purpose: text("What the text is for: verify, applepodcastsverify, release, ai-content …", 128).optional(),
  text: longText("The text.", 4000),
});

export const image = fields("A further picture, for apps that show more than the artwork.", {
  href: picture("The picture: a file of the show or an address."),
  alt: text("What it shows, for those who do not see it.", 500).optional(),
  aspectRatio: matching(
    "Width to height.",
    /^\d+(\.\d+)?(\/\d+(\.\d+)?)?$/,
    'write it as "16/9" or "1.9"',
  ).optional(),
  width: wholeNumber("Its width in pixels.", { least: 1 }).optional(),
  height: wholeNumber("Its height in pixels.", { least: 1 }).optional(),
  type: mediaType("Its MIME type, when it is not an ordinary JPEG or PNG.").optional(),
  purpose: text("What it is for: artwork, social, canvas, banner, poster …", 128).optional(),
});

export const block = z
  .preprocess(
    (raw) => (typeof raw === "string" ? (raw === "all" ? {} : { service: raw }) : raw),
    fields("A service that must not list this show.", {
      service: oneOf("The service; all of them when left out.", BLOCK_SERVICES).optional(),
      blocked: flag("false: this service may, whatever the others must not.").default(true),
    }),
  )
  .describe('A service\'s name, "all", or {service, blocked}.');

/** A MIME type, such as `audio/mpeg`. */
export function mediaType(sentence: string): z.ZodType<string> {
  return matching(sentence, /^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/i, "write a MIME type, such as audio/mpeg");
}

export const alternateEnclosure = fields("The same episode in another encoding, or a film of it.", {
  type: mediaType("Its MIME type."),
  bytes: wholeNumber("Its size in bytes; 0 for a stream.", { least: 0 }).optional(),
  bitrate: decimal("Bits per second, on average.", { least: 0 }).optional(),
  height: wholeNumber("The picture's height in pixels, for video.", { least: 1 }).optional(),
  lang: text("Its language, when it is another one.", 35).optional(),
  title: text("What to call it: Low bandwidth, Video …", 32).optional(),
  rel: text("A group; left out: another encoding of the same.", 32).optional(),
  codecs: text("Its codecs (RFC 6381).").optional(),
  default: flag("true: this is the same file as audio.").optional(),
  sources: list(
    "Where to get it.",
    fields("One place to get it.", {
      uri: field("The address, of any scheme.", readUri),
      contentType: mediaType("The type of what the address gives, when it differs.").optional(),
    }),
  ).min(1, { error: () => message({ what: "is empty", fix: "give at least one source" }) }),
  integrity: fields("A way to check the file.", {
    type: oneOf("sri: a hash; pgp-signature: a signature.", ["sri", "pgp-signature"]),
    value: longText("The hash, such as sha384-…, or the signature.", 4000),
  }).optional(),
});

function readUri(raw: unknown) {
  const isUri =
    typeof raw === "string" &&
    /^[a-z][a-z0-9+.-]*:[^\s<>"]+$/i.test(raw) &&
    !/^(javascript|data|vbscript):/i.test(raw);
  return isUri
    ? { value: raw }
    : { what: `is not an address`, fix: "write it with its scheme, such as https://… or ipfs://…" };
}

function listedLicense(id: string): string | undefined {
  return LISTED_LICENSES.find((listed) => listed.toLowerCase() === id.toLowerCase());
}
