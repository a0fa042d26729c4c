import { expect, it } from "vitest";
import { digest } from "../../../src/compile/cache/digest.ts";
import { createAssetSet } from "../../../src/compile/output/asset-set.ts";

const bytes = (text: string) => Buffer.from(text);
const COPY = { place: "/show/cover.jpg", digest: digest(bytes("a")), bytes: 1 };

it("the address of a host's file tells its content and its extension, and nothing else", () => {
  expect(createAssetSet().add("jpg", bytes("a"))).toMatch(/^\/assets\/file-[0-9a-f]{16}\.jpg$/);
});

it("the address of a file of the site itself says what it is", () => {
  expect(createAssetSet().addNamed("site", "css", bytes("a"))).toMatch(/^\/assets\/site-[0-9a-f]{16}\.css$/);
});

it("a copy of a file has the address that its bytes would have", () => {
  const address = createAssetSet().addCopy("jpg", COPY);
  expect(address).toBe(createAssetSet().add("jpg", bytes("a")));
});

it("the same content is one file", () => {
  const assets = createAssetSet();
  assets.add("jpg", bytes("a"));
  assets.addCopy("jpg", COPY);
  expect(assets.files.size).toBe(1);
});
