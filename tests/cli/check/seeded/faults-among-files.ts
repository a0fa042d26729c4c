import type { FaultAmongFiles } from "./seeded-fault.ts";

/** Each is a show of its own. */
export const FAULTS_AMONG_FILES: readonly FaultAmongFiles[] = [
  {
    name: "a stream with an episode's guid",
    show: {
      live: '[{title: Tonight, status: pending, start: 2026-05-01T19:00, guid: ep-1, audio: {url: "https://live.example/s", type: audio/mpeg}, contentLinks: [{href: "https://live.example/watch", text: Watch}]}]',
    },
    episodes: { one: { guid: "ep-1" } },
    says: [
      "show.yaml:11:73  live[0].guid is that of one/index.md; give the stream its own (error, parts/live-guid)",
    ],
  },
];
