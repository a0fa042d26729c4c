import { describe, expect, it } from "vitest";
import { announcementText } from "../../src/announcements/announcement-text.ts";

const template = "{announcement}\n\n{summary}\n\n{url}";
const values = {
  announcement: "New: Tides",
  summary: "All about tides, and ferries.",
  url: "https://pod.example/1",
};

describe("a post", () => {
  it.each<[string, number, string]>([
    ["that fits is said whole", 500, "New: Tides\n\nAll about tides, and ferries.\n\nhttps://pod.example/1"],
    ["loses the end of the summary", 60, "New: Tides\n\nAll about tides, and…\n\nhttps://pod.example/1"],
    ["loses its own end at last", 20, "New: Tides…"],
  ])("%s", (_, most, text) => {
    const said = announcementText({ template, most }, values);
    expect(said).toBe(text);
    expect(said.length).toBeLessThanOrEqual(most);
  });

  it("has no empty lines where an episode has no summary", () => {
    expect(announcementText({ template, most: 500 }, { ...values, summary: "" })).toBe(
      "New: Tides\n\nhttps://pod.example/1",
    );
  });

  it("is cut between two characters, also where there are no spaces", () => {
    const said = announcementText({ template: "{summary}", most: 10 }, { summary: "🎙".repeat(10) });
    expect([said, said.isWellFormed()]).toEqual([`${"🎙".repeat(4)}…`, true]);
  });

  it("is written as in XML where it would be read so", () => {
    const said = announcementText(
      { template: "{summary}", most: 50, isEscaped: true },
      { summary: "<!a> & b" },
    );
    expect(said).toBe("&lt;!a&gt; &amp; b");
  });
});
