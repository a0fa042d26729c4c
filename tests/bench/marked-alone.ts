import { marked } from "marked";
import { markdownOf, slugsOf } from "./naive-show.ts";

// All notes and deep dives of a show's folder through `marked`, and nothing else: node marked-alone.ts folder

const [folder = "episodes"] = process.argv.slice(2);
let characters = 0;
for (const slug of slugsOf(folder))
  characters += marked.parse(markdownOf(folder, slug), { async: false }).length;
console.log(`${characters} characters of HTML`);
