import { describe, expect, test } from "vitest";
import {
  podcastBlock,
  podcastGuid,
  podcastLocked,
  podcastMedium,
  podcastPodping,
  podcastPodroll,
  podcastPublisher,
  podcastTrailer,
  podcastUpdateFrequency,
} from "../../../src/feeds/rss/podcast-show-elements.ts";
import { written } from "../written.ts";

const GUID = "917393e3-1b1e-5cef-ace4-edaa54e1f810";

test("podcast:guid", () => {
  expect(written(podcastGuid(GUID))).toBe(`<podcast:guid>${GUID}</podcast:guid>`);
});

test.each([
  [true, "yes"],
  [false, "no"],
])("podcast:locked, when %s, says %s", (locked, word) => {
  expect(written(podcastLocked(locked, "ann@pod.example"))).toBe(
    `<podcast:locked owner="ann@pod.example">${word}</podcast:locked>`,
  );
});

test("podcast:medium keeps its capital", () => {
  expect(written(podcastMedium("musicL"))).toBe("<podcast:medium>musicL</podcast:medium>");
});

describe("podcast:trailer", () => {
  const trailer = { title: "Soon", published: Date.UTC(2026, 9, 1, 8), url: "https://pod.example/t.mp3" };

  test("has its date in RFC 2822 under a name in lower case", () => {
    const xml = written(podcastTrailer(trailer));

    expect(xml).toBe(
      '<podcast:trailer pubdate="Thu, 01 Oct 2026 08:00:00 GMT" url="https://pod.example/t.mp3">Soon</podcast:trailer>',
    );
    expect(xml).not.toContain("pubDate");
  });

  test("has length, type and season when they are known", () => {
    expect(written(podcastTrailer({ ...trailer, bytes: 912_345, type: "audio/mpeg", season: 2 }))).toContain(
      ' length="912345" type="audio/mpeg" season="2">',
    );
  });
});

describe("podcast:block", () => {
  test.each([
    [{ blocked: true }, "<podcast:block>yes</podcast:block>"],
    [{ service: "google", blocked: false }, '<podcast:block id="google">no</podcast:block>'],
  ] as const)("%j", (block, xml) => {
    expect(written(podcastBlock(block))).toBe(xml);
  });
});

test("podcast:podroll holds the recommended shows in their order", () => {
  const other = "396d9ae0-da7e-5557-b894-b606231fa3ea";

  expect(written(podcastPodroll([{ feedGuid: GUID }, { feedGuid: other }]))).toBe(
    `<podcast:podroll><podcast:remoteItem feedGuid="${GUID}"></podcast:remoteItem><podcast:remoteItem feedGuid="${other}"></podcast:remoteItem></podcast:podroll>`,
  );
});

test.each([undefined, "podcast"] as const)(
  "podcast:publisher names a feed of publishers, whatever medium it was given: %s",
  (medium) => {
    expect(written(podcastPublisher({ feedGuid: GUID, ...(medium && { medium }) }))).toBe(
      `<podcast:publisher><podcast:remoteItem feedGuid="${GUID}" medium="publisher"></podcast:remoteItem></podcast:publisher>`,
    );
  },
);

describe("podcast:updateFrequency", () => {
  test.each([
    [{ text: "Now & then" }, "<podcast:updateFrequency>Now &amp; then</podcast:updateFrequency>"],
    [
      { text: "Mondays", rrule: "FREQ=WEEKLY;BYDAY=MO", complete: false, start: "2026-01-05" },
      '<podcast:updateFrequency complete="false" dtstart="2026-01-05" rrule="FREQ=WEEKLY;BYDAY=MO">Mondays</podcast:updateFrequency>',
    ],
  ])("%j", (frequency, xml) => {
    expect(written(podcastUpdateFrequency(frequency))).toBe(xml);
  });
});

test.each([true, false])("podcast:podping says %s", (uses) => {
  expect(written(podcastPodping(uses))).toBe(`<podcast:podping usesPodping="${uses}"></podcast:podping>`);
});
