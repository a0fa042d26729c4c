import { expect, test } from "vitest";
import { preconditionFailed } from "../../src/http/precondition-failed.ts";

test("a 412 keeps the headers it is given, but is never kept itself", () => {
  const response = preconditionFailed({ "access-control-allow-origin": "*", "cache-control": "public" });
  expect(response.status).toBe(412);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("cache-control")).toBe("no-store");
});
