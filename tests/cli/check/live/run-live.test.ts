import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { editionAt } from "../../../../src/catalog/edition/edition.ts";
import { liveRequestOf, runLive } from "../../../../src/cli/check/live/run-live.ts";
import { exampleCatalog, exampleEpisode } from "../../../catalog/example-show.ts";
import { temporaryFolder } from "../../../compile/temporary-folder.ts";
import { serve } from "../../../import/fetch/loopback.ts";

const NOW = Date.UTC(2026, 10, 22);
const project = await temporaryFolder();
const agents = new Set<string | undefined>();

// A page is there, and nothing else.
const origin = await serve(({ url, headers }, response) => {
  agents.add(headers["user-agent"]);
  response.writeHead(url === "/page" ? 200 : 404, { "content-type": "text/html" }).end();
});

const links = [{ title: "A page", url: `${origin}/page` }];
const audio = {
  href: `${origin}/tides.mp3`,
  type: "audio/mpeg",
  bytes: 1,
  durationSeconds: 1,
  store: { kind: "elsewhere" },
} as const;
const edition = editionAt(
  exampleCatalog([exampleEpisode({ links, audio })], { url: "http://127.0.0.1:1" }),
  NOW,
);

async function rules(options: Readonly<Record<string, string | boolean>>): Promise<string[]> {
  const workplace = { project, folder: "episodes", inCi: false, now: NOW };
  const editions = { complete: edition, aired: edition, unlisted: [] };
  const findings = await runLive(editions, liveRequestOf(options), workplace);
  return findings.map(({ rule, place }) => `${rule} ${place.replaceAll(origin, "…")}`);
}

describe("airdate check --live", () => {
  it("refuses addresses of this machine, unless they are allowed", async () => {
    const refused = await rules({ live: true });
    expect(refused).toContain("live/private-address episode tides, audio …/tides.mp3");
    expect(refused).toContain("live/private-address episode tides, link …/page");
    expect([...agents]).toEqual([]);
  });

  it("keeps what was good in .airdate/live, says who asks, and asks nothing good again unless it is to", async () => {
    expect(await rules({ live: true, "allow-private": true })).toContain(
      "live/missing episode tides, audio …/tides.mp3",
    );
    expect([...agents]).toEqual([expect.stringMatching(/^Airdate\/[\d.]+ \(podcast check\)$/)]);
    const kept = await readFile(path.join(project, ".airdate", "live", "good.json"), "utf8");
    expect(Object.keys(JSON.parse(kept))).toEqual([`link ${origin}/page  `]);
    // Now it would be refused, if it were asked.
    expect(await rules({ live: true })).not.toContain("live/private-address episode tides, link …/page");
    expect(await rules({ live: true, fresh: true })).toContain(
      "live/private-address episode tides, link …/page",
    );
  });
});

it("the address against which a show is checked has to lead here; a file has not", () => {
  expect(liveRequestOf({ against: "https://old.example/feed" })).toMatchObject({
    old: "https://old.example/feed",
  });
  expect(liveRequestOf({ against: "old.xml" })).not.toHaveProperty("old");
});
