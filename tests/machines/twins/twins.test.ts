import { describe, expect, it } from "vitest";
import { exampleSite, ORIGIN } from "../../worker/example-site.ts";
import { fullEpisode } from "../../worker/full-episode.ts";

const NOW = Date.UTC(2026, 1, 1);
const site = exampleSite([fullEpisode()], {
  show: {
    tagline: "A tagline",
    license: { id: "CC-BY-4.0", url: "https://licence.example/" },
    funding: [{ url: "https://give.example/", text: "Give" }],
    updateFrequency: { text: "Every Monday" },
    locations: [{ name: "Lisbon", rel: "creator", osm: "R5400890" }],
    social: [{ protocol: "activitypub", uri: "https://social.example/@pod/1" }],
    chat: { server: "irc.example.org", protocol: "irc", space: "#harbour" },
    podroll: [
      {
        feedGuid: "917393e3-1b1e-5cef-ace4-edaa54e1f810",
        feedUrl: "https://other.example/feed.xml",
        title: "Other",
      },
    ],
  },
});

describe.each([
  [
    "/episodes/storms.md",
    [
      "A subtitle",
      "- Video: [YouTube](https://www.youtube.com/watch?v=abcdefghijk), [Watch the live stream](https://live.example/)",
      "- First published by: [Another show: Its title](https://other.example/)",
      "- Licence: [A licence of its own](https://licence.example/storms)",
      `## Moments to hear first\n\n- [A soundbite](${ORIGIN}/episodes/storms#t=1,21)`,
      "> A quote\n>\n> — Who said it",
      "**What it is about**\n\n> Another\n>\n> — Somebody",
      "- [A page](https://page.example/)",
      "- Made in [A studio](https://www.openstreetmap.org/relation/5400890)",
      "## Comments\n\n- [Join the conversation at first.example](https://first.example/@pod/1)",
      "- [Join #storms](ircs://irc.example.org/storms)",
      "## Support the show\n\n- [Give for storms](https://storms.example/give)",
    ],
  ],
  [
    "/about.md",
    [
      "> A tagline",
      "- Made by: Ann Example",
      "- Episodes: 1 episode",
      "- New episodes: Every Monday",
      "- Language: English",
      "- Categories: Technology",
      "- Licence: [CC-BY-4.0](https://licence.example/)",
      "## Who makes it\n\n- Ann Example (Host)",
      "- Made in [Lisbon](https://www.openstreetmap.org/relation/5400890)",
      "- [Join #harbour](ircs://irc.example.org/harbour)",
      "- [Give](https://give.example/)",
      "## Shows we like\n\n- [Other](https://other.example/feed.xml)",
    ],
  ],
])("the page as Markdown at %s", (path, lines) => {
  it.each(lines)("says %j", async (line) => {
    expect(await (await site.request(NOW, path)).text()).toContain(line);
  });
});
