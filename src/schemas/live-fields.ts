import { fields, list, message } from "./field.ts";
import {
  airDate,
  exactText,
  longText,
  matching,
  oneOf,
  picture,
  secureAddress,
  text,
  wholeNumber,
} from "./field-kinds.ts";
import {
  alternateEnclosure,
  chat,
  contentLink,
  funding,
  image,
  LONGEST_GUID,
  location,
  mediaType,
  person,
  social,
  value,
} from "./podcast-fields.ts";

/** A live stream, announced or running (`podcast:liveItem`). */
export function liveItem(timezone: string) {
  return fields("A live stream.", {
    title: text("What it is called."),
    status: oneOf(
      "What the clock does not know: live when it began early, ended when it is over or will not be.",
      ["pending", "live", "ended"],
    ).optional(),
    start: airDate("When it begins.", timezone),
    end: airDate("When it ends.", timezone).optional(),
    guid: exactText("Its identity; another one is another stream.", LONGEST_GUID),
    description: longText("What it is about, as plain text.", 4000).optional(),
    link: secureAddress("Its page; the show's when left out.").optional(),
    audio: fields("The stream itself.", {
      url: secureAddress("Its address."),
      type: mediaType("Its MIME type."),
      bytes: wholeNumber("A number of bytes, as the format demands; 0 when left out.", {
        least: 0,
      }).optional(),
    }),
    image: picture("A picture: a file of the show or an address.").optional(),
    contentLinks: list("Where else it can be followed; at least one.", contentLink).min(1, {
      error: () => message({ what: "is empty", fix: "give at least one: apps need a place to go" }),
    }),
    alternateEnclosures: list("The same in other encodings.", alternateEnclosure).optional(),
    people: list("Who is in it.", person).optional(),
    locations: list("Places that it is about, or where it is made.", location).optional(),
    funding: list("Ways to support it.", funding).optional(),
    images: list("Further pictures.", image).optional(),
    value: value.optional(),
    social: list("Posts under which listeners talk about it.", social).optional(),
    chat: chat.optional(),
  });
}

/** What only Spotify reads. */
export const spotify = fields("What only Spotify reads.", {
  countries: list(
    "The countries that the show is for, the most important one first.",
    matching("A country's two letters.", /^[A-Z]{2}$/, "write two capital letters, such as PT (ISO 3166-1)"),
  ).optional(),
  limit: wholeNumber("How many of the newest episodes Spotify shows.", { least: 1 }).optional(),
});
