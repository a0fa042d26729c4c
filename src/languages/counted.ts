import { writtenNumber } from "./written-number.ts";

/**
 * A text for each of a language's plural forms (CLDR: `one`, `few`, `other` …); `{count}` is the number, which a form that says it in
 * words may leave out. A form that is not there is `other`.
 */
export type Plural<Form extends Intl.LDMLPluralRule = Intl.LDMLPluralRule> = Readonly<
  Record<"other", string> & Partial<Record<Exclude<Form, "other">, string>>
>;

/** The text for a number of things, the number written as the language writes it. */
export function counted(plural: Plural, count: number, language: string): string {
  const form = rulesOf(language).select(count);
  const text = plural[form] ?? plural.other;
  return text.replaceAll("{count}", writtenNumber(count, language));
}

function rulesOf(language: string): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

const rules = new Map<string, Intl.PluralRules>();
