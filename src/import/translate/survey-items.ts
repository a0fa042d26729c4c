import type { Owner } from "../../feed-check/feed.ts";
import type { Fault } from "../../schemas/fault.ts";
import { audioOf } from "./audio-fields.ts";
import { sharedPrefixes, type UnwrappedAddress, unwrappedAddress } from "./enclosure-prefixes.ts";
import { type Homeless, homelessElements } from "./homeless.ts";
import { itemGuid } from "./item-identity.ts";
import { itemNumbers, seasonNameOf } from "./item-numbers.ts";
import { quotedText } from "./plain-text.ts";

/** What only all items of a feed together tell. */
export interface ItemSurvey {
  /** How many can be episodes: those with something to hear. */
  readonly count: number;
  readonly enclosurePrefixes: readonly string[];
  /** Prefixes that some items have and others have not. */
  readonly loosePrefixes: readonly string[];
  /** Names of seasons by number; the first one counts. */
  readonly seasons: ReadonlyMap<number, string>;
  /** Elements that nothing is made of, with how many of them there are. */
  readonly homeless: Homeless;
  /** Guids that two items share: to apps these are one episode. */
  readonly faults: readonly Fault[];
  readonly remarks: readonly string[];
}

/** Looks through the items of a feed once. Only what it gives is kept of them. */
export function surveyItems(items: Iterable<Owner>): ItemSurvey {
  const found: Found = {
    addresses: [],
    seasons: new Map(),
    homeless: new Map(),
    guids: new Map(),
    numbers: new Map(),
  };
  for (const item of items) look(item, found);
  const { addresses, seasons, homeless, guids, numbers } = found;
  const enclosurePrefixes = sharedPrefixes(addresses);
  const all = new Set(addresses.flatMap(({ prefixes }) => prefixes));
  return {
    count: addresses.length,
    enclosurePrefixes,
    loosePrefixes: [...all].filter((prefix) => !enclosurePrefixes.includes(prefix)),
    seasons,
    homeless,
    faults: twice(guids),
    remarks: doubled(numbers),
  };
}

/** What was found in the items so far; guids and numbers with the places of the items. */
interface Found {
  readonly addresses: UnwrappedAddress[];
  readonly seasons: Map<number, string>;
  readonly homeless: Map<string, number>;
  readonly guids: Map<string, string[]>;
  readonly numbers: Map<string, string[]>;
}

function look(item: Owner, { addresses, seasons, homeless, guids, numbers }: Found): void {
  const audio = audioOf(item, silent);
  if (audio === undefined) return;
  addresses.push(unwrappedAddress(audio.address));
  add(guids, itemGuid(item, audio.address, silent), item.place);
  const { number, season } = itemNumbers(item, silent);
  const full = season === undefined ? `${number}` : `${number} of season ${season}`;
  if (number !== undefined) add(numbers, full, item.place);
  const named = seasonNameOf(item);
  if (named !== undefined && !seasons.has(named[0])) seasons.set(...named);
  for (const [name, count] of homelessElements(item)) homeless.set(name, (homeless.get(name) ?? 0) + count);
}

function silent(): void {}

function add(places: Map<string, string[]>, key: string, place: string): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [place]);
  else known.push(place);
}

function twice(guids: ReadonlyMap<string, readonly string[]>): Fault[] {
  return [...guids]
    .filter(([, places]) => places.length > 1)
    .map(([guid, places]) => ({
      what: `the guid ${quotedText(guid)} is that of ${places.join(" and ")}`,
      fix: "give each item a guid of its own in the old feed: to apps these are one episode",
    }));
}

function doubled(numbers: ReadonlyMap<string, readonly string[]>): string[] {
  return [...numbers]
    .filter(([, places]) => places.length > 1)
    .map(([number, places]) => `the number ${number} is that of ${places.slice(0, 5).join(" and ")}`);
}
