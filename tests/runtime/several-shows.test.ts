import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DevServer, startDevServer, until } from "./dev-server.ts";
import { smallShow, writeEpisode } from "./small-show.ts";
import { temporaryProject } from "./temporary-project.ts";

// Two shows in one Worker, as `npm start` serves them: each at its name before .localhost.

const NAMES = ["kitchen", "tides"] as const;
const shows = mkdtempSync(path.join(tmpdir(), "airdate-shows-"));
for (const name of NAMES) renameSync(smallShow(), path.join(shows, name));
const about = (name: string): string => path.join("episodes", name, "show.yaml");
const project = temporaryProject(shows);
let server: DevServer;

function editFile(name: string, change: (text: string) => string): void {
  const file = path.join(project.folder, name);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

beforeAll(async () => {
  for (const name of NAMES)
    editFile(about(name), (yaml) =>
      yaml
        .replace("title: Small Show", `title: The Show of ${name}`)
        .replace("https://pod.example", `https://${name}.example`)
        .replace(/^guid: .*\n/m, ""),
    );
  writeFileSync(path.join(project.folder, "src/worker/index.ts"), WORKER);
  editFile("wrangler.toml", (toml) => toml.replace(/^run_worker_first = .*$/m, "run_worker_first = true"));
  server = await startDevServer(project.folder);
});

afterAll(async () => {
  await server?.stop();
  project.remove();
  rmSync(shows, { recursive: true });
});

const WORKER = `import kitchen from "../../dist/kitchen/catalog.bin";
import tides from "../../dist/tides/catalog.bin";
import { airdate } from "./airdate.ts";

export { Announcer } from "./announcer.ts";
export default airdate({ "kitchen.example": kitchen, "tides.example": tides });
`;

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Machines need not know that names before .localhost are their own. */
function ask(name: string, address: string): Promise<Answer> {
  const { hostname, port } = new URL(server.origin);
  const host = `${name}.localhost:${port}`;
  return new Promise((resolve, reject) => {
    get(
      { hostname, port, path: address, headers: { host, "accept-encoding": "identity" } },
      async (response) =>
        resolve({ status: response.statusCode, headers: response.headers, text: await text(response) }),
    ).on("error", reject);
  });
}

describe("two shows in one Worker", () => {
  it.each(NAMES)("%s is at its name, with addresses of its own", async (name) => {
    const { port } = new URL(server.origin);
    const feed = await ask(name, "/feed.xml");
    expect(feed.text).toContain(`<title><![CDATA[The Show of ${name}]]></title>`);
    expect(feed.text).toContain(`http://${name}.localhost:${port}/episodes/first`);
    expect((await ask(name, "/search?q=first")).text).toContain("/episodes/first");
  });

  it("have styles and pictures of their own, which are kept for ever", async () => {
    const files = readdirSync(path.join(project.folder, "dist/assets/tides/assets"));
    const style = files.find((file) => file.endsWith(".css"));
    const own = await ask("tides", `/assets/${style}`);
    expect([own.status, own.headers["content-type"]]).toEqual([200, "text/css; charset=utf-8"]);
    expect(own.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    for (const address of [`/tides/assets/${style}`, `/assets/..%2ftides%2fassets/${style}`, "/_headers"])
      expect((await ask("kitchen", address)).status, address).toBe(404);
  });

  it("are nowhere at another host", async () => {
    expect((await ask("else", "/")).status).toBe(404);
  });

  it("are not in each other's way when the files of one have a problem", async () => {
    const file = path.join("episodes", "kitchen", "first", "index.md");
    editFile(file, (markdown) => markdown.replace("title:", "titel:"));
    await until("the page of Problems", async () => (await ask("kitchen", "/")).status === 500);
    expect((await ask("tides", "/")).status).toBe(200);
    editFile(file, (markdown) => markdown.replace("titel:", "title:"));
    writeEpisode(path.join(project.show, "tides"), "second", { title: "Second", publishedAt: 0 });
    await until("both of them", async () => (await ask("kitchen", "/")).status === 200);
    expect((await ask("tides", "/episodes/second")).status).toBe(200);
    expect((await ask("kitchen", "/episodes/second")).status).toBe(404);
  });
});
