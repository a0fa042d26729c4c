import { expect, it } from "vitest";
import { ADDRESSES } from "../../src/catalog/address-table.ts";
import { exampleApp } from "./example-site.ts";

it("every address of the table has its route, but for what Static Assets serves; and no other route is there", () => {
  const routed = exampleApp()
    .routes.filter(({ method }) => method === "GET")
    .map(({ path }) => path);
  const wanted = ADDRESSES.filter(({ kind }) => kind !== "asset").map(({ path }): string => path);
  expect(routed.toSorted()).toEqual(wanted.toSorted());
});
