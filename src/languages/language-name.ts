/** What `language` is called in the language `inLanguage`. */
export function languageName(language: string, inLanguage: string): string {
  return new Intl.DisplayNames(inLanguage, { type: "language" }).of(language) ?? language;
}
