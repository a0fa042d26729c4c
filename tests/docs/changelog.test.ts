import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

it("the newest release of CHANGELOG.md is the version of package.json, and stands below what is unreleased", async () => {
  const changelog = await readFile("CHANGELOG.md", "utf8");
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  const lock = JSON.parse(await readFile("package-lock.json", "utf8"));
  const [unreleased, newest] = [...changelog.matchAll(/^## (.+)$/gm)].map(([, title = ""]) => title);
  expect(unreleased).toBe("Unreleased");
  expect(newest).toMatch(new RegExp(`^${version} \\(\\d{4}-\\d{2}-\\d{2}\\)$`));
  expect([lock.version, lock.packages[""].version]).toEqual([version, version]);
});
