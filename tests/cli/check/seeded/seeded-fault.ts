import type { Changes } from "../../../compile/small-show.ts";

/** A fault in an episode that is otherwise good, and all that `check` says of it. */
export interface EpisodeFault {
  /** Continues the sentence "an episode with …"; its folder has this name, with dashes. */
  readonly name: string;
  /** Lines of the front matter, by key; they replace those of the good one. */
  readonly front?: Readonly<Record<string, string>>;
  readonly notes?: string;
  /** Further files of its folder. */
  readonly files?: Changes;
  /** Without the folder's name before them. */
  readonly says: readonly string[];
}

/** A fault in show.yaml: keys with their values, and all that `check` says of it. */
export interface ShowFault {
  readonly name: string;
  readonly show: Readonly<Record<string, string>>;
  readonly says: readonly string[];
}

/** A fault that takes several files. */
export interface FaultAmongFiles {
  readonly name: string;
  readonly show?: Readonly<Record<string, string>>;
  readonly episodes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly files?: Changes;
  readonly says: readonly string[];
}
