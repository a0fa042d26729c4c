/** What one of Airdate's files says, key by key, as YAML has it: texts, numbers, switches, lists and maps of these. */
export type SourceFields = Readonly<Record<string, unknown>>;

/** A line of the log: what was changed, left out, cut or guessed. */
export interface Remark {
  /** `channel`, `item 3 “Tides”`. */
  readonly place: string;
  /** A sentence without a full stop. */
  readonly what: string;
}

/** Takes note of a remark on the owner that is being translated. */
export type Say = (what: string) => void;

/** What of a show has to be asked for, and the flag of the command that gives it. */
export interface Missing {
  readonly field: string;
  readonly question: string;
  readonly flag: string;
}

/** A file on another host that a field names by its address. */
export interface FileElsewhere {
  /** As the field says it: with `https://`, also where the feed had `http://`. */
  readonly url: string;
  readonly kind: "artwork" | "cover" | "transcript" | "chapters" | "chapterImage" | "personImage" | "image";
  /** The field that names it: `artwork`, `transcript[1].url`. */
  readonly path: string;
  readonly type?: string;
  readonly language?: string;
  readonly rel?: string;
}

/** Fields without those that are not there. */
export function given(fields: Readonly<Record<string, unknown>>): SourceFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A list, or nothing where it would be empty. */
export function listed<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}
