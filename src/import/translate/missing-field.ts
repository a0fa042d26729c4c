import type { Missing } from "./translation.ts";

/** What to ask for a field of show.yaml that a feed does not give. */
export function missingField(field: string): Missing {
  const [question, flag] = QUESTIONS[field] ?? [
    `What is the show's ${field}?`,
    `--${field.replaceAll(".", "-")}`,
  ];
  return { field, question, flag };
}

const QUESTIONS: Readonly<Record<string, readonly [question: string, flag: string]>> = {
  title: ["What is the show called?", "--title"],
  description: ["What is the show about, in a few sentences?", "--description"],
  author: ["Who makes the show, as listeners read it?", "--author"],
  "owner.name": ["What is the owner's name?", "--author"],
  "owner.email": ["To which address may directories write?", "--email"],
  language: ["Which language is spoken, as two letters, such as en?", "--language"],
  url: ["At which address will the show be, such as https://pod.example?", "--url"],
  artwork: ["Which picture is the show's artwork: a file, or an address?", "--artwork"],
  categories: ["Which of Apple's categories fits the show, such as News > Tech News?", "--category"],
  explicit: ["Is the show for adults only?", "--explicit"],
};
