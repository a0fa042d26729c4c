import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PROJECT, type TemporaryProject, temporaryProject } from "../runtime/temporary-project.ts";
import { addLongEpisode } from "./long-episode.ts";

/** A project whose pages are looked at. */
export interface AuditedShow {
  readonly project: TemporaryProject;
  readonly pages: readonly AuditedPage[];
}

export interface AuditedPage {
  readonly path: string;
  /** Lighthouse's audits that it fails, as it is meant to. */
  readonly without: readonly string[];
}

/** The sample show in a design, with an episode of an hour and a page of its host's own. */
export function auditedShow(design: string): AuditedShow {
  const folder = mkdtempSync(path.join(tmpdir(), "airdate-audit-"));
  cpSync(path.join(PROJECT, "episodes"), folder, { recursive: true });
  const file = path.join(folder, "show.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("theme: {", `theme: {design: ${design}, `));
  mkdirSync(path.join(folder, "pages"));
  writeFileSync(path.join(folder, "pages/contact.md"), "---\ntitle: Contact\n---\n\nWrite to *us*.\n");
  const hour = addLongEpisode(folder);
  const project = temporaryProject(folder);
  rmSync(folder, { recursive: true });
  const rich = "/episodes/words-for-every-ear";
  return {
    project,
    pages: [
      ...["/", hour, rich, `${hour}/transcript`, "/episodes", "/contact"].map((path) => ({
        path,
        without: [],
      })),
      // It is kept from search engines, who say that results are nothing to find.
      { path: "/search", without: ["is-crawlable"] },
    ],
  };
}
