import type { FetchedBytes } from "../../import/fetch/fetch-bytes.ts";
import type { SourceFields } from "../../import/translate/translation.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { Portraits } from "./portraits.ts";
import type { ShowFileContent } from "./show-files.ts";
import type { SquarePictures } from "./square-pictures.ts";

/** A file of the show that was brought from another host; its name is relative to the folder that names it. */
export interface BroughtFile {
  readonly name: string;
  readonly content: ShowFileContent;
}

/** What was brought for an episode or for the show itself. */
export interface Brought {
  /** The fields, which name files where they named addresses. */
  readonly fields: SourceFields;
  readonly files: readonly BroughtFile[];
  /** What was changed, and what stayed where it was, a sentence each. */
  readonly remarks: readonly string[];
  /** Whether everything was had: what was not is tried again in the next run. */
  readonly isWhole: boolean;
}

/** Where files are brought from, and what of them is shared by all folders. */
export interface Sources {
  readonly fetch: (address: string) => Promise<FetchedBytes | Fault>;
  readonly pictures: SquarePictures;
  readonly portraits: Portraits;
  /** Whether the copy of a show that is imported holds what is at an address. */
  readonly archived: (address: string) => boolean;
  /** From the folder that names files up to the show's: `../` or nothing. */
  readonly upward: "../" | "";
}

/** What was brought first, and what of its fields after that. */
export function joined(first: Brought, then: Brought): Brought {
  return {
    fields: then.fields,
    files: [...first.files, ...then.files],
    remarks: [...first.remarks, ...then.remarks],
    isWhole: first.isWhole && then.isWhole,
  };
}
