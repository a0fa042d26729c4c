import type { FeedComparison } from "../compare/compare-feeds.ts";
import type { Remark } from "../translate/translation.ts";
import { comparisonTable, sumOf } from "./comparison-table.ts";
import { groupedRemarks } from "./grouped-remarks.ts";

/** A document that was compared, by its bytes. */
interface ComparedDocument {
  /** Its address, or the name of its file. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, in hex. */
  readonly digest: string;
}

/** What an import has to show for itself. */
export interface ImportProof {
  readonly title: string;
  /** The feed of before, page by page, and that of the show that was made of it. */
  readonly before: readonly ComparedDocument[];
  readonly after: ComparedDocument;
  readonly comparison: FeedComparison;
  /** What was changed, dropped or guessed on the way. */
  readonly remarks: readonly Remark[];
}

/** Whether nobody loses an episode or downloads one again. */
export function isProven({ comparison }: ImportProof): boolean {
  return sumOf(comparison).broken === 0;
}

/** The proof as a page in Markdown, `import-report.md`: the same import gives the same bytes. */
export function importReport(proof: ImportProof): string {
  const { title, before, after, comparison, remarks } = proof;
  return [
    `# How ${oneLine(title)} moved here\n`,
    // The first sentence says it.
    `${verdict(proof).replace(/^[^.]*\./, "**$&**")}\n`,
    `${sumSentence(comparison)}\n`,
    "## What is other than it was\n",
    comparisonTable(comparison),
    "Identity of an episode is its guid, byte for byte, its date and its audio file; where these are equal, no app downloads anything again.\n",
    "## What was compared\n",
    documentTable([...before, after]),
    ...(remarks.length === 0
      ? []
      : [
          "## What was done on the way\n",
          groupedRemarks(remarks)
            .map((remark) => `- ${oneLine(remark)}\n`)
            .join(""),
        ]),
  ].join("\n");
}

/** What it comes to, for the terminal and the report. */
export function verdict({ comparison }: Pick<ImportProof, "comparison">): string {
  const { broken } = sumOf(comparison);
  if (broken === 0) return "No subscriber loses an episode, and none is downloaded again.";
  return `Not yet. What would make apps download again or lose an episode: ${broken}. It stands first in the table.`;
}

/** A comparison as one sentence, for the terminal and the report. */
export function sumSentence(comparison: FeedComparison): string {
  const { items, equal, better, different, unexplained, lost, missing } = sumOf(comparison);
  const kept = items - missing;
  return `Episodes: ${items}, here: ${kept}, the same in everything: ${equal}. Things that are better: ${better}, different: ${different} (without a reason: ${unexplained}), lost: ${lost}.`;
}

function documentTable(documents: readonly ComparedDocument[]): string {
  const rows = documents.map(
    ({ name, bytes, digest }) => `| ${oneLine(name).replaceAll("|", "%7C")} | ${bytes} | \`${digest}\` |\n`,
  );
  return `| feed | bytes | SHA-256 |\n| --- | --- | --- |\n${rows.join("")}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
