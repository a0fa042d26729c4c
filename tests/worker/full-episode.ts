import type { Episode } from "../../src/catalog/episode.ts";
import { richEpisode } from "./example-site.ts";

/** An episode in which everything is said that an episode can say. */
export function fullEpisode(overrides: Partial<Episode> = {}): Episode {
  return {
    ...richEpisode({ slug: "storms", number: 2 }),
    season: 3,
    subtitle: "A subtitle",
    recorded: "2026-01-02",
    cover: {
      href: "/assets/storms-cover.jpg",
      width: 3000,
      height: 3000,
      variants: [{ path: "/assets/storms-cover-320.avif", width: 320, type: "image/avif" }],
    },
    share: "/assets/storms-share.jpg",
    people: [
      {
        name: "Ben Guest",
        role: "Guest",
        group: "Cast",
        href: "https://ben.example/",
        bio: "A few words about Ben",
        picture: { href: "/assets/ben.jpg", width: 512, height: 512, variants: [] },
      },
    ],
    chapters: [
      {
        startSeconds: 5,
        title: "A chapter",
        href: "https://chapter.example/",
        image: "/assets/chapter.jpg",
        location: { name: "A place", geo: "geo:1,2" },
      },
    ],
    notesHtml: "<p>The notes</p>",
    deepDive: {
      intro: "<p>An intro</p>",
      sections: [
        { id: "guests", title: "Guests", kind: "guests", html: "<p>Who</p>" },
        { id: "primer", title: "Primer", kind: "primer", html: "<p>What</p>" },
        {
          id: "points",
          title: "Points",
          kind: "keyPoints",
          intro: "<p>Three</p>",
          points: [
            {
              headline: "A headline",
              html: "<p>A point</p>",
              links: [{ title: "A link", url: "https://point.example/" }],
            },
          ],
        },
        {
          id: "quotes",
          title: "Quotes",
          kind: "quotes",
          entries: [
            { kind: "quote", html: "<p>A quote</p>", attribution: "Who said it" },
            { kind: "quote", html: "<p>Another</p>", lead: "What it is about", attribution: "Somebody" },
            { kind: "story", html: "<p>A story</p>" },
          ],
        },
        {
          id: "terms",
          title: "Terms",
          kind: "definitions",
          intro: "<p>Words</p>",
          definitions: [{ term: "A term", html: "<p>Its meaning</p>" }],
        },
        {
          id: "more",
          title: "More",
          kind: "resources",
          intro: "<p>To read</p>",
          resources: [{ title: "A resource", url: "https://resource.example/", html: "<p>About it</p>" }],
        },
        { id: "takeaway", title: "Takeaway", kind: "takeaway", html: "<p>In short</p>" },
        { id: "plain", title: "Plain", kind: "plain", html: "<p>Else</p>" },
      ],
      footnotes: "<section><p>A footnote</p></section>",
    },
    tags: ["weather"],
    links: [{ title: "A page", url: "https://page.example/" }],
    video: { youtube: "abcdefghijk", live: "https://live.example/" },
    original: {
      show: "Another show",
      title: "Its title",
      url: "https://other.example/",
      itemGuid: "other-guid",
    },
    soundbites: [{ start: 1, duration: 20, title: "A soundbite" }],
    locations: [
      { name: "A harbour", rel: "subject", geo: "geo:38.7223,-9.1393" },
      { name: "A studio", rel: "creator", osm: "R5400890" },
    ],
    social: [
      { protocol: "activitypub", uri: "https://second.example/@pod/2", priority: 2 },
      { protocol: "activitypub", uri: "https://first.example/@pod/1", priority: 1 },
    ],
    chat: { server: "irc.example.org", protocol: "irc", space: "#storms" },
    funding: [{ url: "https://storms.example/give", text: "Give for storms" }],
    license: { id: "A licence of its own", url: "https://licence.example/storms" },
    alternateEnclosures: [
      { type: "audio/opus", title: "Low bandwidth", sources: [{ uri: "https://low.example/storms.opus" }] },
    ],
    ...overrides,
  };
}

/**
 * `value` with every text in it put through `change`, which is told the text and the names that lead to it; what a build
 * makes of a host's words comes through here without a list of fields that would forget the next one.
 */
export function withTexts<T>(
  value: T,
  change: (text: string, path: readonly string[]) => string,
  path: readonly string[] = [],
): T {
  // The shape stays the same, which the compiler cannot see.
  if (typeof value === "string") return change(value, path) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withTexts(item, change, path)) as T;
  const entries = Object.entries(value).map(([key, item]) => [key, withTexts(item, change, [...path, key])]);
  return Object.fromEntries(entries) as T;
}
