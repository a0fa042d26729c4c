import problemPage from "../../dist/problems.json";
import site from "./index.ts";

// What `npm start` serves in the place of index.ts: the site, or the page of Problems that the last build left. It is never deployed.

export default {
  fetch(request, env) {
    if (problemPage === null) return site.fetch(request, env);
    const body = request.method === "HEAD" ? null : problemPage.html;
    return new Response(body, { status: 500, headers: problemPage.headers });
  },
} satisfies typeof site;
