import type { FaultAmongFiles } from "./seeded-fault.ts";

const NOTES =
  "These notes are long enough that nobody writes them a second time without having copied the folder.";
const WORDS =
  "WEBVTT\n\n00:00:00.000 --> 00:09:50.000\nWords enough for ten minutes of them, and some more words.\n";
const bucket = "{file: ep.mp3, bytes: 9600000, duration: 600}";

/** Each is a show of its own. */
export const FAULTS_AMONG_FILES: readonly FaultAmongFiles[] = [
  {
    name: "two episodes of one title, summary and notes",
    episodes: {
      one: { title: "Tides", summary: "On tides.", notes: NOTES },
      two: { title: "Tides", summary: "On tides.", published: "2026-02-08", notes: NOTES },
    },
    says: [
      "two/index.md:2:8  title is also that of one/index.md; give each episode its own (warning, parts/title-shared)",
      "two/index.md:5:10  summary is also that of one/index.md; give each episode its own (warning, parts/summary-shared)",
      "two/index.md  has the notes of one/index.md, word for word; write what this one is about (warning, parts/notes-shared)",
    ],
  },
  {
    name: "two episodes of one file, video and post",
    episodes: {
      one: {
        audio: bucket,
        video: "{youtube: abcdefghijk}",
        social: '[{protocol: activitypub, uri: "https://social.example/1"}]',
      },
      two: {
        published: "2026-02-08",
        audio: bucket,
        video: "{youtube: abcdefghijk}",
        social: '[{protocol: activitypub, uri: "https://social.example/1"}]',
      },
    },
    says: [
      "two/index.md:4:8  audio is the same file as that of one/index.md; give each episode its own (warning, parts/audio-shared)",
      "two/index.md:5:18  video.youtube is also that of one/index.md; give each episode its own (error, parts/video-shared)",
      "two/index.md:6:9  social names the post of one/index.md; name the post about this one (warning, parts/social-shared)",
    ],
  },
  {
    name: "two episodes of one transcript",
    files: { "one/transcript.vtt": WORDS, "two/transcript.vtt": WORDS },
    episodes: { one: {}, two: { published: "2026-02-08" } },
    says: [
      "two/transcript.vtt  says word for word what that of one does; give each episode its own (error, parts/transcript-shared)",
    ],
  },
  {
    name: "a number with a digit too many",
    episodes: {
      one: { number: "39" },
      two: { number: "400", published: "2026-02-08" },
      three: { number: "41", published: "2026-02-15" },
    },
    says: [
      "two/index.md:5:9  number is 400, and its neighbours have 39 and 41; correct it (warning, parts/number-leap)",
    ],
  },
  {
    name: "numbers that were exchanged",
    episodes: {
      one: { number: "39" },
      two: { number: "41", published: "2026-02-08" },
      three: { number: "40", published: "2026-02-15" },
    },
    says: [
      "three/index.md:5:9  number is 40, and two, which came before it, has 41; correct the numbers or the air dates (warning, parts/number-order)",
    ],
  },
  {
    name: "a season among others",
    episodes: {
      one: { season: "3" },
      two: { season: "2", published: "2026-02-08" },
      three: { season: "3", published: "2026-02-15" },
    },
    says: [
      "two/index.md:5:9  season is 2, between episodes of season 3; correct it, or the air date (warning, parts/season-alone)",
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
    name: "a complete show with an episode to come",
    show: { complete: "true" },
    episodes: { one: {}, two: { published: "2026-09-01" } },
    says: [
      "show.yaml:11:11  complete is true, so apps stop asking, and two is still to come; remove it until the last episode is out (error, hiding/complete)",
    ],
  },
  {
    name: "drafts alone",
    episodes: { one: { draft: "true" } },
    says: [
      "show.yaml:1:1  the show has drafts alone, and directories take none without; take draft: true away from the first (warning, hiding/no-episode)",
    ],
  },
  {
    name: "a block of every episode",
    episodes: { one: { block: "true" }, two: { block: "true", published: "2026-02-08" } },
    says: [
      "two/index.md:5:8  block is true here and in every other episode, so directories list none; remove it where it should be listed (warning, hiding/every-episode)",
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
  {
    name: "a page of the host's own that leads to none, and others that are led to",
    show: { notesFooter: '"[Imprint](/imprint)"' },
    files: { "pages/imprint.md": "---\ntitle: Imprint\n---\n[Us](/episodes)\n\n[Press](/pres)\n" },
    episodes: { one: {} },
    says: [
      'pages/imprint.md:6  the link "Press" leads to /pres, where Airdate has nothing; correct the address, unless a route of your own answers there (warning, links/unknown-page)',
    ],
  },
];
