import problemPage from "../../dist/problems.json";
import type site from "./index.ts";

// What `npm start` serves in the place of index.ts: the site, or the page of Problems that the last build left. It is never deployed.

export default {
  async fetch(request, env) {
    if (problemPage === null) return (await loadSite()).fetch(request, env);
    const body = request.method === "HEAD" ? null : problemPage.html;
    return new Response(body, { status: 500, headers: problemPage.headers });
  },
} satisfies typeof site;

/** Loaded when there is a catalog: it opens that at once, and a first build with Problems leaves none. */
async function loadSite(): Promise<typeof site> {
  return (await import("./index.ts")).default;
}
