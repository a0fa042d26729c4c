import type { SiteTexts } from "./site-texts.ts";

/** What somebody did, in the interface's language; host when it is not said (`podcast:person`). */
export function roleName(role: string | undefined, { roles }: Pick<SiteTexts, "roles">): string {
  if (role === undefined) return roles.host;
  return new Map(Object.entries(roles)).get(role.toLowerCase()) ?? role;
}
