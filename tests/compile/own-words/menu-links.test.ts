import { describe, expect, it } from "vitest";
import { menuLinks } from "../../../src/compile/own-words/menu-links.ts";
import type { OwnPageSource } from "../../../src/compile/own-words/read-own-pages.ts";
import { ENGLISH } from "../../../src/languages/en.ts";

const page = (name: string, menu: boolean): OwnPageSource => ({
  name,
  fields: { title: name.toUpperCase(), menu },
  markdown: "",
  file: `pages/${name}.md`,
  firstLine: 1,
});
const PAGES = [page("press", true), page("imprint", false), page("shop", true)];
const hrefs = (links: readonly { readonly href: string }[]): string[] => links.map(({ href }) => href);

describe("without a menu of the host's own", () => {
  const { menu, further } = menuLinks(undefined, PAGES, ENGLISH.site);

  it("the top has episodes, search and follow, then the pages that are to be there", () => {
    expect(menu.map(({ title, href }) => [title, href])).toEqual([
      ["Episodes", "/episodes"],
      ["Search", "/search"],
      ["Follow", "/follow"],
      ["PRESS", "/press"],
      ["SHOP", "/shop"],
    ]);
  });

  it("the bottom has about and people, then the others", () => {
    expect(hrefs(further)).toEqual(["/about", "/people", "/imprint"]);
  });
});

describe("a menu of the host's own", () => {
  const entry = { title: undefined, page: undefined, url: undefined };
  const { menu, further } = menuLinks(
    [
      { ...entry, page: "people" },
      { ...entry, page: "imprint", title: "Us" },
      { ...entry, url: "/seasons/2", title: "Two" },
      { ...entry, url: "/press", title: "Print" },
      { ...entry, page: "nowhere" },
    ],
    PAGES,
    ENGLISH.site,
  );

  it("is all that is at the top, in its order and its words", () => {
    expect(menu).toEqual([
      { title: "People", href: "/people" },
      { title: "Us", href: "/imprint" },
      { title: "Two", href: "/seasons/2" },
      { title: "Print", href: "/press" },
    ]);
  });

  it("leaves to the bottom what it does not have, whatever the page itself says", () => {
    expect(hrefs(further)).toEqual(["/about", "/people", "/shop"]);
  });
});
