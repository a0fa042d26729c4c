import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

it("wrangler.toml has the line for a domain above its first table, where docs/deploying.md says", async () => {
  const settings = await readFile("wrangler.toml", "utf8");
  const deploying = await readFile("docs/deploying.md", "utf8");
  const line = /^# (routes = .*)$/m.exec(settings);
  expect(line?.index).toBeLessThan(settings.search(/^\[/m));
  expect(deploying).toContain(`\n${line?.[1]}\n`);
});
