import type { TestProject } from "vitest/node";
import { pack } from "../../src/bundle/pack.ts";
import type { Episode, OwnAudio } from "../../src/catalog/episode.ts";
import { exampleBuild, exampleEpisode } from "../catalog/example-show.ts";
import { AUDIO, MEDIA_PATHS } from "../worker/routes/media-cases.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A catalog for tests in workerd, in base64: the build runs in Node alone. */
    readonly catalog: string;
    /** The same with two episodes for `media-cases.ts`. */
    readonly mediaCatalog: string;
  }
}

/** Two episodes, one of which goes on air at 2026-02-01T09:00Z. */
export default function provideCatalog({ provide }: TestProject): void {
  const air = Date.UTC(2026, 1, 1, 9);
  const episodes = [
    exampleEpisode({ title: "Tides & Ünïcode 🎙", publishedAt: air - 1000 }),
    exampleEpisode({ slug: "storms", publishedAt: air }),
  ];
  provide("catalog", packed(episodes));
  provide(
    "mediaCatalog",
    packed([
      exampleEpisode({ slug: "in-folder", audio: audioAt(MEDIA_PATHS.folder, { kind: "folder" }) }),
      exampleEpisode({
        slug: "in-bucket",
        audio: audioAt(MEDIA_PATHS.bucket, { kind: "bucket", key: "tides.mp3" }),
      }),
    ]),
  );
}

function packed(episodes: readonly Episode[]): string {
  return Buffer.from(pack(exampleBuild(episodes))).toString("base64");
}

function audioAt(href: string, store: OwnAudio["store"]): OwnAudio {
  return { href, bytes: AUDIO.byteLength, durationSeconds: 2832, type: "audio/mpeg", store };
}
