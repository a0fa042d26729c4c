import type { ShowFault } from "./seeded-fault.ts";

/** One fault a show; those of different keys are seen in one build. */
export const SHOW_FAULTS: readonly ShowFault[] = [
  {
    name: "a title that stands in for one",
    show: { title: "My Podcast" },
    says: ['title is "My Podcast", which stands in for a text; write the text (warning, values/placeholder)'],
  },
  {
    name: "an address for an author",
    show: { author: "ann@small.example" },
    says: [
      'author is "ann@small.example", an address; write the name here; an address goes into href (warning, values/address-for-a-name)',
    ],
  },
  {
    name: "an owner who does not answer",
    show: { owner: "{name: Ann, email: noreply@small.example}" },
    says: [
      'owner.email is "noreply@small.example", which nobody reads; give an address whose mail you get: directories send codes to it (error, values/no-reply)',
    ],
  },
  {
    name: "a year that is to come",
    show: { copyright: "2062 Ann Example" },
    says: ["copyright says 2062, which is to come; correct the year (warning, values/copyright-year)"],
  },
  {
    name: "a trailer of few bytes",
    show: {
      trailers: '[{title: Soon, published: 2026-01-01T08:00, url: "https://cdn.example/t.mp3", bytes: 60}]',
    },
    says: [
      "trailers[0].bytes is 60, too little for any audio; give the file's size in bytes (wc -c tells, or the content-length of curl -sIL) (error, values/trailer-bytes)",
    ],
  },
  {
    name: "a stream that ends before it begins",
    show: { live: live("status: pending, start: 2026-05-01T19:00, end: 2026-05-01T18:00") },
    says: ["live[0].end is not after start; give the time at which it ends (error, values/live-time)"],
  },
  {
    name: "a stream of months",
    show: { live: live("status: pending, start: 2026-05-01T19:00, end: 2026-07-01T18:00") },
    says: [
      "live[0].end is 1463:00:00 after start, more than a week; correct the day on which it ends (error, values/live-time)",
    ],
  },
];

function live(rest: string): string {
  return `[{title: Tonight, guid: live-1, audio: {url: "https://live.example/s", type: audio/mpeg}, contentLinks: [{href: "https://live.example/watch", text: Watch}], ${rest}}]`;
}
