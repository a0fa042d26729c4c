import { bareAddress } from "../../catalog/addresses.ts";
import type { Visit } from "../visit.ts";
import { redirect } from "./redirect.ts";

/** Where a visit is led before any route is asked, or null: from old addresses of the show and of its episodes that are out, and from a slash at the end. */
export function redirectOf(visit: Visit): Response | null {
  const { edition } = visit;
  // Not Hono's path, which is decoded: /%5cevil.example must not become /\evil.example, another host's address.
  const { pathname, search } = visit.url;
  const isBare = pathname === "/" || !pathname.endsWith("/");
  const bare = isBare ? pathname : bareAddress(pathname);
  const location = edition.redirect(`${bare}${search}`) ?? edition.redirect(bare);
  if (location !== null) return redirect(visit, location);
  // What is within a preview, its own routes know; nothing of it is said in an answer that is kept.
  if (isBare || pathname.startsWith("/preview/")) return null;
  // One slash at the front: two would make it another host's address as well.
  return redirect(visit, `${bareAddress(`/${pathname.replace(/^\/+/, "")}`)}${search}`);
}
