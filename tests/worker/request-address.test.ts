import fc from "fast-check";
import { expect, it } from "vitest";
import { requestAddress } from "../../src/worker/request-address.ts";

const ORIGINS = [
  "https://pod.example",
  "http://localhost:8787",
  "https://192.0.2.1",
  "https://[2001:db8::1]",
];
const PATHS = [
  ...["/", "/about", "/feed.xml", "/episodes/the-kindest-cut", "/episodes/a/transcript.vtt", "/1.5", "/_x"],
  ...[
    "",
    "//",
    "/about/",
    "//evil.example",
    "/a//b",
    "/./a",
    "/../a",
    "/a/..",
    "/a/.",
    "/..a",
    "/a./b",
    "/a..b",
  ],
  ...[
    "/%2e%2e/a",
    "/a%2Fb",
    "/%5cevil",
    "/\\evil",
    "/a b",
    "/\u00e9",
    "/a\tb",
    "/a\n",
    "/\u212a",
    "/<>",
    "/~a",
    "/a;b=c",
  ],
  ...["/?", "/?page=2", "/a?b=c&d", "/a#b", "/.well-known/security.txt", "/-a", "/a@b", "?q", "/a:b"],
];

function parts({ protocol, pathname, search, searchParams }: ReturnType<typeof requestAddress>): string[] {
  return [protocol, pathname, search, String(searchParams)];
}

it.each(ORIGINS.flatMap((origin) => PATHS.map((path) => `${origin}${path}`)))(
  "%j is read as URL reads it",
  (url) => {
    expect(parts(requestAddress(url))).toEqual(parts(new URL(url)));
  },
);

it("any address is read as URL reads it", () => {
  const piece = fc.constantFrom(
    "/",
    ".",
    "..",
    "a",
    "Z9",
    "-",
    "_",
    "%",
    "%2e",
    "?",
    "#",
    "\\",
    ":",
    "@",
    "\u00e9",
    " ",
    "\t",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const url = `https://pod.example/${pieces.join("")}`;
      expect(parts(requestAddress(url))).toEqual(parts(new URL(url)));
    }),
  );
});

it("a long address is read in bounded work", () => {
  const url = `https://pod.example${"/aa".repeat(300_000)}%`;
  expect(requestAddress(url).pathname).toHaveLength(900_001);
});
