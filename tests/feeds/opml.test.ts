import { parseOpml } from "feedsmith";
import { expect, test } from "vitest";
import { renderOpml } from "../../src/feeds/opml.ts";
import { exampleShow } from "../catalog/example-show.ts";
import { xmlFault } from "./xml-fault.ts";

test("the OPML document lists the three feeds with all that apps show of them", () => {
  const opml = renderOpml(exampleShow({ title: 'Salt & "Sea" <1>', language: "en-gb" }));
  const outline = {
    type: "rss",
    htmlUrl: "https://pod.example/",
    description: "Tides, ferries and the people who wait for them.",
    language: "en-gb",
  };

  expect(xmlFault(opml)).toBeNull();
  expect(parseOpml(opml)).toEqual({
    head: { title: 'Salt & "Sea" <1>', ownerName: "Ann Example", docs: "http://opml.org/spec2.opml" },
    body: {
      outlines: [
        {
          ...outline,
          text: 'Salt & "Sea" <1>',
          title: 'Salt & "Sea" <1>',
          xmlUrl: "https://pod.example/feed.xml",
          version: "RSS2",
        },
        {
          ...outline,
          text: 'Salt & "Sea" <1> (Atom)',
          title: 'Salt & "Sea" <1> (Atom)',
          xmlUrl: "https://pod.example/atom.xml",
        },
        {
          ...outline,
          text: 'Salt & "Sea" <1> (JSON Feed)',
          title: 'Salt & "Sea" <1> (JSON Feed)',
          xmlUrl: "https://pod.example/feed.json",
        },
      ],
    },
  });
});

test("a tagline stands in for the description", () => {
  expect(renderOpml(exampleShow({ tagline: "Wet feet" }))).toContain('description="Wet feet"');
});

test("a long description is cut between whole characters", () => {
  const opml = renderOpml(exampleShow({ descriptionText: `x${"🌊".repeat(300)}` }));

  expect(opml).toMatch(/description="x🌊+"/u);
  expect(opml.isWellFormed()).toBe(true);
});

test("nobody's e-mail address is in it", () => {
  expect(renderOpml(exampleShow())).not.toContain("@");
});
