import { Hono } from "hono";

// The least that a site made with hono costs.
// biome-ignore lint/style/noDefaultExport: a Worker's entry is its default export.
export default new Hono().get("/", (c) => c.text("hello"));
