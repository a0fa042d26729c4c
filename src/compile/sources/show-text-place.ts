import type { TextPlace } from "../episode/local-references.ts";
import type { ProblemAt } from "./problem-at.ts";

/** Where a Markdown text of show.yaml stands. */
export function showTextPlace(key: string, problemAt: ProblemAt): TextPlace {
  return { file: "show.yaml", firstLine: problemAt([key], NOTHING).line ?? 1 };
}

const NOTHING = { what: "", fix: "" };
