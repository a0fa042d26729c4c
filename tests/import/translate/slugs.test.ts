import { describe, expect, it } from "vitest";
import { type SlugSurroundings, type SlugWish, slugsOf } from "../../../src/import/translate/slugs.ts";

const AROUND: SlugSurroundings = { known: new Map(), language: "en", url: "https://show.example" };

function wish(title: string, others: Partial<SlugWish> = {}): SlugWish {
  return { guid: title, title, published: "2026-12-01T09:00Z", ...others };
}

function slugOf(one: SlugWish, around: Partial<SlugSurroundings> = {}): string | undefined {
  return slugsOf([one], { ...AROUND, ...around })[0]?.slug;
}

describe("a slug", () => {
  it.each([
    ["https://old.example/episodes/why-tides-are-late", "why-tides-are-late"],
    ["https://old.example/2026/10/Why_Tides.html?utm=a", "why-tides"],
    ["https://old.example/tides/", "tides"],
    ["https://old.example/12-tides.mp3", "12-tides"],
    // What says nothing gives way to the title.
    ["https://old.example/?p=12", "the-tides"],
    ["https://old.example/1234567", "the-tides"],
    ["https://old.example/7c9e6679-7425-40de-944b-e07fc1f90ae7", "the-tides"],
    ["https://old.example/e3k9x2mq", "the-tides"],
    ["https://old.example/tides/index.html", "tides"],
    ["https://old.example/%E6%BD%AE", "the-tides"],
    ["https://old.example/..%2f..%2fetc", "the-tides"],
  ])("of the page %s is %s", (page, slug) => {
    expect(slugOf(wish("The tides", { page }))).toBe(slug);
  });

  it.each([
    ["en", "Hello, World! It's “late” & good", "hello-world-its-late-good"],
    ["en", "🎙️ Waves 🌊", "waves"],
    ["en", "C'est la vie — café", "cest-la-vie-cafe"],
    ["de", "Über Größe und Äpfel", "ueber-groesse-und-aepfel"],
    ["tr", "Über Größe", "uber-grosse"],
    ["da", "Rødgrød på Ærø", "roedgroed-paa-aeroe"],
    ["ru", "Москва и море", "moskva-i-more"],
    ["el", "Ελληνικά νησιά", "ellinika-nisia"],
    ["zh", "中国的海", "zhong-guo-de-hai"],
    ["zh", "第3集 AI与海", "di-3-ji-ai-yu-hai"],
    ["ko", "안녕하세요 세계", "annyeonghaseyo-segye"],
    ["ja", "ひらがな カタカナ", "hiragana-katakana"],
    ["ja", "日本の潮", "episode-12"],
    ["ar", "مرحبا بالعالم", "mrhb-bllm"],
    ["en", "…", "episode-12"],
    ["en", "../../etc/passwd", "etc-passwd"],
    ["en", "x".repeat(500), "x".repeat(90)],
    ["en", "tide ".repeat(100), "tide-".repeat(18).slice(0, -1)],
  ])("in %s of “%s” is %s", (language, title, slug) => {
    expect(slugOf(wish(title, { number: 12 }), { language })).toBe(slug);
  });

  it("is the date's where there is neither word nor number", () => {
    expect(slugOf(wish("…"))).toBe("episode-2026-12-01");
  });

  it("that is taken gets a number", () => {
    const slugs = slugsOf(
      [wish("Tides", { guid: "1" }), wish("tides!", { guid: "2" }), wish("Tides", { guid: "3" })],
      AROUND,
    );
    expect(slugs.map(({ slug }) => slug)).toEqual(["tides", "tides-2", "tides-3"]);
  });

  it("stays what it was when the show is imported again, with more episodes and other titles", () => {
    const known = new Map([["1", "tides"]]);
    const slugs = slugsOf([wish("Tides", { guid: "0" }), wish("Late tides", { guid: "1" })], {
      ...AROUND,
      known,
    });
    expect(slugs.map(({ slug }) => slug)).toEqual(["tides-2", "tides"]);
  });

  it("is not made of a page that all episodes share", () => {
    const page = "https://old.example/listen-here";
    const slugs = slugsOf([wish("One", { page }), wish("Two", { page })], AROUND);
    expect(slugs.map(({ slug }) => slug)).toEqual(["one", "two"]);
  });
});

describe("an old page", () => {
  it.each([
    ["on the show's own domain leads to the episode", "https://show.example/2026/tides", ["/2026/tides"]],
    ["on its www. too, with its query", "http://www.show.example/tides?a=1", ["/tides?a=1"]],
    ["on another domain does not", "https://old.example/2026/tides", []],
    ["at the same path needs no redirect", "https://show.example/episodes/tides", []],
    ["that is the site's home is left alone", "https://show.example/", []],
    ["at an address of the site's own is left alone", "https://show.example/feed.xml", []],
    ["at the short link of a number is left alone", "https://show.example/7", []],
  ])("%s", (_, page, redirects) => {
    expect(slugsOf([wish("Tides", { page, number: 7 })], AROUND)[0]?.redirects).toEqual(redirects);
  });
});
