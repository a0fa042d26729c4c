import path from "node:path";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { runAnnounce } from "../../../src/cli/announce/run-announce.ts";
import { copySmallShow } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { heardLines, SECRET, signedSite } from "./signed-site.ts";

const project = await temporaryFolder();
const NOW = Date.UTC(2026, 1, 1, 9);
const DELIVERY = { target: "hub", about: "feed 1", at: NOW, dueAt: NOW, since: NOW, attempts: 1 };
let state = "told";

const site = signedSite(NOW, () => ({
  items: "1",
  changes: 1,
  known: [],
  announced: 1,
  deliveries: [{ ...DELIVERY, state, status: 404 }],
}));
const { asked } = site;

beforeAll(async () => {
  await copySmallShow(path.join(project, "episodes"));
});

afterEach(() => {
  state = "told";
});

async function announce(words: readonly string[], options = {}, secret = SECRET) {
  const said = heardLines();
  vi.stubEnv("AIRDATE_SECRET", secret);
  vi.stubEnv("SITE_URL", site.origin());
  const code = await runAnnounce({ words, options }, { project, folder: "episodes", inCi: false, now: NOW });
  return { code, said: said.join("\n") };
}

describe("airdate announce", () => {
  it("lets the site try again, and says what came of it", async () => {
    const { code, said } = await announce([]);
    expect([code, asked]).toEqual([0, ["/announcements?announce"]]);
    expect(said).toContain("2026-02-01T09:00:00Z  hub  feed 1: told");
  });

  it("ends with 1 when something is given up", async () => {
    state = "failed";
    expect((await announce([])).code).toBe(1);
    expect((await announce(["status"])).code).toBe(0);
  });

  it.each([
    ["status", ["status"], {}],
    ["a dry run", [], { "dry-run": true }],
  ])("asks only how things are for %s", async (_, words, options) => {
    expect([(await announce(words, options)).code, asked]).toEqual([0, ["/announcements?status"]]);
  });

  it("gives what the site says as JSON", async () => {
    expect(JSON.parse((await announce(["status"], { json: true })).said)).toMatchObject({ ready: [] });
  });

  it("says what to do when the site does not know the secret, or there is none", async () => {
    expect((await announce([], {}, "another")).said).toMatch(
      /answers 404; give AIRDATE_SECRET the same value/,
    );
    const { code, said } = await announce([], {}, "");
    expect([code, said]).toEqual([1, expect.stringContaining("openssl rand -hex 32")]);
  });

  it("takes no other word", async () => {
    expect(await announce(["statsu"])).toMatchObject({ code: 2 });
    expect(asked).toEqual([]);
  });
});
