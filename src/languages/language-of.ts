import { ARABIC } from "./ar.ts";
import { GERMAN } from "./de.ts";
import { ENGLISH } from "./en.ts";
import { SPANISH } from "./es.ts";
import { FRENCH } from "./fr.ts";
import { ITALIAN } from "./it.ts";
import { JAPANESE } from "./ja.ts";
import type { Language } from "./language.ts";
import { DUTCH } from "./nl.ts";
import { POLISH } from "./pl.ts";
import { PORTUGUESE } from "./pt.ts";

/** Every language that the interface speaks, by its code. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [ENGLISH, GERMAN, SPANISH, FRENCH, PORTUGUESE, ITALIAN, DUTCH, POLISH, JAPANESE, ARABIC].map((language) => [
    language.site.language,
    language,
  ]),
);

/** The interface for a show in `tag` (BCP 47): `pt-br` has that of `pt`. A language that it does not speak has English. */
export function languageOf(tag: string): Language {
  return LANGUAGES.get(new Intl.Locale(tag).language) ?? ENGLISH;
}
