import { expect, it } from "vitest";
import { ENGLISH } from "../../src/languages/en.ts";
import { roleName } from "../../src/languages/role-name.ts";

it.each([
  [undefined, "Host"],
  ["Guest", "Guest"],
  ["co-host", "Co-host"],
  ["Foley Artist", "Foley Artist"],
  ["constructor", "constructor"],
])("the role %s is called %s", (role, name) => {
  expect(roleName(role, ENGLISH.site)).toBe(name);
});
