import { FOLLOW_SERVICES } from "../catalog/vocabulary.ts";
import type { SiteTexts } from "../languages/site-texts.ts";

/** What a service of `links` is called: by its own name, or in the interface's words where it is no name. */
export function serviceName(
  service: string,
  { newsletter, website }: Pick<SiteTexts, "newsletter" | "website">,
): string {
  if (service === "newsletter") return newsletter;
  return service === "website" ? website : (FOLLOW_SERVICES[service] ?? service);
}
