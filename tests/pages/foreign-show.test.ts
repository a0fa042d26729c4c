import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/language-of.ts";
import { serviceName } from "../../src/languages/service-name.ts";
import { exampleSite } from "../worker/example-site.ts";
import { fullEpisode } from "../worker/full-episode.ts";
import { parsePage } from "./parsed-page.ts";

const NOW = Date.UTC(2026, 1, 1);

function siteIn(language: string) {
  const episode = fullEpisode({ number: 7.5, license: { id: "CC-BY-4.0" } });
  const texts = languageOf(language).site;
  return exampleSite([episode], {
    show: {
      language,
      texts,
      links: Object.entries({ newsletter: "https://letter.example/", website: "https://site.example/" }).map(
        ([service, address]) => ({ name: serviceName(service, texts), address }),
      ),
      trailers: [{ title: "Soon", published: NOW, url: "https://cdn.example/soon.mp3" }],
    },
  });
}

async function textAt(path: string, language: string): Promise<string> {
  return parsePage(await (await siteIn(language).request(NOW, path)).text()).text;
}

describe.each([
  [
    "fr",
    { trailer: "bande-annonce\u202F: Soon", licence: "Licence\u202F: CC-BY-4.0", number: "Épisode 7,5" },
  ],
  ["de", { trailer: "Trailer anfangen: Soon", licence: "Lizenz: CC-BY-4.0", number: "Folge 7,5" }],
  ["ja", { trailer: "予告編から：Soon", licence: "ライセンス：CC-BY-4.0", number: "エピソード7.5" }],
])("a show in %s", (language, { trailer, licence, number }) => {
  it("has the colons and the decimal signs of its language", async () => {
    expect(await textAt("/", language)).toContain(trailer);
    const page = await textAt("/episodes/storms", language);
    expect(page).toContain(licence);
    expect(page).toContain(number);
  });
});

describe("where a show in Japanese can be followed", () => {
  it.each(["/", "/follow", "/follow.md"])("is not said in English at %s", async (path) => {
    const page = await textAt(path, "ja");
    expect(page).toContain("ニュースレター");
    expect(page).toContain("ウェブサイト");
  });
});

it("Apple's names of the categories are marked as English", async () => {
  const html = await (await siteIn("pl").request(NOW, "/about")).text();
  expect(html).toMatch(/<bdi lang="en">[^<]+<\/bdi>/);
});
