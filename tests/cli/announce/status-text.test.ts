import { describe, expect, it } from "vitest";
import type { AnnouncementStatus } from "../../../src/announcements/announcement-status.ts";
import type { Delivery } from "../../../src/announcements/delivery.ts";
import { dryRunText, statusText } from "../../../src/cli/announce/status-text.ts";

const AT = Date.UTC(2026, 1, 1, 9);
const TIDES = { about: "guid-1", slug: "tides", at: AT, dueAt: AT, since: AT, attempts: 1 };
const DELIVERIES: readonly Delivery[] = [
  { ...TIDES, target: "mastodon", state: "told", status: 200, post: "https://social.example/@pod/1" },
  { ...TIDES, target: "discord", state: "failed", status: 404 },
  { ...TIDES, target: "slack", state: "waiting", status: 0, attempts: 2, dueAt: AT + 300_000 },
  { target: "hub", about: "feed 3", at: AT, dueAt: AT, since: AT, attempts: 3, state: "told", status: 204 },
];
const STATE = { items: "1", changes: 3, known: [], deliveries: DELIVERIES, announced: 12 };
const STATUS: AnnouncementStatus = { kept: STATE, seen: STATE, ready: ["hub", "mastodon"] };
const TARGETS = [
  { name: "hub", of: "feed", steps: [] },
  { name: "discord", of: "episode", secret: "DISCORD_WEBHOOK", steps: [] },
] as const;

describe("the status of announcements", () => {
  it("says who is told, who was told of what, and what became of it", () => {
    expect(statusText(STATUS, TARGETS)).toBe(`hub: is told
discord: is not told, for the site has no secret DISCORD_WEBHOOK; npx wrangler secret put DISCORD_WEBHOOK

2026-02-01T09:00:00Z  mastodon  tides: told, https://social.example/@pod/1
2026-02-01T09:00:00Z  discord  tides: given up (404)
2026-02-01T09:00:00Z  slack  tides: waits until 2026-02-01T09:05:00Z (no answer)
2026-02-01T09:00:00Z  hub  feed 3: told after 3 attempts

For apps to show what listeners answer, write into the front matter:
  tides/index.md  social: [{protocol: activitypub, uri: "https://social.example/@pod/1"}]

Told: 12, waiting: 1, given up: 1`);
  });

  const WRITTEN = '  tides/index.md  social: [{protocol: activitypub, uri: "https://social.example/@pod/1"}]';

  it("says that a post is shown, and how it stays so", () => {
    const shown = [["tides", [{ protocol: "activitypub", uri: "https://social.example/@pod/1" }]]] as const;
    expect(statusText({ ...STATUS, shown }, TARGETS)).toContain(`
The feed and the page of each episode show its posts. They stay for good, whatever becomes of the announcer, when they stand in the front matter:
${WRITTEN}
`);
  });

  it("says nothing more of a post that the host has written down", () => {
    expect(statusText({ ...STATUS, shown: [] }, TARGETS)).not.toContain("social:");
  });

  it("says of a show that tells nobody, and was never looked at, just that", () => {
    expect(statusText({ ...STATUS, kept: null }, [])).toBe(`Nobody is told: announce in show.yaml says who

The site has not looked at its show yet
Told: 0, waiting: 0, given up: 0`);
  });
});

describe("a dry run", () => {
  it("says what would be told, and when", () => {
    expect(dryRunText(STATUS)).toBe("slack: tides, at 2026-02-01T09:05:00Z");
    expect(dryRunText({ ...STATUS, seen: { ...STATE, deliveries: [] } })).toBe("There is nothing to tell");
  });
});
