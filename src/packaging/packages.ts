/** A package that is made of this repository. */
export interface PackageRecipe {
  readonly name: string;
  readonly description: string;
  /** The modules that somebody or something begins with, below `src`, without their ending. All that they import comes with them. */
  readonly entries: readonly string[];
  /** Files and folders below `src` that are read, not imported. */
  readonly files: readonly string[];
  /** Whether the pages for hosts come with it. */
  readonly hasDocs: boolean;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports?: object;
  /** Packages of which files are read, and no module is imported. */
  readonly read: readonly string[];
  /** Packages that whoever installs this one has to have himself, in the major version that this repository has at least. */
  readonly peers: readonly string[];
}

export const PACKAGES: readonly PackageRecipe[] = [
  {
    name: "airdate",
    description:
      "A podcast feed and episode-page server for the edge: a show of files, one Cloudflare Worker.",
    entries: [
      "cli/airdate",
      "cli/import/ahead-thread",
      "compile/threads/episode-thread",
      "offline/service-worker",
      "player/main",
      "worker/airdate",
      "worker/announcer",
    ],
    files: ["pages/styles", "worker/catalog-module.d.ts"],
    hasDocs: true,
    bin: { airdate: "lib/cli/airdate.js" },
    exports: {
      ".": { types: "./lib/worker/airdate.d.ts", default: "./lib/worker/airdate.js" },
      "./announcer": { types: "./lib/worker/announcer.d.ts", default: "./lib/worker/announcer.js" },
      "./types": { types: "./lib/worker/catalog-module.d.ts" },
      "./package.json": "./package.json",
    },
    read: ["@fontsource/noto-sans-arabic", "@fontsource/noto-serif"],
    peers: ["wrangler"],
  },
  {
    name: "create-airdate",
    description: "Begins a podcast of files for Airdate: npm create airdate my-show.",
    entries: ["create/create-airdate"],
    files: ["create/template"],
    hasDocs: false,
    bin: { "create-airdate": "lib/create/create-airdate.js" },
    read: [],
    peers: [],
  },
];
