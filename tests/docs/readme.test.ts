import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

const readme = await readFile("README.md", "utf8");

it("the first episode of README.md is on air at once, whenever it is read", () => {
  const published = /^ *published: (\S+)$/m.exec(readme)?.[1] ?? "";
  // Before this project was: no clock of a reader is behind it.
  expect(Date.parse(`${published}Z`)).toBeLessThan(Date.UTC(2026, 9, 1));
});

it.each(["npm start", "npm test"])("README.md says what %s does and what it needs", (command) => {
  expect(readme).toMatch(new RegExp(`^\\| \`${command}\` \\|[^|]{20,}\\|[^|]{20,}\\|$`, "m"));
});
