import type { TestProject } from "vitest/node";
import { pack } from "../../src/bundle/pack.ts";
import { exampleBuild, exampleEpisode } from "../catalog/example-show.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A catalog for tests in workerd, in base64: the build runs in Node alone. */
    readonly catalog: string;
  }
}

/** Two episodes, one of which goes on air at 2026-02-01T09:00Z. */
export default function provideCatalog({ provide }: TestProject): void {
  const air = Date.UTC(2026, 1, 1, 9);
  const episodes = [
    exampleEpisode({ title: "Tides & Ünïcode 🎙", publishedAt: air - 1000 }),
    exampleEpisode({ slug: "storms", publishedAt: air }),
  ];
  provide("catalog", Buffer.from(pack(exampleBuild(episodes))).toString("base64"));
}
