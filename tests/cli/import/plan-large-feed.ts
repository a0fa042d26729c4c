// Reads a feed, plans what is written of it, and translates some of its episodes: run by `large-feed.test.ts` with little memory.
import { readFileSync } from "node:fs";
import { importPlan } from "../../../src/cli/import/import-plan.ts";
import { readForeignFeed } from "../../../src/import/read/read-foreign-feed.ts";

const feed = readForeignFeed(readFileSync(process.argv[2] ?? ""), {});
if ("what" in feed) throw new Error(feed.what);
const fetched = { feed, address: "https://pod.example/feed.xml", pages: [], log: [] };
const plan = importPlan(fetched, { url: "https://pod.example" }, new Map());
if (!("episodes" in plan)) throw new Error(JSON.stringify(plan));
const lengths: number[] = [];
for (const { notes } of plan.translated()) if (lengths.push(notes.text.length) === 20) break;
process.stdout.write(JSON.stringify({ episodes: plan.episodes.length, least: Math.min(...lengths) }));
