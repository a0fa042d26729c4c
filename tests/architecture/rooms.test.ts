import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "./source-files.ts";

/** Who may import whom; a type counts like a value. The table of rooms in docs/architecture.md, without its words. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  moments: [],
  languages: [],
  html: [],
  bytes: [],
  arguments: [],
  schemas: ["moments", "languages"],
  catalog: ["moments", "languages", "schemas", "bytes"],
  chapters: ["schemas", "catalog", "moments"],
  notes: ["html", "schemas", "catalog", "moments"],
  transcripts: ["moments"],
  audio: ["moments"],
  schedule: ["moments"],
  http: [],
  feeds: ["catalog", "moments", "html", "bytes"],
  "feed-check": ["schemas"],
  "show-check": ["schemas", "catalog", "moments", "html", "chapters", "transcripts", "audio"],
  import: [
    "schemas",
    "catalog",
    "moments",
    "html",
    "chapters",
    "notes",
    "transcripts",
    "audio",
    "feeds",
    "feed-check",
  ],
  announcements: ["catalog", "moments"],
  machines: ["catalog", "moments", "languages", "html"],
  search: ["catalog", "bytes"],
  pages: ["catalog", "languages", "moments", "search", "machines"],
  player: ["languages", "moments"],
  offline: ["languages", "http"],
  bundle: ["catalog", "bytes"],
  compile: [
    "schemas",
    "catalog",
    "moments",
    "languages",
    "html",
    "chapters",
    "notes",
    "transcripts",
    "audio",
    "feeds",
    "machines",
    "bundle",
    "search",
    "announcements",
  ],
  create: ["arguments", "schemas", "moments"],
  upgrade: ["schemas"],
  previews: ["moments"],
  cli: [
    "arguments",
    "schemas",
    "catalog",
    "html",
    "notes",
    "transcripts",
    "audio",
    "feeds",
    "feed-check",
    "show-check",
    "import",
    "bundle",
    "compile",
    "create",
    "moments",
    "schedule",
    "upgrade",
    "previews",
    "announcements",
  ],
  packaging: [],
  worker: [
    "catalog",
    "moments",
    "html",
    "feeds",
    "machines",
    "pages",
    "bundle",
    "search",
    "http",
    "previews",
    "announcements",
  ],
};

const VAGUE = /^(?:utils?|common|helpers?|shared|lib|types?)(?:\.|$)/;

/** What reaches out for time, chance or the environment. */
const REACHING_OUT =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b|\bprocess\.env\b|\bMath\.random\b|\brandomUUID\b/g;

/** The entries, and what each of the others is allowed. */
const ENTRIES =
  /^(?:cli\/.*|create\/create-airdate\.ts|packaging\/main\.ts|worker\/(?:airdate|announcer)\.ts|player\/main\.ts)$/;
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Tells when a piece of work was last used; no output depends on it.
  "compile/cache/work-cache.ts": ["new Date()"],
};

/** What of Node's the Worker's runtime has as well. */
const IN_WORKERS_TOO = ["node:zlib"];

const EXPORTED = /^export (?:async )?(?:interface|type|const|function|class) (\w+)/gm;

const files = sourceFiles();
const ours = (file: SourceFile): string[] =>
  file.imports.filter((name) => /^[a-z-]+\/.*\.[a-z]+$/.test(name) && isRoom(name));

describe("the rooms of src", () => {
  it("are those of the table", () => {
    const rooms = new Set(files.map(({ room }) => room));
    expect([...rooms].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it("are described as they are", async () => {
    const page = await readFile("docs/architecture.md", "utf8");
    const rows = [...page.matchAll(/^\| `src\/([a-z-]+)` \|[^|]*\| ([^|]*) \|/gm)];
    const described = rows.map(([, room, allowed = ""]) => [
      room,
      allowed === "nothing of ours" ? [] : allowed.split(", "),
    ]);
    expect(Object.fromEntries(described)).toEqual(ROOMS);
  });

  it.each(Object.entries(ROOMS))("%s imports only from %j", (room, allowed) => {
    const strangers = files
      .filter((file) => file.room === room)
      .flatMap((file) => ours(file).map((target) => ({ file: file.path, target })))
      .filter(({ target }) => roomOf(target) !== room && !allowed.includes(roomOf(target)))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(strangers).toEqual([]);
  });

  it("know of the schemas as types alone, in the catalog: zod and yaml stay out of the Worker", () => {
    const values = files
      .filter(({ room, code }) => room === "catalog" && /^import (?!type )[^;]*\/schemas\//m.test(code))
      .map(({ path }) => path);
    expect(values).toEqual([]);
    const packages = files
      .filter(({ room }) => room === "catalog")
      .flatMap(({ path, imports }) =>
        imports.filter((name) => !/\.tsx?$/.test(name)).map((name) => `${path} ${name}`),
      );
    expect(packages).toEqual([]);
  });

  it("import each other in no circle", () => {
    expect(circles(graphOf(files))).toEqual([]);
  });

  it("lie within src: nothing else of the project is imported, but for what a build left by the Worker's entry", () => {
    const outside = files.flatMap((file) =>
      file.imports.filter((name) => name.startsWith("../")).map((name) => `${file.path} imports ${name}`),
    );
    expect(outside).toEqual(["worker/index.ts imports ../dist/catalog.bin"]);
  });

  it("take Node's own modules only where Node runs them", () => {
    const isNodeAlone = (name: string) => name.startsWith("node:") && !IN_WORKERS_TOO.includes(name);
    const users = files.filter(({ imports }) => imports.some(isNodeAlone));
    expect([...new Set(users.map(({ room }) => room))].sort()).toEqual([
      "arguments",
      "cli",
      "compile",
      "create",
      "import",
      "packaging",
    ]);
  });
});

describe("a file of src", () => {
  it("has a name that says what it holds, and so has its room", () => {
    const vague = files.filter(({ path }) => path.split("/").some((part) => VAGUE.test(part)));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  it("hands nothing on that another one gives: there are no barrels", () => {
    const reexports = /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;]*?\bfrom\s*"/m;
    const barrels = files.filter(({ path, code }) => reexports.test(code) || /\/index\.tsx?$/.test(path));
    expect(barrels.map(({ path }) => path)).toEqual(["worker/index.ts"]);
  });

  it("exports no name that another one exports too, so that a name says what is meant", () => {
    const owners = new Map<string, string[]>();
    for (const { path, code } of files)
      for (const [, name = ""] of code.matchAll(EXPORTED))
        owners.set(name, [...(owners.get(name) ?? []), path]);
    expect([...owners].filter(([, paths]) => paths.length > 1)).toEqual([]);
  });

  it("exports by name, except where a platform wants a default", () => {
    const withDefault = files.filter(({ code }) => /\bexport\s+default\b|\bas\s+default\b/.test(code));
    expect(withDefault.map(({ path }) => path)).toEqual(["worker/index.ts"]);
  });

  it("makes an edition, and asks what time it is, at the Worker's one door alone", () => {
    const inWorker = files.filter(({ room }) => room === "worker");
    const using = (pattern: RegExp) =>
      inWorker.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
    expect(using(/\bclock\(\)/)).toEqual(["worker/visit.ts"]);
    expect(using(/\beditionAt\(/)).toEqual(["worker/visit.ts"]);
  });

  it("is told the time, chance and the environment, unless it is an entry", () => {
    const reaching = files
      .filter(({ path }) => !ENTRIES.test(path))
      .flatMap(({ path, code }) => (code.match(REACHING_OUT) ?? []).map((what) => ({ path, what })))
      .filter(({ path, what }) => !ALLOWED[path]?.includes(what))
      .map(({ path, what }) => `${path} uses ${what}`);
    expect(reaching).toEqual([]);
  });
});

function isRoom(name: string): boolean {
  return Object.hasOwn(ROOMS, roomOf(name));
}

function roomOf(name: string): string {
  return name.split("/")[0] ?? "";
}

function graphOf(sources: readonly SourceFile[]): Map<string, Set<string>> {
  const graph = new Map(sources.map(({ room }) => [room, new Set<string>()]));
  for (const file of sources) {
    for (const target of ours(file))
      if (roomOf(target) !== file.room) graph.get(file.room)?.add(roomOf(target));
  }
  return graph;
}

/** The circles of a graph, each as the path that closes it. */
function circles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const found: string[] = [];
  const visit = (room: string, trail: readonly string[]): void => {
    if (trail.includes(room)) found.push([...trail.slice(trail.indexOf(room)), room].join(" → "));
    else for (const next of graph.get(room) ?? []) visit(next, [...trail, room]);
  };
  for (const room of graph.keys()) visit(room, []);
  return found;
}
