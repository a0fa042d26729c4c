import { bareAddress } from "../../catalog/addresses.ts";
import type { App } from "../visit.ts";
import { redirect } from "./redirect.ts";

/** Old addresses of the show and of its episodes that are out. They come before all other routes. */
export function redirectRoutes(app: App): void {
  app.use(async (c, next) => {
    const { visit } = c.var;
    const { pathname, search } = visit.url;
    const bare = bareAddress(pathname);
    const location = visit.edition.redirect(`${bare}${search}`) ?? visit.edition.redirect(bare);
    return location === null ? next() : redirect(visit, location);
  });

  app.use(async (c, next) => {
    // Not Hono's path, which is decoded: /%5cevil.example must not become /\evil.example, another host's address.
    const { pathname, search } = c.var.visit.url;
    if (pathname === "/" || !pathname.endsWith("/")) return next();
    // One slash at the front: two would make it another host's address as well.
    const bare = bareAddress(`/${pathname.replace(/^\/+/, "")}`);
    return redirect(c.var.visit, `${bare}${search}`);
  });
}
