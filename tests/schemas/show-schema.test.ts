import { describe, expect, test } from "vitest";
import { CATEGORY_NAMES } from "../../src/schemas/categories.ts";
import { showSchema } from "../../src/schemas/show-schema.ts";
import { faultsOf } from "./faults-of.ts";
import { sentencesOf } from "./sentences-of.ts";

const schema = showSchema("Europe/Berlin");
const LEAST = {
  title: "Harbour Notes",
  description: "Tides,\n*ferries*.",
  author: "Ann Example",
  owner: { name: "Ann", email: "ann@pod.example" },
  language: "en",
  url: "https://pod.example",
  artwork: "artwork.jpg",
  categories: ["Technology"],
  explicit: false,
};

function faults(fields: object): string[] {
  return faultsOf(schema, { ...LEAST, ...fields });
}

test("what is required is enough", () => {
  expect(schema.parse(LEAST)).toEqual({ ...LEAST, type: "episodic", timezone: "UTC", locked: true });
});

test("all that is required is asked for at once", () => {
  expect(faultsOf(schema, {}).map((fault) => fault.split(" is missing")[0])).toEqual(Object.keys(LEAST));
});

const LIVE = {
  title: "Live tonight",
  status: "pending",
  start: "2026-12-01T19:00Z",
  end: "2026-12-01T21:00",
  guid: "live-1",
  audio: { url: "https://live.example/s.mp3", type: "audio/mpeg" },
  contentLinks: [{ href: "https://pod.example/live", text: "Listen" }],
};

describe("a field takes", () => {
  const GUID = "9b024349-ccf0-5f69-a609-6b82873eab3c";
  test.each<[string, unknown, unknown?]>([
    ["description", "# Any Markdown\n\nin *lines*"],
    ["language", "pt-BR", "pt-br"],
    ["language", "DE", "de"],
    ["url", "https://pod.example/", "https://pod.example"],
    ["url", "HTTPS://Pod.Example:443", "https://pod.example"],
    ["url", "http://localhost:8787"],
    ["url", "http://127.0.0.1:8787"],
    ["categories", ["News>Tech News", "Arts"], ["News > Tech News", "Arts"]],
    ["type", "Serial", "serial"],
    ["timezone", "America/New_York"],
    ["copyright", "© 2026 Ann"],
    ["guid", GUID.toUpperCase(), GUID],
    ["guid", "12345678-1234-0234-1234-123456789abc"],
    ["tagline", "By the sea"],
    ["announce", { hub: true, overcast: false }],
    ["announce", false, { hub: false, podcastIndex: false, overcast: false }],
    ["announce", { discord: true, slack: {}, podping: false }, { discord: {}, slack: {} }],
    [
      "announce",
      { mastodon: { server: "https://social.example", text: "{title}: {url}" } },
      { mastodon: { server: "https://social.example/", text: "{title}: {url}" } },
    ],
    ["announce", { telegram: { chat: "@pod_cast" }, ntfy: { topic: "pod-cast_1" } }],
    ["announce", { bluesky: { handle: "pod.example", secret: "POD_BLUESKY" } }],
    ["medium", "musicl", "musicL"],
    ["medium", "podcast"],
    ["locked", false],
    ["funding", [{ url: "https://pod.example/join", text: "Join" }]],
    ["people", [{ name: "Ann", role: "host" }], [{ name: "Ann", role: "Host" }]],
    ["locations", [{ name: "Lisbon", geo: "geo:38.7223,-9.1393" }]],
    ["license", "CC-BY-4.0", { id: "CC-BY-4.0" }],
    [
      "trailers",
      [
        {
          title: "Soon",
          published: "2026-10-01",
          url: "https://pod.example/t.mp3",
          bytes: 9,
          type: "audio/mpeg",
          season: 1,
        },
      ],
      [
        {
          title: "Soon",
          published: Date.UTC(2026, 8, 30, 22),
          url: "https://pod.example/t.mp3",
          bytes: 9,
          type: "audio/mpeg",
          season: 1,
        },
      ],
    ],
    [
      "value",
      { type: "lightning", method: "keysend", recipients: [{ type: "node", address: "03ab", split: 1 }] },
    ],
    ["podroll", [{ feedGuid: GUID, feedUrl: "https://podnews.example/rss", title: "Podnews" }]],
    ["publisher", { feedGuid: GUID, medium: "publisher" }],
    [
      "updateFrequency",
      { text: "Every Monday", rrule: "FREQ=WEEKLY;BYDAY=MO", complete: false, start: "2026-12-01" },
    ],
    ["podping", true],
    [
      "block",
      ["all", "spotify", { service: "Apple", blocked: false }],
      [{ blocked: true }, { service: "spotify", blocked: true }, { service: "apple", blocked: false }],
    ],
    ["txt", [{ text: "two\nlines" }]],
    ["images", [{ href: "banner.jpg" }]],
    ["chat", { server: "chat.example.org", protocol: "matrix" }],
    ["social", [{ protocol: "activitypub", uri: "https://social.example/@pod" }]],
    ["links", { apple: "https://podcasts.apple.example/7", own: [{ title: "The club", url: "/club" }] }],
    ["links", { own: [{ title: "By post", url: "https://post.example/" }] }],
    ["home", { lead: "newest" }],
    ["home", { season: 0 }],
    ["home", { page: "welcome" }],
    ["menu", [{ page: "press" }, { title: "Shop", url: "https://shop.example/" }]],
    ["menu", [{ title: "The second season", url: "/seasons/2" }]],
    ["menu", []],
    ["footer", "By the *sea*\n\n[Imprint](/imprint)"],
    ["links", { apple: "https://podcasts.apple.example/7", mastodon: "https://social.example/@pod" }],
    ["feed", { limit: 100 }],
    ["enclosurePrefixes", ["https://op3.example/e/"]],
    ["hub", "https://hub.example/"],
    ["newFeedUrl", "https://new.example/feed.xml"],
    ["live", [LIVE], [{ ...LIVE, start: Date.UTC(2026, 11, 1, 19), end: Date.UTC(2026, 11, 1, 20) }]],
    ["remoteItems", [{ feedGuid: GUID, itemGuid: "song-1", medium: "music" }]],
    ["spotify", { countries: ["PT", "DE"], limit: 100 }],
    ["complete", true],
    ["redirects", { "/old": "/episodes/new", "/feed/podcast": "https://pod.example/feed.xml" }],
    ["seasons", { 1: { name: "The quay" } }],
    ["seasons", { 0: { name: "Before the quay" } }],
    ["theme", { accent: "#0B6e4f" }],
    ["theme", { scheme: "dark", paper: "cool", headings: "sans", corners: "square" }],
    [
      "theme",
      { design: "studio", scale: "large", measure: "wide", list: "rows", artwork: "none", player: "top" },
    ],
    ["corrections", "https://pod.example/report?page={url}&title={title}#{slug}"],
    ["notesFooter", "All about {title}: {url} ({slug}), { braces }, {}, {1}"],
    ["corrections", "mailto:ann@pod.example?subject={title}"],
  ])("%s: %j", (field, raw, value = raw) => {
    expect(schema.parse({ ...LEAST, [field]: raw })).toHaveProperty(field, value);
  });

  test.each(CATEGORY_NAMES)("the category %s", (name) => {
    expect(schema.parse({ ...LEAST, categories: [name] }).categories).toEqual([name]);
  });
});

describe("a field does not take", () => {
  test.each<[string, unknown, string]>([
    ["announce", { mastodon: true }, "announce.mastodon.server is missing"],
    ["announce", { mastodon: { server: "https://10.0.0.1/" } }, "which is not on the Internet"],
    ["announce", { webhooks: [{ url: "https://localhost/new" }] }, "which is not on the Internet"],
    ["announce", { webhooks: [{ url: "https://printer.local/new" }] }, "which is not on the Internet"],
    ["announce", { webhooks: [{ url: "https://[::1]/new" }] }, "which is not on the Internet"],
    ["announce", { webhooks: [{ url: "http://hooks.example/new" }] }, "begin it with https://"],
    [
      "announce",
      { discord: { secret: "https://discord.example/api/webhooks/1/t0ken" } },
      "announce.discord.secret is not the name of a secret; write a name",
    ],
    [
      "announce",
      { discord: { text: "{titel}" } },
      'announce.discord.text has "{titel}"; use {announcement}, {title}',
    ],
    ["announce", { discord: { text: "{secret}" } }, 'has "{secret}"'],
    ["announce", { telegram: { chat: 12345 } }, 'write it as "@podcast", or a number in quotes'],
    ["announce", { bluesky: { handle: "@pod.example" } }, "without the @"],
    ["announce", { ntfy: { topic: "a b" } }, "use letters, digits, dashes and underscores"],
    ["announce", { hub: "yes" }, "announce.hub is text; write true or false, without quotes"],
    [
      "announce",
      { podcastindex: true },
      "announce.podcastindex is not a key that Airdate knows; did you mean podcastIndex?",
    ],
    [
      "announce",
      true,
      "announce is the switch true; write keys and values: who is told of new episodes; false: nobody",
    ],
    ["title", null, "title is empty; give it: the show's name, and nothing else"],
    ["description", "x".repeat(4001), "description has 4001 characters; keep it to 4000"],
    ["description", " \n ", "description is empty"],
    ["owner", "ann@pod.example", "owner is text; write keys and values: whom directories write to"],
    ["owner", { name: "Ann" }, "owner.email is missing"],
    ["owner", { name: "Ann", email: "ann" }, "write it as ann@example.com"],
    ["owner", { name: "Ann", email: "Ann <ann@pod.example>" }, "write it as ann@example.com"],
    ["language", "english", "give a two-letter code"],
    ["language", "xx", 'language is "xx", which is no language'],
    ["language", "en_US", "give a two-letter code"],
    ["language", false, "language is the switch false"],
    ["url", "http://pod.example", "write https://pod.example"],
    ["url", "http://pod.example/feed", "give the site's address without a path"],
    ["url", "https://pod.example/show", "give the site's address without a path"],
    ["url", "https://pod.example/?a", "give the site's address without a path"],
    ["url", "https://ann@pod.example", "give the site's address without a path"],
    ["url", "pod.example", "write https://pod.example"],
    ["artwork", "/artwork.jpg", "artwork is"],
    ["categories", "Technology", "categories is text; write a list"],
    ["categories", [], 'categories is empty; give at least one, such as "Technology"'],
    ["categories", ["Technlogy"], "did you mean Technology?"],
    ["categories", ["News > Tech Nws"], "did you mean News > Tech News?"],
    ["categories", ["Health > Mental Health"], "which is not one of Apple's categories"],
    ["categories", ["technology"], "did you mean Technology?"],
    ["categories", ["Tech News"], "write it with its parent: News > Tech News"],
    ["categories", ["How To"], "write it with its parent: Education > How To"],
    ["categories", ["Beekeeping"], "use one of the 110 names in docs/vocabulary.md"],
    ["categories", [""], "which is not one of Apple's categories"],
    ["categories", [7], "categories[0] is 7, which is not one of Apple's categories"],
    ["explicit", "no", "explicit is text; write true or false, without quotes"],
    ["type", "episode", "did you mean episodic?"],
    ["timezone", "Europe/Lisboa", "did you mean Europe/Lisbon?"],
    ["timezone", "+01:00", 'timezone is "+01:00", which is no time zone'],
    ["timezone", 1, "timezone is 1, which is no time zone"],
    ["guid", "y0ur-gu1d-g035-h3r3", "give a UUID, 8-4-4-4-12 hex digits"],
    ["medium", "radio", 'medium is "radio"'],
    [
      "trailers",
      [{ title: "Soon", published: "soon", url: "https://pod.example/t.mp3" }],
      "trailers[0].published is",
    ],
    ["podroll", [{ feedUrl: "https://podnews.example/rss" }], "podroll[0].feedGuid is missing"],
    ["updateFrequency", { rrule: "FREQ=WEEKLY" }, "updateFrequency.text is missing"],
    ["updateFrequency", { text: "Mondays", start: "Monday" }, "updateFrequency.start is"],
    ["block", ["spotfy"], "did you mean spotify?"],
    ["block", [{ blocked: "yes" }], "block[0].blocked is text"],
    ["links", { own: [{ title: "The club" }] }, "links.own[0].url is missing"],
    ["links", { own: [{ title: "The club", url: "club" }] }, "links.own[0].url is"],
    ["links", { own: "https://club.example/" }, "links.own is text"],
    ["home", {}, "home begins with nothing, or with two things; give lead, season or page"],
    ["home", { lead: "newest", page: "a" }, "home begins with nothing, or with two things"],
    ["home", { lead: "oldest" }, 'home.lead is "oldest"; use one of newest'],
    ["home", "newest", "home is text"],
    ["menu", "press", "menu is text"],
    ["menu", ["press"], "menu[0] is text; write {page: press}, or {title: …, url: …}"],
    ["menu", [{ title: "Press" }], "menu[0] leads to no page, or to two; give it page or url"],
    [
      "menu",
      [{ page: "a", url: "/b", title: "A" }],
      "menu[0] leads to no page, or to two; give it page or url",
    ],
    ["menu", [{ url: "/seasons/2" }], "menu[0].title is missing; say what the link to url says"],
    ["menu", [{ title: "Shop", url: "javascript:alert(1)" }], "menu[0].url is"],
    ["menu", [{ title: "Shop", url: "//shop.example" }], "menu[0].url is"],
    [
      "menu",
      [{ titel: "Shop", page: "shop" }],
      "menu[0].titel is not a key that Airdate knows; did you mean title?",
    ],
    ["footer", " ", "footer is empty"],
    [
      "links",
      { aple: "https://podcasts.apple.example/7" },
      "links.aple is not a key that Airdate knows; did you mean apple?",
    ],
    ["links", { apple: "http://podcasts.apple.example/7" }, "links.apple is"],
    ["feed", { limit: 0 }, "feed.limit is 0"],
    ["hub", "http://hub.example/", "hub is"],
    ["live", [{ ...LIVE, status: "over" }], 'live[0].status is "over"; use one of pending, live, ended'],
    ["live", [{ ...LIVE, contentLinks: [] }], "live[0].contentLinks is empty; give at least one"],
    ["live", [{ ...LIVE, start: "2026-10-25T02:30" }], "an hour that Europe/Berlin has twice that night"],
    ["remoteItems", [{ feedGuid: "7" }], "remoteItems[0].feedGuid is"],
    ["spotify", { countries: ["pt"] }, "write two capital letters"],
    ["redirects", { old: "/new" }, "redirects.old is not a path; begin it with /"],
    ["redirects", { "/old": "//evil.example/" }, "give a path such as /feed.xml"],
    ["redirects", { "/old": "http://pod.example/" }, "give a path such as /feed.xml"],
    ["redirects", ["/old"], "redirects is a list; write keys and values"],
    ["seasons", { one: { name: "x" } }, "seasons.one is not a season's number"],
    ["seasons", { "00": { name: "x" } }, "seasons.00 is not a season's number"],
    ["seasons", { 1: "The quay" }, "seasons.1 is text; write keys and values: one season"],
    [
      "notesFooter",
      "By {titel}",
      "notesFooter holds {titel}, which stands for nothing; did you mean {title}?",
    ],
    ["notesFooter", "{episode_number_here}", "which stands for nothing; use one of {title}, {url}, {slug}"],
    ["notesFooter", "x".repeat(4001), "keep it to 4000"],
    ["corrections", "javascript:alert(1)", "give an https:// or mailto: address"],
    ["corrections", "https://pod.example/{page}", "give an https:// or mailto: address"],
    ["corrections", "mailto:nobody", "give an https:// or mailto: address"],
    ["corrections", "https://{slug}.pod.example/", "give an https:// or mailto: address"],
    ["corrections", "mailto:{slug}@pod.example", "give an https:// or mailto: address"],
    ["theme", { paper: "blue" }, "use one of warm, neutral, cool"],
    ["theme", { design: "studo" }, "did you mean studio?"],
    ["theme", { list: "grid" }, "use one of rows, cards"],
    ["theme", { accent: "green" }, 'write it as "#0b6e4f"'],
    ["theme", { acent: "#0b6e4f" }, "did you mean accent?"],
  ])("%s: %j", (field, raw, fault) => {
    expect(faults({ [field]: raw })).toEqual([expect.stringContaining(fault)]);
  });
});

test("a misspelt key gets the name that was meant", () => {
  expect(faults({ catgories: [] })).toEqual([
    "catgories is not a key that Airdate knows; did you mean categories?",
  ]);
});

test("a sentence tells authors what each field is for", () => {
  const sentences = [...sentencesOf(schema)];

  expect(sentences.length).toBeGreaterThan(150);
  expect(
    sentences.filter(([, sentence]) => !/^\S.*[.…]$/.test(sentence ?? "")).map(([path]) => path),
  ).toEqual([]);
});
