/** What the podcast namespace says of a tag. Source: its index (state 2026-05-13). */
interface PodcastTag {
  /** C: the channel; I: items and live items; E: another element. */
  readonly parents: string;
  readonly isSingle?: boolean;
  /** How many characters its text may have. */
  readonly longest?: number;
}

/** Every tag of the namespace that is not deprecated. */
export const PODCAST_TAGS: ReadonlyMap<string, PodcastTag> = new Map(
  Object.entries({
    transcript: { parents: "I" },
    locked: { parents: "C", isSingle: true },
    funding: { parents: "CI", longest: 128 },
    chapters: { parents: "I", isSingle: true },
    soundbite: { parents: "I", longest: 128 },
    person: { parents: "CI", longest: 128 },
    location: { parents: "CI", longest: 128 },
    season: { parents: "I", isSingle: true },
    episode: { parents: "I", isSingle: true },
    trailer: { parents: "C", longest: 128 },
    license: { parents: "CI", isSingle: true, longest: 128 },
    alternateEnclosure: { parents: "I" },
    source: { parents: "E" },
    integrity: { parents: "E" },
    guid: { parents: "C", isSingle: true },
    value: { parents: "CI" },
    valueRecipient: { parents: "E" },
    valueTimeSplit: { parents: "E" },
    medium: { parents: "C", isSingle: true },
    liveItem: { parents: "C" },
    contentLink: { parents: "I" },
    socialInteract: { parents: "CI" },
    block: { parents: "C" },
    txt: { parents: "CI", longest: 4000 },
    remoteItem: { parents: "CE" },
    podroll: { parents: "C", isSingle: true },
    updateFrequency: { parents: "C", isSingle: true, longest: 128 },
    podping: { parents: "C", isSingle: true },
    chat: { parents: "CI", isSingle: true },
    publisher: { parents: "C", isSingle: true },
    image: { parents: "CI" },
  }),
);

/** Source: the tags' own pages; what they do not call optional or recommended is required. */
export const REQUIRED_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ["transcript", ["url", "type"]],
  ["funding", ["url"]],
  ["chapters", ["url", "type"]],
  ["soundbite", ["startTime", "duration"]],
  ["trailer", ["url", "pubdate"]],
  ["alternateEnclosure", ["type"]],
  ["source", ["uri"]],
  ["integrity", ["type", "value"]],
  ["value", ["type", "method"]],
  ["valueRecipient", ["type", "address", "split"]],
  ["valueTimeSplit", ["startTime", "duration"]],
  ["contentLink", ["href"]],
  ["socialInteract", ["protocol"]],
  ["remoteItem", ["feedGuid"]],
  ["chat", ["server", "protocol"]],
  ["image", ["href"]],
  ["podping", ["usesPodping"]],
]);

/** How many characters attributes may have. */
export const LENGTHS: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map([
  ["episode", { display: 32 }],
  ["season", { name: 128 }],
  ["txt", { purpose: 128 }],
  ["image", { purpose: 128 }],
  ["alternateEnclosure", { title: 32, rel: 32 }],
]);
