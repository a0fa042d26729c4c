import { expect, test } from "vitest";
import { corsHeaders } from "../../src/http/cors-headers.ts";

test("any site's script may read what apps read, and what resuming needs", () => {
  expect(corsHeaders["access-control-allow-origin"]).toBe("*");
  for (const name of ["Content-Range", "Content-Length", "ETag", "Accept-Ranges"]) {
    expect(corsHeaders["access-control-expose-headers"].split(", ")).toContain(name);
  }
});
