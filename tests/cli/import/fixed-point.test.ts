import { cp } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { differences, filesIn, moverIn } from "./round-trip.ts";

const workplace = await temporaryFolder();
const { goOut, comeIn } = moverIn(workplace);

/** The show in `from` goes out and comes in, twice. */
async function thereAndBackTwice(from: string) {
  const place = (name: string) => path.join(workplace, `${path.basename(from)}-${name}`);
  // A build writes identities.yaml.
  await cp(from, place("0"), { recursive: true });
  const feeds = [await goOut(place("0"), place("copy-0"))];
  for (const time of [1, 2]) {
    await comeIn(place(`copy-${time - 1}`), place(`${time}`));
    feeds.push(await goOut(place(`${time}`), place(`copy-${time}`)));
  }
  const [before = new Uint8Array(), first = new Uint8Array(), second = new Uint8Array()] = feeds;
  const shows = await Promise.all([filesIn(place("1")), filesIn(place("2"))]);
  const copies = await Promise.all([0, 1, 2].map((time) => filesIn(place(`copy-${time}`))));
  return { before, first, second, shows, copies, place };
}

/** Files of a copy by their content; the feed and the manifest name the others. */
function assetsOf(files: Readonly<Record<string, string>> = {}): string[] {
  return Object.keys(files).filter((file) => !["feed.xml", "manifest.json"].includes(file));
}

describe("a show that goes out by airdate export, and comes in by airdate import,", () => {
  it.each([
    {
      show: "episodes",
      // On pages a footnote's number leads up and down; in notes of other hosts it is a number.
      others: ["item 6 “Show Notes People Read”: notes different"],
      // Its words were in lines as WebVTT has them, and stay so.
      otherAssets: [".json", ".srt"],
    },
    {
      show: "tests/arabic-show",
      others: ["item 2 “ضوء المنارة لا ينام”: notes different"],
      otherAssets: [],
    },
    {
      show: "tests/kitchen-sink/show",
      // A service that nobody knows counts the downloads: it is no prefix, and the audio comes along.
      others: ["item 3 “Plain”: enclosure different", "item 3 “Plain”: enclosure address different"],
      otherAssets: [],
    },
  ])(
    "$show: is the same show, and the second time the same to the last byte",
    async ({ show, others, otherAssets }) => {
      const { before, first, second, shows, copies } = await thereAndBackTwice(show);
      expect(differences(before, first)).toEqual(others);
      const [old, present] = copies.map(assetsOf);
      const lost = old?.filter((file) => !present?.includes(file));
      expect(lost?.map((file) => path.extname(file)).sort()).toEqual(otherAssets);
      expect(present).toHaveLength(old?.length ?? 0);

      expect(Buffer.from(second).equals(first)).toBe(true);
      expect(copies[2]).toEqual(copies[1]);
      // The report tells of another round.
      const [one, two] = shows.map(({ "import-report.md": _, ...files }) => files);
      expect(two).toEqual(one);
    },
  );
});
