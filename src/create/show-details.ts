import type { AnsweredField, ShowAnswer } from "../schemas/show-answer.ts";
import { repositoryName, titleOfFolder } from "./repository-name.ts";

/** Fields of show.yaml that a host is asked for, in the order of the questions. */
export const ASKED_FIELDS = [
  "title",
  "author",
  "owner.email",
  "url",
  "language",
  "categories",
  "artwork",
] as const satisfies readonly AnsweredField[];

export type AskedField = (typeof ASKED_FIELDS)[number];

/** What a host has answered, as show.yaml has it; `artwork` is the path of a file. */
export type ShowDetails = Readonly<Partial<Record<AskedField, ShowAnswer>>>;

/**
 * What stands in show.yaml for a field to which there is no answer; null for artwork, which is drawn. `folder` is the last name of the
 * repository's path, `given` what was answered before.
 */
export function standIn(field: AskedField, folder: string, given: ShowDetails): string | null {
  const host = `${repositoryName(folder)}.example`;
  switch (field) {
    case "title":
      return titleOfFolder(folder);
    case "author":
      return String(given.title ?? titleOfFolder(folder));
    case "owner.email":
      return `you@${host}`;
    case "url":
      return `https://${host}`;
    case "language":
      return "en";
    case "categories":
      return "Society & Culture";
    case "artwork":
      return null;
    default:
      return field satisfies never;
  }
}
