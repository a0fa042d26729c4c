/**
 * A text with gaps, each a name in braces: a text that lacks one of them does not compile. `gaps` is never there: it lets the compiler
 * say which values a text wants.
 */
export type Template<Gap extends string> = All<Gap extends string ? `${string}{${Gap}}${string}` : never> & {
  readonly gaps?: Gap;
};

/** A | B → A & B: what is in the place of a parameter must be all of them. */
type All<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer Both) => void
  ? Both
  : never;

/** The text with its gaps filled. */
export function fill<Gap extends string>(
  template: Template<Gap>,
  values: Readonly<Record<Gap, string | number>>,
): string {
  return pieces(template, values).join("");
}

/** The same where a value is more than text: the pieces in their order. */
export function pieces<Gap extends string, Piece>(
  template: Template<Gap>,
  values: Readonly<Record<Gap, Piece>>,
): readonly (string | Piece)[] {
  const parts = String(template).split(/\{(\w+)\}/);
  return parts.map((part, index) => (index % 2 === 0 ? part : (values[part as Gap] ?? `{${part}}`)));
}
