import { appendFileSync, copyFileSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DevServer, startDevServer, until } from "./dev-server.ts";
import { smallShow, writeEpisode } from "./small-show.ts";
import { PROJECT, temporaryProject } from "./temporary-project.ts";

// A show that lives outside of the project: EPISODES_DIR.

const show = smallShow();
const project = temporaryProject(show);
let server: DevServer;

beforeAll(async () => {
  server = await startDevServer(project.folder, { EPISODES_DIR: show });
});

afterAll(async () => {
  await server?.stop();
  project.remove();
  rmSync(show, { recursive: true });
});

const first = () => fetch(`${server.origin}/episodes/first`);
const page = async (): Promise<string> => (await first()).text();

it("a show outside of the project is served, and what changes in it a moment later", async () => {
  expect(await page()).toContain("The First");
  writeEpisode(show, "first", { title: "The Very First", publishedAt: Date.UTC(2026, 0, 2) });
  await until("the new title", async () => (await page()).includes("The Very First"));
});

it("while it cannot be built, its Problems are what is served, and the site again when they are mended", async () => {
  writeEpisode(show, "second", {
    title: "<b>Second</b>",
    publishedAt: Date.UTC(2026, 0, 3),
    more: "seasn: 2",
  });
  await until("the Problems", async () => (await first()).status === 500);
  const response = await first();
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(await response.text()).toContain("seasn is not a key that Airdate knows");
  rmSync(path.join(show, "second"), { recursive: true });
  await until("the site", async () => (await first()).status === 200);
});

it("audio that is for the media bucket is served from where it lies, in parts", async () => {
  const file = path.join(PROJECT, "tests/compile/fixtures/chapters.mp3");
  appendFileSync(path.join(show, "show.yaml"), "media: bucket\n");
  writeEpisode(show, "heard", { title: "Heard", publishedAt: Date.UTC(2026, 0, 4), audio: "" });
  copyFileSync(file, path.join(show, "heard", "audio.mp3"));
  let audio = "";
  await until("its enclosure", async () => {
    const feed = await (await fetch(`${server.origin}/feed.xml`)).text();
    audio = /<enclosure url="([^"]+\/media\/heard-[^"]+)"/.exec(feed)?.[1] ?? "";
    return audio !== "";
  });
  const bytes = readFileSync(file);
  expect(Buffer.from(await (await fetch(audio)).arrayBuffer()).equals(bytes)).toBe(true);
  const part = await fetch(audio, { headers: { range: "bytes=-100" } });
  expect(part.status).toBe(206);
  expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(-100))).toBe(true);
  const parts = await fetch(audio, { headers: { range: "bytes=0-9,-10" } });
  expect(parts.headers.get("content-type")).toMatch(/^multipart\/byteranges/);
  expect((await parts.arrayBuffer()).byteLength).toBe(Number(parts.headers.get("content-length")));
});
