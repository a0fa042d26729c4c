import type { DeepDiveSection } from "../../catalog/deep-dive.ts";
import type { HtmlNode } from "../../html/html-tree.ts";
import type { LineFault } from "../../schemas/fault.ts";

/** A section of a deep dive as it stands in the notes' tree: its heading's words, id and line, and what follows. */
export interface RawSection {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly nodes: readonly HtmlNode[];
}

/** What a section says, without its heading. */
type SectionContent = DeepDiveSection extends infer Section
  ? Section extends DeepDiveSection
    ? Omit<Section, "id" | "title">
    : never
  : never;

/** A section read as its heading promises, and where it does not keep the promise. */
export interface SectionReading<Content extends SectionContent = SectionContent> {
  readonly content: Content;
  readonly problems: readonly LineFault[];
}
