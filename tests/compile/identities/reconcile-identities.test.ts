import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findRenames } from "../../../src/compile/identities/find-renames.ts";
import { reconcileIdentities } from "../../../src/compile/identities/reconcile-identities.ts";
import type { Identities } from "../../../src/schemas/identities-schema.ts";
import { block, facts, identities, JANUARY, LATER, NOW, SHOW, show } from "./example-identities.ts";

function reconcile(known: Identities | null, ...sources: Parameters<typeof show>) {
  const now = show(...sources);
  const renamed = known === null ? new Map<string, string>() : findRenames(known, now).renamed;
  const { next, changes } = reconcileIdentities(now, { known, renamed, now: NOW });
  return {
    next,
    blocks: Object.fromEntries(next.episodes),
    changes: changes.map(({ done, subject }) => `${done} ${subject}`),
  };
}

describe("what a show has given out", () => {
  it("begins with all that is on air and all that is scheduled, and with no draft", () => {
    const later = facts("storms", { publishedAt: LATER });
    expect(reconcile(null, [facts("tides"), later], { drafts: ["ebb"] })).toMatchObject({
      next: { show: SHOW },
      blocks: { tides: block("tides"), storms: block("storms", { published: LATER }) },
      changes: ["added tides", "added storms"],
    });
  });

  it("grows by a new episode, and nothing else of it changes", () => {
    expect(reconcile(identities({ tides: block("tides") }), [facts("tides"), facts("ebb")])).toMatchObject({
      blocks: { tides: block("tides"), ebb: block("ebb") },
      changes: ["added ebb"],
    });
  });

  it("keeps the guid that was written down, whatever would be derived now", () => {
    const known = identities({ tides: block("tides", { guid: "of old" }) });
    expect(reconcile(known, [facts("tides", { guid: "of old" })]).changes).toEqual([]);
  });

  it("takes note of other audio, behind the addresses that it had", () => {
    const { blocks, changes } = reconcile(identities({ tides: block("tides") }), [
      facts("tides", {}, "0a1b2c3d"),
    ]);
    expect(blocks.tides?.media).toEqual(["/media/tides-74696465.mp3", "/media/tides-0a1b2c3d.mp3"]);
    expect(changes).toEqual(["changed tides"]);
  });

  it("has the present address last, also one that it had before", () => {
    const media = ["/media/tides-74696465.mp3", "/media/tides-0a1b2c3d.mp3"];
    expect(
      reconcile(identities({ tides: block("tides", { media }) }), [facts("tides")]).blocks.tides?.media,
    ).toEqual(["/media/tides-0a1b2c3d.mp3", "/media/tides-74696465.mp3"]);
  });

  it("takes note of another air date", () => {
    const { blocks, changes } = reconcile(identities({ tides: block("tides") }), [
      facts("tides", { publishedAt: LATER }),
    ]);
    expect(blocks.tides?.published).toBe(LATER);
    expect(changes).toEqual(["changed tides"]);
  });

  it("follows a folder that was renamed, with its guid and its old name", () => {
    expect(
      reconcile(identities({ tides: block("tides") }), [facts("ebb", { guid: "guid of tides" }, "74696465")]),
    ).toMatchObject({
      blocks: {
        ebb: block("tides", {
          media: ["/media/tides-74696465.mp3", "/media/ebb-74696465.mp3"],
          was: ["tides"],
        }),
      },
      changes: ["renamed tides to ebb"],
    });
  });

  it("follows one that is renamed again: both old names lead to the last one", () => {
    const known = identities({ ebb: block("ebb", { was: ["tides"] }) });
    expect(reconcile(known, [facts("flood", {}, "65626200")]).blocks.flood?.was).toEqual(["tides", "ebb"]);
  });

  it("follows one that gets its old name back, also with other audio", () => {
    const known = identities({ ebb: block("ebb", { was: ["tides"] }) });
    const { blocks, changes } = reconcile(known, [facts("tides", {}, "0a1b2c3d")]);
    expect(Object.keys(blocks)).toEqual(["tides"]);
    expect(blocks.tides?.was).toEqual(["ebb"]);
    expect(changes).toEqual(["renamed ebb to tides"]);
  });

  it("keeps the guid of one that becomes unlisted, and of one that is listed again", () => {
    const known = identities({ tides: block("tides", { guid: "of old" }) });
    const away = reconcile(known, [facts("tides", { guid: "of old", isUnlisted: true })]);
    expect(away.blocks.tides).toEqual(block("tides", { guid: "of old", unlisted: true }));
    expect(away.changes).toEqual(["changed tides"]);
    const back = reconcile(away.next, [facts("tides", { guid: "of old" })]);
    expect(back.blocks.tides).toEqual(block("tides", { guid: "of old" }));
    expect(back.changes).toEqual(["changed tides"]);
  });

  it("remembers an episode that was on air and was taken away", () => {
    expect(reconcile(identities({ tides: block("tides"), ebb: block("ebb") }), [facts("ebb")])).toMatchObject(
      {
        blocks: { tides: block("tides", { removed: true }) },
        changes: ["removed tides"],
      },
    );
  });

  it("remembers one that became a draft as one that was taken away", () => {
    const { blocks, changes } = reconcile(identities({ tides: block("tides") }), [], { drafts: ["tides"] });
    expect(blocks.tides?.removed).toBe(true);
    expect(changes).toEqual(["removed tides"]);
  });

  it.each([
    ["was still to come", block("storms", { published: LATER })],
    ["was taken away, and then dated ahead", block("storms", { published: LATER, removed: true })],
  ])("forgets an episode that %s", (_, storms) => {
    expect(reconcile(identities({ storms }), [])).toMatchObject({ blocks: {}, changes: ["dropped storms"] });
  });

  it("takes one that comes back for what it was", () => {
    const known = identities({ tides: block("tides", { removed: true, was: ["ebb"] }) });
    expect(reconcile(known, [facts("tides")])).toMatchObject({
      blocks: { tides: block("tides", { was: ["ebb"] }) },
      changes: ["restored tides"],
    });
  });

  it("stays as it is for an episode that cannot be read, of which nothing is built", () => {
    const known = identities({ tides: block("tides") });
    expect(reconcile(known, [], { unreadable: ["tides"] })).toMatchObject({ next: known, changes: [] });
  });

  it("keeps the show's guid when its url changes, and has both addresses of its feed", () => {
    const moved = { url: "https://new.example", feed: "https://new.example/feed.xml" };
    const { next, changes } = reconcile(identities({}), [], moved);
    expect(next.show).toEqual({
      guid: SHOW.guid,
      url: "https://new.example",
      feeds: ["https://pod.example/feed.xml", "https://new.example/feed.xml"],
    });
    expect(changes).toEqual(["changed url"]);
  });

  it("keeps the feeds that the show was imported from", () => {
    const from = ["https://host.example/rss"];
    const known = { show: { ...SHOW, from }, episodes: new Map() };
    expect(reconcile(known, []).next.show.from).toEqual(from);
  });

  it("gets the guids that somebody has taken out of it", () => {
    const { guid: _, ...unnamed } = block("tides");
    const { guid: __, ...unnamedShow } = SHOW;
    const { blocks, next, changes } = reconcile(
      { show: unnamedShow, episodes: new Map([["tides", unnamed]]) },
      [facts("tides", { guid: "new" })],
    );
    expect({ guid: blocks.tides?.guid, show: next.show.guid }).toEqual({ guid: "new", show: SHOW.guid });
    expect(changes).toEqual(["changed the show's guid", "changed tides"]);
  });
});

const slug = fc.constantFrom("a", "b", "c", "d", "e");
const dated = fc.record({
  slug,
  hash: fc.constantFrom("00000001", "00000002", "00000003"),
  at: fc.constantFrom(JANUARY, LATER),
});
const sources = fc.uniqueArray(dated, { selector: (episode) => episode.slug });

test("whatever is added, renamed, replaced and removed: the same again changes nothing, and no guid that was on air is lost", () => {
  fc.assert(
    fc.property(fc.array(sources, { minLength: 1, maxLength: 6 }), (history) => {
      let known: Identities | null = null;
      for (const state of history) {
        const recorded: Identities | null = known;
        const episodes = state.map(({ slug: name, hash, at }) =>
          facts(
            name,
            { publishedAt: at, guid: recorded?.episodes.get(name)?.guid ?? `guid of ${name}` },
            hash,
          ),
        );
        const { next } = reconcile(known, episodes);
        const again = reconcile(next, episodes);
        expect(again).toMatchObject({ next, changes: [] });
        const guids = new Set([...next.episodes.values()].map(({ guid }) => guid));
        const aired = [...(recorded?.episodes.values() ?? [])].filter(({ published }) => published <= NOW);
        expect(aired.filter(({ guid }) => !guids.has(guid))).toEqual([]);
        known = next;
      }
    }),
  );
});
