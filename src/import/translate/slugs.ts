import anyAscii from "any-ascii";
import { type IsThere, isOwnAddress } from "../../catalog/address-table.ts";
import { episodePath } from "../../catalog/addresses.ts";

/** What an episode's slug is made from. */
export interface SlugWish {
  readonly guid: string;
  readonly title: string;
  /** As the front matter has it: `2026-12-01T09:00Z`. */
  readonly published: string;
  readonly number?: number;
  /** The episode's page on the old host, in full. */
  readonly page?: string;
}

/** What slugs depend on besides. */
export interface SlugSurroundings {
  /** guid → slug of episodes that were imported before, and of the show's other ones: they keep theirs. */
  readonly known: ReadonlyMap<string, string>;
  /** The show's language, as show.yaml has it. */
  readonly language: string;
  /** The show's own origin: old paths on it lead to the episodes now. */
  readonly url: string;
}

/** An episode's slug, and the old path that leads to it. */
export interface GivenSlug {
  readonly slug: string;
  readonly redirects: readonly string[];
}

/**
 * A slug for each wish, in their order: the one it had; else the last part of its old page's path, where that can be one; else its title,
 * in Latin letters; else its number or its date. One that is taken gets a number. The same wishes always get the same slugs.
 */
export function slugsOf(wishes: readonly SlugWish[], surroundings: SlugSurroundings): readonly GivenSlug[] {
  const own = withoutSharedPages(wishes);
  const taken = new Set(surroundings.known.values());
  const slugs = own.map((wish) => {
    const slug = surroundings.known.get(wish.guid) ?? free(slugOf(wish, surroundings.language), taken);
    taken.add(slug);
    return slug;
  });
  const numbers = new Set(wishes.map(({ number }) => String(number)));
  const isThere: IsThere = (whose, name) =>
    (whose === "episode" && taken.has(name)) || (whose === "number" && numbers.has(String(Number(name))));
  return own.map((wish, index) => {
    const slug = slugs[index] ?? "";
    const path = oldPath(wish, slug, surroundings.url);
    return { slug, redirects: path === undefined || isOwnAddress(path, isThere) ? [] : [path] };
  });
}

/** Wishes without a page that others have too: it is the show's. */
function withoutSharedPages(wishes: readonly SlugWish[]): readonly SlugWish[] {
  const counts = Map.groupBy(wishes, ({ page }) => page);
  return wishes.map((wish) => {
    if (counts.get(wish.page)?.length === 1) return wish;
    const { page: _, ...others } = wish;
    return others;
  });
}

const LONGEST = 100;

/** Room for the number of one that is taken. */
const LONGEST_MADE = 90;

function slugOf(wish: SlugWish, language: string): string {
  return lastPart(wish.page) ?? slugOfTitle(wish.title, language) ?? numbered(wish);
}

function numbered({ number, published }: SlugWish): string {
  if (number !== undefined && number > 0) return `episode-${String(number).replace(".", "-")}`;
  return `episode-${published.slice(0, 10)}`;
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let slug = wanted;
  for (let count = 2; taken.has(slug); count++) slug = `${wanted}-${count}`;
  return slug;
}

/** The last part of a page's path, when it is one of words: `12345` and `index.html` say nothing. */
function lastPart(page: string | undefined): string | undefined {
  const path = page === undefined ? "" : (URL.parse(page)?.pathname ?? "");
  const part =
    path.split("/").findLast((each) => each !== "" && !/^(?:index|default|episode)\.\w+$/i.test(each)) ?? "";
  const bare = decoded(part)
    .replace(/\.(?:html?|php|aspx?|mp3|m4a)$/i, "")
    .toLowerCase()
    .replace(/_/g, "-");
  const isSlug = SLUG.test(bare) && bare.length <= LONGEST && /[a-z]/.test(bare) && !isCode(bare);
  return isSlug && path.split("/").filter((each) => each !== "").length > 0 ? bare : undefined;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What machines call an episode: a UUID, a hash, a key of mixed letters and digits. */
function isCode(part: string): boolean {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part)) return true;
  return (
    !part.includes("-") &&
    (/^[0-9a-f]{16,}$/.test(part) || (/\d[a-z]+\d|[a-z]\d+[a-z]/.test(part) && part.length >= 8))
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A title in Latin letters; undefined when none are left, or when nobody would know it again. */
function slugOfTitle(title: string, language: string): string | undefined {
  const isJapanese = language.startsWith("ja") && /\p{Script=Han}/u.test(title);
  // The table knows Han characters by their Chinese names alone.
  if (isJapanese) return undefined;
  const latin = anyAscii(spelled(title, language)).toLowerCase().replace(/['`]/g, "");
  const words = latin.split(/[^a-z0-9]+/).filter((word) => word !== "");
  const slug = words
    .reduce((made, word) => (made.length + word.length < LONGEST_MADE ? `${made}-${word}` : made), "")
    .slice(1);
  return slug === "" ? words[0]?.slice(0, LONGEST_MADE) : slug;
}

/** A title with what a language writes in its own way, without pictures, and with room between the syllables of Han and Hangul. */
function spelled(title: string, language: string): string {
  const own = SPELLINGS[language.slice(0, 2)] ?? {};
  return [
    ...title
      .normalize("NFC")
      .replace(/\p{Extended_Pictographic}|\p{M}(?=\p{Extended_Pictographic})|\u200d|\ufe0f/gu, " "),
  ]
    .map((letter) => own[letter] ?? own[letter.toLowerCase()] ?? letter)
    .join("")
    .replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, " ")
    .replace(/(?<=[\p{Script=Han}])(?=[^\p{Script=Han}\s])|(?<=[^\p{Script=Han}\s])(?=\p{Script=Han})/gu, " ")
    .replace(/&/g, " ");
}

const SPELLINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { ä: "ae", ö: "oe", ü: "ue" },
  sv: { å: "a", ä: "a", ö: "o" },
  da: { å: "aa", æ: "ae", ø: "oe" },
  no: { å: "aa", æ: "ae", ø: "oe" },
  nb: { å: "aa", æ: "ae", ø: "oe" },
  nn: { å: "aa", æ: "ae", ø: "oe" },
  fi: { ä: "a", ö: "o" },
  et: { ä: "a", ö: "o", ü: "u", õ: "o" },
  tr: { ı: "i", ğ: "g", ş: "s" },
  uk: { г: "h", и: "y", і: "i", ї: "i", й: "i" },
};

/** The path of an old page on the show's own origin, when it is another one than the new page's. */
function oldPath({ page }: SlugWish, slug: string, url: string): string | undefined {
  const old = page === undefined ? null : URL.parse(page);
  if (old === null || bareHost(old) !== bareHost(new URL(url))) return undefined;
  const path = `${old.pathname}${old.search}`;
  const isSame = path.replace(/\/$/, "") === episodePath(slug);
  return isSame || old.pathname === "/" || /[\s#]/.test(path) || isOwnAddress(path, () => false)
    ? undefined
    : path;
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^www\./, "");
}
