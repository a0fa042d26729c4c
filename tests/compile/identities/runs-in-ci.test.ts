import { expect, it } from "vitest";
import { runsInCi } from "../../../src/compile/identities/runs-in-ci.ts";

it.each([
  ["true", true],
  ["1", true],
  ["woodpecker", true],
  ["false", false],
  ["0", false],
  ["", false],
  [undefined, false],
])("CI=%s says %s", (ci, is) => {
  expect(runsInCi(ci)).toBe(is);
});
