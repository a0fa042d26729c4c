import path from "node:path";
import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { buildShow } from "../../compile/build-show.ts";
import type { Output } from "../../compile/output/output.ts";
import { problemReport, warningReport } from "../../compile/problem-report.ts";
import { hostNetwork } from "../host-network.ts";
import { buildOptionsOf, type Workplace } from "../workplace.ts";
import { type CopyWithAudio, withAudio } from "./copy-audio.ts";
import { type PortableCopy, portableCopy } from "./portable-copy.ts";
import { writeCopy } from "./write-copy.ts";

/** `airdate export`: writes the copy, says what is in it, and gives the exit code. */
export async function runExport(given: Given, workplace: Workplace): Promise<number> {
  const { options } = given;
  const { folder, project } = workplace;
  const into = String(options.into ?? "airdate-export");
  const result = await buildShow(buildOptionsOf(folder, workplace));
  process.stderr.write(warningReport(result.warnings, folder));
  if ("problems" in result) {
    console.error(problemReport(result.problems, folder, "nothing was written"));
    return EXIT.problems;
  }
  const { copy, missing } = await wholeCopy(result.output, given, workplace);
  const fault = await writeCopy(path.resolve(project, into), copy);
  if (fault !== null) {
    console.error(`${into} ${fault.what}; ${fault.fix}`);
    return EXIT.problems;
  }
  for (const line of missing) console.error(line);
  console.log(options.json ? jsonOf(copy, into) : sentenceOf(copy, into));
  return missing.length === 0 ? EXIT.fine : EXIT.problems;
}

async function wholeCopy(
  output: Output,
  { options }: Given,
  { project, now }: Workplace,
): Promise<CopyWithAudio> {
  const copy = await portableCopy(output, options.scheduled ? Number.POSITIVE_INFINITY : now);
  if (!options.audio) return { copy, missing: [] };
  const network = hostNetwork(options["allow-private"] ? "allowed" : "refused");
  return withAudio(copy, path.join(project, ".airdate", "export"), network);
}

function jsonOf({ episodes, unlisted, files, elsewhere }: PortableCopy, into: string): string {
  return JSON.stringify({ into, episodes, unlisted, files: files.length, elsewhere });
}

function sentenceOf({ episodes, unlisted, files, elsewhere }: PortableCopy, into: string): string {
  const written = [
    `Wrote ${into}: episodes: ${episodes}, files: ${files.length + 1}`,
    ...(unlisted.length === 0 ? [] : [`Unlisted, in no feed, and so not in it: ${unlisted.join(", ")}`]),
  ].join("\n");
  if (elsewhere.length === 0) return written;
  return [
    written,
    "Audio that lies elsewhere, and is to be copied from there:",
    ...elsewhere.map((address) => `  ${address}`),
  ].join("\n");
}
