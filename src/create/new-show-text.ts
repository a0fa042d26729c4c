import { parseDocument } from "yaml";
import { ASKED_FIELDS, type AskedField, type ShowDetails, standIn } from "./show-details.ts";

/** What show.yaml says of a new show. */
export interface ShowSettings {
  /** The last name of the repository's path. */
  readonly folder: string;
  readonly details: ShowDetails;
  /** The name of the artwork beside show.yaml. */
  readonly artwork: string;
  readonly timezone: string;
}

/** The template of show.yaml → the file of a new show. Its comments stay; YAML's own library puts what was answered into quotes where need be. */
export function newShowText(template: string, { folder, details, artwork, timezone }: ShowSettings): string {
  const document = parseDocument(template);
  const said = (field: AskedField) => details[field] ?? standIn(field, folder, details);
  for (const field of ASKED_FIELDS) {
    if (field === "artwork") continue;
    const value = said(field);
    document.setIn(field.split("."), field === "categories" ? document.createNode([value].flat()) : value);
  }
  document.setIn(["owner", "name"], said("author"));
  document.setIn(["artwork"], artwork);
  document.setIn(["timezone"], timezone);
  return document.toString({ lineWidth: 0 });
}
