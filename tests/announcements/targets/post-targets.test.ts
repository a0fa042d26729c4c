import { describe, expect, it } from "vitest";
import { bluesky } from "../../../src/announcements/targets/bluesky.ts";
import { discord } from "../../../src/announcements/targets/discord.ts";
import { mastodon } from "../../../src/announcements/targets/mastodon.ts";
import { ntfy } from "../../../src/announcements/targets/ntfy.ts";
import { slack } from "../../../src/announcements/targets/slack.ts";
import { telegram } from "../../../src/announcements/targets/telegram.ts";
import { GERMAN } from "../../../src/languages/de.ts";
import { standInDiscord, standInNtfy, standInSlack, standInTelegram } from "../stand-ins/messengers.ts";
import { standInBluesky, standInMastodon } from "../stand-ins/social-networks.ts";
import { reply } from "../stand-ins/stand-in.ts";
import { tellStandIn } from "../told-targets.ts";

const PAGE = "https://pod.example/episodes/tides";
/** Whatever a title may do, it does here. */
const EVIL = { title: '@everyone <!channel> {secret} "\\ & *b*\u2028', summary: "{token} <script>" };
const LONG = { title: "T".repeat(255), summary: "Some words, and more. ".repeat(300) };

describe("Mastodon", () => {
  const target = mastodon({ server: "https://social.example/x" }, "de-at");

  it("has a post in the show's words, and says where it is", async () => {
    const { mastodon: standIn, posts } = standInMastodon("t0ken");
    const show = { texts: GERMAN.site, language: "de-at" };
    expect(await tellStandIn(target, standIn, { secret: "t0ken", show })).toMatchObject({
      kind: "told",
      post: "https://social.example/@pod/1",
    });
    expect([...posts.values()]).toMatchObject([
      { status: `Neue Folge: About tides\n\nAll about tides.\n\n${PAGE}`, language: "de" },
    ]);
  });

  it("has one post, however often it is told", async () => {
    const { mastodon: standIn, posts } = standInMastodon("t0ken");
    const told = [1, 2].map(() => tellStandIn(target, standIn, { secret: "t0ken" }));
    expect((await Promise.all(told)).map(({ post }) => post)).toEqual([
      "https://social.example/@pod/1",
      "https://social.example/@pod/1",
    ]);
    expect(posts.size).toBe(1);
  });

  it("has room for the longest of all episodes, and its address stays whole", async () => {
    const { mastodon: standIn, posts } = standInMastodon("t0ken");
    expect(await tellStandIn(target, standIn, { secret: "t0ken", episode: LONG })).toMatchObject({
      kind: "told",
    });
    expect([...posts.values()][0]?.status).toMatch(/…\n\nhttps:\/\/pod\.example\/episodes\/tides$/);
  });

  it.each([
    ["no JSON", "<html>"],
    ["an address that is none", { url: "javascript:alert(1)" }],
    ["no address", { url: { deep: 1 } }],
  ])("that says %s is not believed about the post", async (_, body) => {
    const told = tellStandIn(target, () => reply(200, body), { secret: "t0ken" });
    expect((await told.catch(() => null))?.post).toBe(undefined);
  });

  it("says what the host wants said, and nothing more", async () => {
    const { mastodon: standIn, posts } = standInMastodon("t0ken");
    const own = mastodon({ server: "https://social.example", text: "{show}: {title} {url}" }, "en");
    await tellStandIn(own, standIn, { secret: "t0ken" });
    expect([...posts.values()][0]?.status).toBe(`Harbour Notes: About tides ${PAGE}`);
  });
});

describe("Bluesky", () => {
  const target = bluesky({ handle: "pod.example" }, "en");

  it("has a post with the episode as its card, with its picture, and says where it is", async () => {
    const { bluesky: standIn, records, blobs } = standInBluesky("pod.example", "app-pass");
    const { kind, post } = await tellStandIn(target, standIn, { secret: "app-pass" });
    const [[key, record] = []] = [...records];
    expect({ kind, post }).toEqual({
      kind: "told",
      post: `https://bsky.app/profile/pod.example/post/${key}`,
    });
    expect(record).toEqual({
      $type: "app.bsky.feed.post",
      text: "New episode: About tides\n\nAll about tides.",
      createdAt: "2026-02-01T09:00:00Z",
      langs: ["en"],
      embed: {
        $type: "app.bsky.embed.external",
        external: {
          uri: PAGE,
          title: "About tides",
          description: "All about tides.",
          thumb: expect.any(Object),
        },
      },
    });
    expect(blobs).toHaveLength(1);
  });

  it("has one post, however often it is told", async () => {
    const { bluesky: standIn, records } = standInBluesky("pod.example", "app-pass");
    for (const now of [1, 2])
      await tellStandIn(target, standIn, { secret: "app-pass", now: Date.UTC(2026, 2, now) });
    expect(records.size).toBe(1);
  });

  it("is asked for nothing more when it does not let us in", async () => {
    const { bluesky: standIn, records, blobs } = standInBluesky("pod.example", "app-pass");
    expect(await tellStandIn(target, standIn, { secret: "wrong" })).toMatchObject({
      kind: "refused",
      status: 401,
    });
    expect([records.size, blobs.length]).toEqual([0, 0]);
  });

  it.each([
    ["long words", LONG],
    ["hostile words", EVIL],
  ])("has room for %s", async (_, episode) => {
    const { bluesky: standIn, records } = standInBluesky("pod.example", "app-pass");
    expect(await tellStandIn(target, standIn, { secret: "app-pass", episode })).toMatchObject({
      kind: "told",
    });
    expect(JSON.stringify([...records])).not.toContain("app-pass");
  });
});

describe("Discord", () => {
  const told = async (episode = {}) => {
    const standIn = standInDiscord();
    const secret = "https://discord.example/api/webhooks/1/t0ken";
    const outcome = await tellStandIn(discord({}), standIn.discord, { secret, episode });
    return { ...standIn, outcome };
  };

  it("has a message, acknowledged once it is there", async () => {
    const { messages, outcome } = await told();
    expect([outcome.kind, messages]).toEqual([
      "told",
      [`New episode: About tides\n\nAll about tides.\n\n${PAGE}`],
    ]);
  });

  it("mentions nobody, and tells no secret, whatever a title holds", async () => {
    const { messages, mentioned } = await told(EVIL);
    expect(messages[0]).toContain("@everyone <!channel> {secret}");
    expect(messages.join()).not.toContain("t0ken");
    expect(mentioned).toEqual([]);
  });

  it("has room for the longest of all episodes", async () => {
    expect((await told(LONG)).outcome.kind).toBe("told");
  });

  it("is told of trailers and bonus episodes in other words", async () => {
    const said = [await told({ type: "trailer" }), await told({ type: "bonus" })];
    expect(said.map(({ messages }) => messages[0]?.split("\n")[0])).toEqual([
      "New trailer: About tides",
      "New bonus episode: About tides",
    ]);
  });
});

it("Slack has a message in which nothing calls anybody", async () => {
  const { slack: standIn, messages } = standInSlack();
  const told = { secret: "https://slack.example/services/T/B/x", episode: EVIL };
  expect(await tellStandIn(slack({}), standIn, told)).toMatchObject({ kind: "told" });
  expect(messages).toEqual([`New episode: ${EVIL.title}\n\n${EVIL.summary}\n\n${PAGE}`]);
});

it("Telegram has a message in its chat, and takes it as it is", async () => {
  const { telegram: standIn, messages } = standInTelegram("1:t0ken");
  await tellStandIn(telegram({ chat: "@pod" }), standIn, { secret: "1:t0ken", episode: EVIL });
  expect(messages).toEqual([["@pod", `New episode: ${EVIL.title}\n\n${EVIL.summary}\n\n${PAGE}`]]);
});

it("ntfy has a notification that opens the episode", async () => {
  const { ntfy: standIn, messages } = standInNtfy("tk");
  await tellStandIn(ntfy({ topic: "pod", secret: "NTFY" }), standIn, { secret: "tk" });
  expect(messages).toEqual([
    { topic: "pod", title: "New episode: About tides", message: "All about tides.", click: PAGE },
  ]);
});
