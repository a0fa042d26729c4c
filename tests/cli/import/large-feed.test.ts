import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../compile/temporary-folder.ts";

const PARAGRAPH = '<p>Über “Ebbe” &amp; Flut, mit <a href="https://pod.example/x">Quelle</a>.</p>\n';
const CHANNEL = `<title>Tides</title><description>Of the sea</description><language>de</language>
<itunes:author>Ann</itunes:author><itunes:owner><itunes:name>Ann</itunes:name><itunes:email>ann@pod.example</itunes:email></itunes:owner>
<itunes:category text="Science"/><itunes:explicit>no</itunes:explicit><itunes:image href="https://pod.example/a.jpg"/>`;

function itemOf(n: number): string {
  return `<item><title>Of tides and time ${n}</title><guid>tides-and-time-${n}</guid><pubDate>Fri, 02 Oct 2026 06:00:00 GMT</pubDate>
<enclosure url="https://cdn.example/tides-${n}.mp3" length="1000" type="audio/mpeg"/><description><![CDATA[${PARAGRAPH.repeat(240)}]]></description></item>`;
}

it("a feed of nearly 50 MB is planned, and its notes are translated, in a process with 80 MB", async () => {
  const items = Array.from({ length: 2500 }, (_, n) => itemOf(n)).join("");
  const feed = Buffer.from(
    `<rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>${CHANNEL}${items}</channel></rss>`,
  );
  expect(Math.round(feed.byteLength / 1024 / 1024)).toBe(49);
  const file = path.join(await temporaryFolder(), "feed.xml");
  await writeFile(file, feed);
  const words = ["--max-old-space-size=80", "tests/cli/import/plan-large-feed.ts", file];
  const { episodes, least } = JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" }));
  expect(episodes).toBe(2500);
  expect(least).toBeGreaterThan(240 * 50);
});
