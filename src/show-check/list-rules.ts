import { shown } from "../schemas/field-kinds.ts";
import type { Problem } from "../schemas/problem.ts";
import type { YamlPath } from "../schemas/yaml-document.ts";
import type { CheckedShow, FaultAt } from "./checked-show.ts";
import { repeatedIn, type ShowRule } from "./show-rule.ts";

/** A list in fields, and what makes two of its entries the same. */
interface UniqueList {
  readonly path: YamlPath;
  readonly keyOf: (item: never) => string | undefined;
  readonly at?: string;
}

function unique<Item>(name: string, keyOf: (item: Item) => string | undefined, at?: string): UniqueList {
  return { path: name.split("."), keyOf, ...(at !== undefined && { at }) };
}

const OF_SHOW: readonly UniqueList[] = [
  unique("categories", (name: string) => name),
  unique("enclosurePrefixes", (address: string) => address),
  unique(
    "podroll",
    ({ feedGuid, itemGuid }: { feedGuid: string; itemGuid?: string }) => `${feedGuid} ${itemGuid}`,
    "feedGuid",
  ),
  unique(
    "remoteItems",
    ({ feedGuid, itemGuid }: { feedGuid: string; itemGuid?: string }) => `${feedGuid} ${itemGuid}`,
    "feedGuid",
  ),
  unique("trailers", ({ url }: { url: string }) => url, "url"),
  unique("block", ({ service = "all" }: { service?: string }) => service),
  unique("live", ({ guid }: { guid: string }) => guid, "guid"),
  unique("spotify.countries", (country: string) => country),
];

const OF_BOTH: readonly UniqueList[] = [
  unique(
    "people",
    ({ name, role = "host" }: { name: string; role?: string }) => `${name.toLowerCase()} ${role}`,
    "name",
  ),
  unique("funding", ({ url }: { url: string }) => url, "url"),
  unique("locations", ({ name, rel = "" }: { name: string; rel?: string }) => `${name} ${rel}`, "name"),
  unique(
    "images",
    ({ href, purpose = "" }: { href: string; purpose?: string }) => `${href} ${purpose}`,
    "href",
  ),
  unique("social", ({ uri }: { uri?: string }) => uri, "uri"),
  unique(
    "value.recipients",
    ({ address, customValue = "" }: { address: string; customValue?: string }) => `${address} ${customValue}`,
    "address",
  ),
];

const OF_EPISODES: readonly UniqueList[] = [
  unique("tags", (tag: string) => tag.toLowerCase()),
  unique("links", ({ url }: { url: string }) => url, "url"),
  unique("contentLinks", ({ href }: { href: string }) => href, "href"),
  unique("redirects", (path: string) => path),
];

/** Lists that say a thing twice. */
export const LIST_RULES: readonly ShowRule[] = [
  { id: "parts/twice", level: "warning", check: ofShow },
  {
    id: "parts/twice-in-episode",
    level: "warning",
    check: ({ episodes }) => episodes.flatMap((episode) => among(episode, [...OF_BOTH, ...OF_EPISODES])),
  },
  { id: "parts/prefix", level: "error", check: prefixes },
];

function ofShow(show: CheckedShow): Problem[] {
  return among(show, [...OF_SHOW, ...OF_BOTH]);
}

function among(
  { fields, at }: { readonly fields: object; readonly at: FaultAt },
  lists: readonly UniqueList[],
): Problem[] {
  return lists.flatMap(({ path, keyOf, at: key }) => {
    const items = path.reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | undefined)?.[step],
      fields,
    );
    if (!Array.isArray(items)) return [];
    // The schema has read each list as its row says.
    return repeatedIn(items as never[], keyOf, (item, index) => {
      const said: unknown = key === undefined ? item : item[key];
      const name = typeof said === "string" ? ` (${shown(said)})` : "";
      return at([...path, index, ...(key === undefined ? [] : [key])], {
        what: `stands there twice${name}`,
        fix: "keep one of the two",
      });
    });
  });
}

/** The audio's address is written behind a prefix as it is: there must be room for it. */
function prefixes({ fields: { enclosurePrefixes = [], url }, at }: CheckedShow): Problem[] {
  return enclosurePrefixes.flatMap((prefix, index) => {
    const { search, hash, origin, pathname } = new URL(prefix);
    const told = (what: string, fix: string) => [at(["enclosurePrefixes", index], { what, fix })];
    if (search !== "" || hash !== "")
      return told(`is ${shown(prefix)}, to which no address can be joined`, "give it without ? and #");
    if (origin === new URL(url).origin)
      return told("is an address of this site", "give that of a statistics service, or remove it");
    if (/\.(?:mp3|m4a|html?|xml|php|js)\/?$/i.test(pathname))
      return told(
        `is ${shown(prefix)}, a file`,
        "give an address that ends in /, such as https://op3.dev/e/",
      );
    return [];
  });
}
