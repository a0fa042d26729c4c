import type { FaultAmongFiles } from "./seeded-fault.ts";

const WORDS =
  "WEBVTT\n\n00:00:00.000 --> 00:09:50.000\nWords enough for ten minutes of them, and some more words.\n";

/** Each is a show of its own. */
export const FAULTS_AMONG_FILES: readonly FaultAmongFiles[] = [
  {
    name: "two episodes of one transcript",
    files: { "one/transcript.vtt": WORDS, "two/transcript.vtt": WORDS },
    episodes: { one: {}, two: { published: "2026-02-08" } },
    says: [
      "two/transcript.vtt  says word for word what that of one does; give each episode its own (error, parts/transcript-shared)",
    ],
  },
  {
    name: "a person nearly as before",
    episodes: {
      one: { people: "[{name: Mara Quill}]" },
      two: { people: "[{name: Mara Quil}]", published: "2026-02-08" },
      three: { people: "[{name: Mara Quill}]", published: "2026-02-15" },
    },
    says: [
      'two/index.md:5:17  people[0].name is "Mara Quil", and elsewhere it is "Mara Quill"; write it the same way everywhere (warning, names/person)',
    ],
  },
  {
    name: "a tag nearly as before",
    episodes: {
      one: { tags: "[interviews]" },
      two: { tags: "[interview]", published: "2026-02-08" },
      three: { tags: "[interviews]", published: "2026-02-15" },
    },
    says: [
      'two/index.md:5:8  tags[0] is "interview", and elsewhere it is "interviews"; write it the same way everywhere (warning, names/tag)',
    ],
  },
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
  {
    name: "a folder without its index.md",
    files: { "knots/post.md": "Words.", "ropes/final.mp3": "ID3" },
    episodes: { one: {} },
    says: [
      "knots/post.md  is in a folder that is no episode, for it has no index.md; rename it to index.md (warning, names/folder)",
      "ropes/final.mp3  is in a folder that is no episode, for it has no index.md; put an index.md with its title and air date beside it (warning, names/folder)",
    ],
  },
  {
    name: "a footer that leads nowhere",
    show: { notesFooter: '"[Imprint](/imprint)"' },
    episodes: { one: {} },
    says: [
      'show.yaml:11  the link "Imprint" leads to /imprint, where Airdate has nothing; correct the address, unless a route of your own answers there (warning, links/unknown-page)',
    ],
  },
];
