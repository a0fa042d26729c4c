import { describe, expect, it } from "vitest";
import { webhook } from "../../../src/announcements/targets/webhook.ts";
import { exampleShow } from "../../catalog/example-show.ts";
import { standInReceiver } from "../stand-ins/messengers.ts";
import type { StandIn } from "../stand-ins/stand-in.ts";
import { NOW, tellStandIn } from "../told-targets.ts";

const { guid, url, language } = exampleShow();
const target = webhook({ url: "https://hooks.example/new" }, { guid, url, language });

describe("a program of the host's", () => {
  it("is told of the episode, signed", async () => {
    const { receiver, events } = standInReceiver(Buffer.from("a secret"), () => NOW);
    expect(await tellStandIn(target, receiver, { secret: "a secret", episode: { number: 7 } })).toMatchObject(
      {
        kind: "told",
        status: 202,
      },
    );
    expect(events).toEqual([
      {
        type: "episode.published",
        timestamp: "2026-02-01T09:00:00Z",
        data: {
          show: { title: "Harbour Notes", guid, url },
          guid: expect.any(String),
          slug: "tides",
          title: "About tides",
          url: "https://pod.example/episodes/tides",
          number: 7,
          season: null,
          type: "full",
          published: "2026-02-01T09:00:00Z",
          summary: "All about tides.",
          explicit: false,
          audio: {
            href: "https://pod.example/media/tides-0a1b2c3d.mp3",
            bytes: 48_211_011,
            durationSeconds: 2832,
            type: "audio/mpeg",
          },
        },
      },
    ]);
  });

  it("knows a secret in base64 as the libraries of Standard Webhooks do", async () => {
    const { receiver, events } = standInReceiver(Buffer.from("raw bytes"), () => NOW);
    const secret = `whsec_${Buffer.from("raw bytes").toString("base64")}`;
    await tellStandIn(target, receiver, { secret });
    expect(events).toHaveLength(1);
  });

  it("knows that it was told before when it is told again, at another time", async () => {
    let now = NOW;
    const { receiver, events } = standInReceiver(Buffer.from("a secret"), () => now);
    await tellStandIn(target, receiver, { secret: "a secret", now });
    now += 3_600_000;
    expect(await tellStandIn(target, receiver, { secret: "a secret", now })).toMatchObject({ kind: "told" });
    expect(events).toHaveLength(1);
  });

  it("believes nobody else, and nothing that is sent once more later", async () => {
    let now = NOW;
    const { receiver, events } = standInReceiver(Buffer.from("a secret"), () => now);
    expect(await tellStandIn(target, receiver, { secret: "other" })).toMatchObject({ status: 401 });
    const recorded: Parameters<StandIn>[0][] = [];
    await tellStandIn(
      target,
      (request) => {
        recorded.push(request);
        return { status: 500, retryAfter: 0, body: "" };
      },
      { secret: "a secret" },
    );
    now += 301_000;
    for (const request of recorded) expect(await receiver(request)).toMatchObject({ status: 400 });
    expect(events).toEqual([]);
  });
});
