import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DevServer, startDevServer, until } from "./dev-server.ts";
import { smallShow, writeEpisode } from "./small-show.ts";
import { temporaryProject } from "./temporary-project.ts";

// A show that lives outside of the project: EPISODES_DIR.

const show = smallShow();
const project = temporaryProject(show);
let server: DevServer;

beforeAll(async () => {
  server = await startDevServer(project.folder, { EPISODES_DIR: show });
}, 60_000);

afterAll(async () => {
  await server?.stop();
  project.remove();
  rmSync(show, { recursive: true });
});

const page = async (): Promise<string> => (await fetch(`${server.origin}/episodes/first`)).text();

it("a show outside of the project is served, and what changes in it a moment later", {
  timeout: 20_000,
}, async () => {
  expect(await page()).toContain("The First");
  writeEpisode(show, "first", { title: "The Very First", publishedAt: Date.UTC(2026, 0, 2) });
  await until("the new title", async () => (await page()).includes("The Very First"), 10_000);
});
