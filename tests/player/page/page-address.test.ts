import { describe, expect, it } from "vitest";
import { isPageLink, isSamePage } from "../../../src/player/page/page-address.ts";

const HERE = new URL("https://pod.example/episodes/tides?page=2#notes");
const link = (address: string, more: object = {}) =>
  isPageLink(
    { href: address === "" ? "" : new URL(address, HERE).href, target: "", isDownload: false, ...more },
    HERE,
  );

describe("a link", () => {
  it.each([
    "/",
    "/episodes",
    "/episodes/tides",
    "/episodes/tides?page=2",
    "/episodes/tides#t=90",
    "/episodes?page=2#latest",
    "/12",
    "/tags/a.b/c",
  ])("to %s is one to a page of this site", (address) => {
    expect(link(address)).toBe(true);
  });

  it.each([
    "https://elsewhere.example/",
    "http://pod.example/",
    "https://pod.example:8443/episodes",
    "mailto:host@pod.example",
    "javascript:void 0",
    "podcast://pod.example/feed.xml",
    "/feed.xml",
    "/episodes/tides.md",
    "/media/tides-0123456789abcdef.mp3#t=60",
    "/episodes/tides/transcript.vtt",
    "/embed/tides",
    "/episodes/tides?page=2#t=90",
    "#main",
    "#",
    "",
  ])("to %j is the browser's", (address) => {
    expect(link(address)).toBe(false);
  });

  it.each([{ target: "_blank" }, { target: "_top" }, { isDownload: true }])(
    "with %j is the browser's",
    (more) => {
      expect(link("/episodes", more)).toBe(false);
      expect(link("/episodes", { target: "_self" })).toBe(true);
    },
  );
});

it("addresses are of one page at whatever place in it", () => {
  expect(isSamePage(new URL("#t=1", HERE), HERE)).toBe(true);
  expect(isSamePage(new URL("?page=3", HERE), HERE)).toBe(false);
});
