import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installedTool } from "./installed-tool.ts";

// hono/jsx ends elements like <br/>: no browser minds, and the checker says so of each one.
const UNMINDED = ".*Trailing slash on void elements has no effect.*";

/** Whether there is a Java, in which the checker runs. */
export function haveJava(): boolean {
  return spawnSync("java", ["-version"]).status === 0;
}

/**
 * What the Nu HTML checker says of documents, given by name: a line for each error, warning and remark, with the source that it is
 * about. All of them in one run, as starting it takes the longest.
 */
export function nuMessages(documents: ReadonlyMap<string, string>): string[] {
  const jar = path.join(installedTool("html-checker"), "vnu-jar", "build", "dist", "vnu.jar");
  const folder = mkdtempSync(path.join(tmpdir(), "airdate-html-"));
  const names = [...documents.keys()];
  const files = names.map((_, index) => path.join(folder, `${index}.html`));
  for (const [index, file] of files.entries()) writeFileSync(file, documents.get(names[index] ?? "") ?? "");
  const words = [
    "-jar",
    jar,
    "--format",
    "json",
    "--exit-zero-always",
    "--filterpattern",
    UNMINDED,
    ...files,
  ];
  const { stderr, status, error } = spawnSync("java", words, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`the HTML checker failed: ${error?.message ?? stderr}`);
  const { messages } = JSON.parse(stderr) as NuReport;
  return messages.map(({ url, type, subType, message, lastLine, extract }) => {
    const document = names[Number(path.basename(url, ".html"))] ?? url;
    return `${document}: ${subType ?? type}: ${message} (line ${lastLine}: ${extract?.trim()})`;
  });
}

/** The checker's own words: https://github.com/validator/validator/wiki/Output-»-JSON */
interface NuReport {
  readonly messages: readonly {
    readonly url: string;
    readonly type: "error" | "info" | "non-document-error";
    readonly subType?: "warning";
    readonly message: string;
    readonly lastLine?: number;
    readonly extract?: string;
  }[];
}
