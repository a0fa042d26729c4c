import type { SiteTexts } from "./site-texts.ts";

/** What somebody did, in the interface's language; host when it is not said (`podcast:person`). */
export function roleName(role: string | undefined, { roles }: Pick<SiteTexts, "roles">): string {
  if (role === undefined) return roles.host;
  const key = role.toLowerCase();
  // Not what every object has: somebody may call themselves a constructor.
  return (Object.hasOwn(roles, key) ? roles[key as keyof typeof roles] : undefined) ?? role;
}
