import { renderProblem } from "../../schemas/problem.ts";
import type { WantedChange } from "../../upgrade/wanted-changes.ts";

/** What a build says of the changes that are wanted: each that is needed, and how many there are besides; empty when there are none. */
export function upgradeReport(changes: readonly WantedChange[]): string {
  const needed = changes.filter(({ weight }) => weight === "needed");
  const lines = needed.map((change) => renderProblem(change, ""));
  const advised = changes.length - needed.length;
  const files = [...new Set(changes.filter((change) => !needed.includes(change)).map(({ file }) => file))];
  if (advised > 0) {
    const count = advised === 1 ? "a change is" : `${advised} changes are`;
    lines.push(
      `${files.join(", ")}: ${count} wanted by this version of Airdate; npx airdate upgrade says which`,
    );
  }
  return lines.map((line) => `${line}\n`).join("");
}
