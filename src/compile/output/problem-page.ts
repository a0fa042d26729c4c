import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { type ProblemPage, packProblemPage } from "../../bundle/problem-page.ts";
import { escapeXml } from "../../html/escape-xml.ts";
import { type Problem, problemParts } from "../../schemas/problem.ts";
import type { OutputPlaces } from "./output-places.ts";

/**
 * The Problems of a show as a page, which looks for a better one every few seconds: it goes when they are mended. Names and texts
 * are the host's, and no more trusted here than anywhere. `folder` is the show's folder as the host knows it,
 * `siteUrl` the address for which it was to be built.
 */
export function problemPage(problems: readonly Problem[], folder: string, siteUrl?: string): ProblemPage {
  const title = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="3">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>The show was not built. Mend the files and save them; the site comes back by itself.</p>
<ol>
${problems.map((problem) => problemItem(problem, folder)).join("\n")}
</ol>
</body>
</html>
`;
  return { headers: HEADERS, html, ...(siteUrl !== undefined && { host: new URL(siteUrl).host }) };
}

/** Leaves the page in the place of the catalog: the Worker serves it as it would serve the site. */
export async function writeProblemPage({ catalog, assets }: OutputPlaces, page: ProblemPage): Promise<void> {
  await mkdir(assets, { recursive: true });
  await mkdir(path.dirname(catalog), { recursive: true });
  await writeFile(catalog, packProblemPage(page));
}

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 3rem auto; padding: 0 1.25rem; font: 1rem/1.5 system-ui, sans-serif; }
ol { padding: 0; list-style: none; }
li { margin: 1.5rem 0; padding-left: 1rem; border-left: 0.25rem solid #c0392b; overflow-wrap: anywhere; }
code { font: 0.875rem/1.5 ui-monospace, monospace; }
li p { margin: 0.25rem 0 0; }
`;

const HEADERS: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

function problemItem(problem: Problem, folder: string): string {
  const { place, what, fix } = problemParts(problem, folder);
  return `<li><code>${escapeXml(place)}</code><p><strong>${escapeXml(what)}</strong></p><p>${escapeXml(fix)}</p></li>`;
}
