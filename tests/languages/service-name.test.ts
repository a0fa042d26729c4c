import { expect, test } from "vitest";
import { FOLLOW_SERVICES, serviceName } from "../../src/languages/service-name.ts";

test("there is a name for every place where a show can be followed", () => {
  expect(FOLLOW_SERVICES).toMatchObject({ apple: "Apple Podcasts", pocketcasts: "Pocket Casts" });
  expect(Object.keys(FOLLOW_SERVICES).filter((key) => !/^[a-z]+$/.test(key))).toEqual([]);
});

test.each([
  ["apple", "Apple Podcasts"],
  ["newsletter", "Rundbrief"],
  ["website", "Webseite"],
])("%s is called %s to those who read German", (service, name) => {
  expect(serviceName(service, { newsletter: "Rundbrief", website: "Webseite" })).toBe(name);
});
