import { describe, expect, it } from "vitest";
import { postAddress } from "../../src/announcements/post-address.ts";

describe("the address of a post", () => {
  it.each([
    ["as it is", "https://social.example/@pod/1?a=b&c#d", "https://social.example/@pod/1?a=b&c#d"],
    ["in its normal form", "HTTPS://Social.Example:443/a/../@pod/1", "https://social.example/@pod/1"],
    ["in ASCII", "https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"],
    [
      "with no mark that ends an attribute",
      "https://social.example/\"><script>alert('1')</script>?a=<b>{c}",
      "https://social.example/%22%3E%3Cscript%3Ealert('1')%3C/script%3E?a=%3Cb%3E{c}",
    ],
    ["without controls", "https://social.example/\u0000\n1", "https://social.example/%001"],
  ])("is taken %s", (_, given, address) => {
    expect(postAddress(given)).toBe(address);
  });
});

describe("no address of a post", () => {
  it.each([
    ["nothing", ""],
    ["words", "[object Object]"],
    ["one without a scheme", "social.example/1"],
    ["a script", "javascript:alert(1)"],
    ["one that is not encrypted", "http://social.example/1"],
    ["one with somebody's password", "https://pod:word@social.example/1"],
    ["one with a name", "https://pod@social.example/1"],
    ["one that is too long", `https://social.example/${"x".repeat(400)}`],
    ["one that is too long once it is written out", `https://social.example/${"ä".repeat(100)}`],
  ])("is %s", (_, given) => {
    expect(postAddress(given)).toBe(undefined);
  });
});
