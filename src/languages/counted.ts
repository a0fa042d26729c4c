/**
 * A text for each of a language's plural forms (CLDR: `one`, `few`, `other` …); `{count}` is the number, which a form that says it in
 * words may leave out. A form that is not there is `other`.
 */
export type Plural<Form extends Intl.LDMLPluralRule = Intl.LDMLPluralRule> = Readonly<
  Record<"other", string> & Partial<Record<Exclude<Form, "other">, string>>
>;

/** The text for a number of things, the number written as the language writes it. */
export function counted(plural: Plural, count: number, language: string): string {
  const form = new Intl.PluralRules(language).select(count);
  const text = plural[form] ?? plural.other;
  return text.replaceAll("{count}", new Intl.NumberFormat(language).format(count));
}
