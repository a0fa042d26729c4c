import type { ShowFault } from "./seeded-fault.ts";

/** One fault a show; those of different keys are seen in one build. */
export const SHOW_FAULTS: readonly ShowFault[] = [
  {
    name: "a trailer of few bytes",
    show: {
      trailers: '[{title: Soon, published: 2026-01-01T08:00, url: "https://cdn.example/t.mp3", bytes: 60}]',
    },
    says: [
      "trailers[0].bytes is 60, too little for any audio; give the file's size in bytes (wc -c tells, or the content-length of curl -sIL) (error, values/trailer-bytes)",
    ],
  },
];
