import { CATEGORY_NAMES } from "../../schemas/categories.ts";

/**
 * One of Apple's categories as another host writes it, in its present name: `News & Politics` → News > Politics. The parts come from the
 * outer to the inner one. Undefined when it is none, nor ever was.
 */
export function categoryOf(parts: readonly string[]): string | undefined {
  const words = parts
    .flatMap((part) => part.split(/\s*(?:>|::|\/(?!\w)|:)\s*/))
    .map(plain)
    .filter((word) => word !== "");
  const [parent, child] = words;
  if (parent === undefined) return undefined;
  const present = PRESENT.get(child === undefined ? parent : `${parent} > ${child}`);
  const former = FORMER.get(child === undefined ? parent : `${parent} > ${child}`);
  return (
    present ??
    former ??
    (child === undefined
      ? CHILDREN.get(parent)
      : (CHILDREN.get(child) ?? PRESENT.get(parent) ?? FORMER.get(parent)))
  );
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/&amp;|\band\b|\+/g, "&")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
}

function plainName(name: string): string {
  return name.split(" > ").map(plain).join(" > ");
}

const PRESENT: ReadonlyMap<string, string> = new Map(CATEGORY_NAMES.map((name) => [plainName(name), name]));

/** Categories within others, by their own name alone. */
const CHILDREN: ReadonlyMap<string, string> = new Map(
  CATEGORY_NAMES.flatMap((name) => {
    const child = name.split(" > ")[1];
    return child === undefined ? [] : [[plain(child), name] as const];
  }),
);

/** What Apple renamed or gave up in August 2019, and what Google and Spotify called theirs. */
const FORMER: ReadonlyMap<string, string> = new Map(
  (
    [
      ["Arts > Literature", "Arts > Books"],
      ["Business > Business News", "News > Business News"],
      ["Business > Investing & Finance", "Business > Investing"],
      ["Business > Management & Marketing", "Business > Management"],
      ["Business > Shopping", "Business"],
      ["Education > Educational Technology", "Education"],
      ["Education > Education Technology", "Education"],
      ["Education > Higher Education", "Education"],
      ["Education > K 12", "Education"],
      ["Education > Language Courses", "Education > Language Learning"],
      ["Education > Training", "Education > Courses"],
      ["Games & Hobbies", "Leisure"],
      ["Games & Hobbies > Automotive", "Leisure > Automotive"],
      ["Games & Hobbies > Aviation", "Leisure > Aviation"],
      ["Games & Hobbies > Hobbies", "Leisure > Hobbies"],
      ["Games & Hobbies > Other Games", "Leisure > Games"],
      ["Games & Hobbies > Video Games", "Leisure > Video Games"],
      ["Government & Organizations", "Government"],
      ["Government & Organizations > Local", "Government"],
      ["Government & Organizations > National", "Government"],
      ["Government & Organizations > Regional", "Government"],
      ["Government & Organizations > Non Profit", "Business > Non-Profit"],
      ["Health", "Health & Fitness"],
      ["Health > Alternative Health", "Health & Fitness > Alternative Health"],
      ["Health > Fitness & Nutrition", "Health & Fitness > Fitness"],
      ["Health > Self Help", "Education > Self-Improvement"],
      ["Health > Sexuality", "Health & Fitness > Sexuality"],
      ["Health > Kids & Family", "Kids & Family"],
      ["Movies & Television", "TV & Film"],
      ["News & Politics", "News > Politics"],
      ["Politics", "News > Politics"],
      ["Religion & Spirituality > Other", "Religion & Spirituality"],
      ["Religion", "Religion & Spirituality"],
      ["Science & Medicine", "Science"],
      ["Science & Medicine > Medicine", "Health & Fitness > Medicine"],
      ["Science & Medicine > Natural Sciences", "Science > Natural Sciences"],
      ["Science & Medicine > Social Sciences", "Science > Social Sciences"],
      ["Science & Technology", "Science"],
      ["Society & Culture > History", "History"],
      ["Society & Culture > Places & Travel", "Society & Culture > Places & Travel"],
      ["Society & Culture > Travel", "Society & Culture > Places & Travel"],
      ["Sports & Recreation", "Sports"],
      ["Sports & Recreation > Amateur", "Sports"],
      ["Sports & Recreation > College & High School", "Sports"],
      ["Sports & Recreation > Outdoor", "Sports > Wilderness"],
      ["Sports & Recreation > Professional", "Sports"],
      ["Technology > Gadgets", "Technology"],
      ["Technology > Podcasting", "Technology"],
      ["Technology > Software How To", "Technology"],
      ["Technology > Tech News", "News > Tech News"],
      ["Tech", "Technology"],
      ["Film & TV", "TV & Film"],
      ["TV", "TV & Film"],
      ["Film", "TV & Film"],
      ["Self Help", "Education > Self-Improvement"],
      ["Literature", "Arts > Books"],
      ["Gaming", "Leisure > Video Games"],
      ["Lifestyle", "Leisure"],
      ["Lifestyle & Health", "Health & Fitness"],
      ["Stories", "Fiction"],
    ] as const
  ).map(([former, present]) => [plainName(former), present]),
);
