/** Versions of what a show's repository is tried with, and which of its packages may run a script when they are installed. */
export const TRIED = {
  wrangler: "4.155.0",
  node: "24.21.0",
  allowScripts: ["node", "workerd", "esbuild", "sharp"],
} as const;

/** The text of a show's package.json. `airdate` is the version that it begins with; later ones that change nothing for hosts may take its place. */
export function packageText(name: string, airdate: string): string {
  const content = {
    name,
    version: "0.0.0",
    private: true,
    type: "module",
    scripts: {
      start: "airdate dev",
      build: "airdate build",
      check: "airdate check",
      deploy: "airdate deploy",
    },
    dependencies: { airdate: `^${airdate}` },
    devDependencies: { node: TRIED.node, wrangler: TRIED.wrangler },
    allowScripts: Object.fromEntries(TRIED.allowScripts.map((dependency) => [dependency, true])),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
