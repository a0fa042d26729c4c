import type { SiteTexts } from "../../languages/site-texts.ts";
import { fill } from "../../languages/template.ts";

/** The title of a page of a list; `number` counts from 1. */
export function numberedTitle(title: string, number: number, { numberedPage }: SiteTexts): string {
  return number === 1 ? title : fill(numberedPage, { title, number });
}
