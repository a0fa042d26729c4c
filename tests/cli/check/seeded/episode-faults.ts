import type { EpisodeFault } from "./seeded-fault.ts";

const AUDIO = (bytes: string, duration: string, rest = "") =>
  `{url: "https://cdn.example/${bytes}-${duration.replaceAll(":", "-")}.mp3", bytes: ${bytes}, duration: "${duration}"${rest}}`;
const audioAt = (url: string) => `{url: "${url}", bytes: 9600000, duration: "10:00", type: audio/mpeg}`;
const VTT = (...cues: readonly string[]) => `WEBVTT\n\n${cues.join("\n\n")}\n`;
const cue = (from: string, to: string, words: string) => `${from}.000 --> ${to}.000\n${words}`;

/** One fault an episode, so that one build shows all of them. */
export const EPISODE_FAULTS: readonly EpisodeFault[] = [
  // Values that no one can mean: audio.
  {
    name: "bytes that are seconds",
    front: { audio: AUDIO("600", "10:00") },
    says: [
      "index.md:4:58  audio.bytes is 600, which is the length in seconds; give the file's size in bytes (wc -c tells, or the content-length of curl -sIL) (error, values/audio-bytes)",
    ],
  },
  {
    name: "one byte for an hour",
    front: { audio: AUDIO("1", "1:00:00") },
    says: [
      "index.md:4:58  audio.bytes is 1 for 1:00:00 of audio, which is too little for any; give the file's size in bytes (wc -c tells, or the content-length of curl -sIL) (error, values/audio-bytes)",
    ],
  },
  {
    name: "bytes that are megabytes",
    front: { audio: AUDIO("58", "1:00:01") },
    says: [
      "index.md:4:59  audio.bytes is 58 for 1:00:01 of audio, as if it were megabytes; give the file's size in bytes (wc -c tells, or the content-length of curl -sIL) (error, values/audio-bytes)",
    ],
  },
  {
    name: "bytes that are kilobytes",
    front: { audio: AUDIO("57600", "1:00:02") },
    says: [
      "index.md:4:62  audio.bytes is 57600 for 1:00:02 of audio, as if it were kilobytes; give the file's size in bytes (wc -c tells, or the content-length of curl -sIL) (error, values/audio-bytes)",
    ],
  },
  {
    name: "a duration in minutes",
    front: { audio: AUDIO("48211011", "0:47") },
    says: [
      "index.md:4:62  audio.bytes is 48211011 for 0:47, more than audio/mpeg can have; mend it, or audio.duration: 0:47 is read as 47 seconds (error, values/audio-bytes)",
    ],
  },
  {
    name: "a duration in milliseconds",
    front: { audio: AUDIO("48211011", "2832000") },
    says: [
      "index.md:4:85  audio.duration is 786:40:00, more than a day; write it as 47:12 or 1:02:03, or in seconds, not in milliseconds (error, values/audio-duration)",
    ],
  },
  {
    name: "a duration of hours for minutes",
    front: { audio: AUDIO("948211011", "47:12:00") },
    says: [
      "index.md:4:88  audio.duration is 47:12:00, more than a day; write it as 47:12 or 1:02:03, or in seconds, not in milliseconds (error, values/audio-duration)",
    ],
  },
  {
    name: "a duration of a second",
    front: { audio: AUDIO("16001", "1") },
    says: [
      "index.md:4:73  audio.duration is 0:01; write minutes and seconds, as in 47:12 (error, values/audio-duration)",
    ],
  },
  {
    name: "a page for the type of audio",
    front: { audio: AUDIO("9600001", "10:00", ", type: text/html") },
    says: [
      "index.md:4:96  audio.type is text/html, which is neither audio nor video; write the audio's, such as audio/mpeg (error, values/audio-type)",
    ],
  },
  {
    name: "the bitrate that MP3 cannot have",
    front: { audio: AUDIO("96000001", "10:00") },
    says: [
      "index.md:4:63  audio.bytes is 96000001 for 10:00, more than audio/mpeg can have; mend it, or audio.duration: 10:00 is read as 600 seconds (error, values/audio-bytes)",
    ],
  },
  // Values: texts.
  {
    name: "a title that stands in for one",
    front: { title: "TODO" },
    says: [
      'index.md:2:8  title is "TODO", which stands in for a text; write the text (warning, values/placeholder)',
    ],
  },
  {
    name: "a summary that nobody wrote",
    front: { summary: "Lorem ipsum dolor sit amet." },
    says: [
      'index.md:5:10  summary is "Lorem ipsum dolor sit amet.", which stands in for a text; write the text (warning, values/placeholder)',
    ],
  },
  {
    name: "a title of a template",
    front: { title: '"{{ episode.title }}"' },
    says: [
      'index.md:2:8  title holds "{{ episode.title }}", which a tool should have filled in; write what it stands for (error, values/template)',
    ],
  },
  {
    name: "a title with references",
    front: { title: '"Salt &amp; Tides"' },
    says: [
      'index.md:2:8  title holds "&amp;", which readers would see as it stands; write plain text (warning, values/html-in-text)',
    ],
  },
  {
    name: "a title with tags",
    front: { title: '"<b>Tides</b>"' },
    says: [
      'index.md:2:8  title holds "<b>", which readers would see as it stands; write plain text (warning, values/html-in-text)',
    ],
  },
  {
    name: "a summary in Markdown",
    front: { summary: '"A **bold** summary."' },
    says: [
      'index.md:5:10  summary holds "**bold**", which is Markdown in a plain text; write it without its marks (warning, values/markdown-in-text)',
    ],
  },
  {
    name: "a title in a wrong encoding",
    front: { title: "Ein schÃ¶ner Tag" },
    says: [
      'index.md:2:8  title holds "Ã¶", a letter read in a wrong encoding; type it again (error, values/damaged-text)',
    ],
  },
  {
    name: "a file for a title",
    front: { title: "ep_12_final.mp3" },
    says: [
      'index.md:2:8  title is "ep_12_final.mp3", the name of a file; write what readers should read (warning, values/file-name)',
    ],
  },
  {
    name: "an address for a person",
    front: { people: "[{name: ann@small.example, role: host}]" },
    says: [
      'index.md:5:17  people[0].name is "ann@small.example", an address; write the name here; an address goes into href (warning, values/address-for-a-name)',
    ],
  },
  {
    name: "a tag with its hash sign",
    front: { tags: '["#tides"]' },
    says: ['index.md:5:8  tags[0] begins with #; write "tides" (warning, values/hash-sign)'],
  },
  {
    name: "several tags in one",
    front: { tags: '["salt, water, ropes"]' },
    says: [
      'index.md:5:8  tags[0] is "salt, water, ropes", several tags in one; write [salt, water, ropes] (warning, values/several-tags)',
    ],
  },
  {
    name: "notes that nobody wrote",
    notes: "Lorem ipsum dolor sit amet, and so on.",
    says: [
      'index.md:7  "Lorem ipsum" stands in for a text; write the text (warning, values/placeholder-in-text)',
    ],
  },
  {
    name: "notes with a TODO",
    notes: "What it is about.\n\nTODO: links to all that we named.",
    says: ['index.md:9  "TODO:" stands in for a text; write the text (warning, values/placeholder-in-text)'],
  },
  {
    name: "notes of a template",
    notes: "Today we talk with {{ guest }} about tides.",
    says: [
      'index.md:7  "{{ guest }}" stands in for a text; write the text (warning, values/placeholder-in-text)',
    ],
  },
  {
    name: "notes in a wrong encoding",
    notes: "We met in a cafÃ© at the harbour.",
    says: [
      'index.md:7  "Ã©" is a letter read in a wrong encoding; type it again (error, values/damaged-notes)',
    ],
  },
  {
    name: "a link that Markdown does not read",
    notes: "See [the paper] (https://papers.example/1) for more.",
    says: [
      'index.md:7  "[the paper] (https://papers.example/1)" is shown as it stands; write [words](address) without a space between, and a space after # (warning, values/unread-markdown)',
    ],
  },
  // Values: times.
  {
    name: "an air date of another century",
    front: { published: "1926-02-01T08:00" },
    says: [
      "index.md:3:12  published is 1926-02-01T08:00:00Z, before there were podcasts; correct the year; recorded says when an old recording was made (error, values/air-date)",
    ],
  },
  {
    name: "an air date before there were feeds",
    front: { published: "1970-01-01T00:00" },
    says: [
      "index.md:3:12  published is 1969-12-31T23:00:00Z, before there were podcasts; correct the year; recorded says when an old recording was made (error, values/air-date)",
    ],
  },
  {
    name: "an air date a hundred years away",
    front: { published: "2206-02-01T08:00" },
    says: [
      "index.md:3:12  published is 2206-02-01T08:00:00Z, a hundred years away; correct the year; recorded says when an old recording was made (error, values/air-date)",
    ],
  },
  {
    name: "a recording after its air date",
    front: { recorded: "2026-03-09" },
    says: [
      "index.md:5:11  recorded is 2026-03-09, after the air date; give the day on which it was recorded (warning, values/recorded)",
    ],
  },
  {
    name: "a recording that is to come",
    front: { recorded: "2027-01-30" },
    says: [
      "index.md:5:11  recorded is 2027-01-30, a day to come; give the day on which it was recorded (warning, values/recorded)",
    ],
  },
  // Values: places, languages, payments.
  {
    name: "coordinates that are exchanged",
    front: { locations: '[{name: Sydney, geo: "geo:99.2,-33.8"}]' },
    says: [
      'index.md:5:33  locations[0].geo is "geo:99.2,-33.8", which is nowhere; write latitude (up to 90) before longitude (up to 180) (error, values/coordinates)',
    ],
  },
  {
    name: "coordinates of nowhere",
    front: { locations: '[{name: Lisbon, geo: "geo:0,0"}]' },
    says: [
      "index.md:5:33  locations[0].geo is 0,0, a place in the Atlantic; give the place's coordinates (error, values/coordinates)",
    ],
  },
  {
    name: "a country that is none",
    front: { locations: "[{name: Lisbon, country: XQ}]" },
    says: [
      "index.md:5:37  locations[0].country is XQ, which is no country; write its two letters of ISO 3166-1, such as PT (error, values/country)",
    ],
  },
  {
    name: "a country as people say it",
    front: { locations: "[{name: London, country: UK}]" },
    says: ["index.md:5:37  locations[0].country is UK; write GB (error, values/country)"],
  },
  {
    name: "a key that is no node",
    front: {
      value: "{type: lightning, method: keysend, recipients: [{type: node, address: 03ab, split: 1}]}",
    },
    says: [
      'index.md:5:78  value.recipients[0].address is "03ab", which is no node\'s key; give 66 hex digits, or say type: lnaddress (error, values/recipient)',
    ],
  },
  {
    name: "a Lightning address without its host",
    front: {
      value: "{type: lightning, method: lnaddress, recipients: [{type: lnaddress, address: ann, split: 1}]}",
    },
    says: [
      'index.md:5:85  value.recipients[0].address is "ann", which is no Lightning address; write it as ann@wallet.example (error, values/recipient)',
    ],
  },
  {
    name: "shares of nothing",
    front: {
      value:
        "{type: lightning, method: lnaddress, recipients: [{type: lnaddress, address: ann@wallet.example, split: 0}]}",
    },
    says: [
      "index.md:5:57  value.recipients give nobody a share; give at least one a split (error, values/shares)",
    ],
  },
  {
    name: "fees above all",
    front: {
      value:
        "{type: lightning, method: lnaddress, recipients: [{type: lnaddress, address: a@wallet.example, split: 10}, {type: lnaddress, address: b@wallet.example, split: 120, fee: true}]}",
    },
    says: [
      "index.md:5:57  value.recipients take 120 percent as fees; keep them below 100 (error, values/shares)",
    ],
  },
  {
    name: "a coin a minute",
    front: {
      value:
        '{type: lightning, method: lnaddress, suggested: "1", recipients: [{type: lnaddress, address: ann@wallet.example, split: 1}]}',
    },
    says: [
      "index.md:5:56  value.suggested is 1 bitcoins a minute; write satoshis as bitcoins: 5 are 0.00000005 (error, values/price)",
    ],
  },
  {
    name: "a bitrate in kilobits",
    front: {
      alternateEnclosures:
        '[{type: audio/opus, bitrate: 96, sources: [{uri: "https://cdn.example/k.opus"}]}]',
    },
    says: [
      "index.md:5:51  alternateEnclosures[0].bitrate is 96 bits a second; write 96000 if kilobits were meant (warning, values/bitrate)",
    ],
  },
  // Names that are nearly right.
  {
    name: "chapters in a text file",
    files: { "chapters.txt": "00:00 Hello" },
    says: [
      "chapters.txt  is used by nothing: no file of this name is looked for; make it chapters.json, or name it in index.md (warning, names/file)",
    ],
  },
  {
    name: "a deep dive that is no Markdown file",
    files: { "deep-dive.txt": "# Words" },
    says: [
      "deep-dive.txt  is used by nothing: no file of this name is looked for; make it deep-dive.md, or name it in index.md (warning, names/file)",
    ],
  },
  {
    name: "transcripts for a transcript",
    files: { "transcripts.vtt": VTT(cue("00:00:00", "00:09:50", "Hello")) },
    says: [
      "transcripts.vtt  is used by nothing: no file of this name is looked for; make it transcript.vtt or .srt, or name it in index.md (warning, names/file)",
    ],
  },
  {
    name: "a transcript under its own name",
    files: { "tides-final.srt": "1\n00:00:00,000 --> 00:09:50,000\nHello\n" },
    says: [
      "tides-final.srt  is used by nothing, and the episode has no transcript; rename it to transcript.srt (warning, names/unused-file)",
    ],
  },
  {
    name: "a cover that directories do not take",
    files: { "cover.webp": "RIFF" },
    says: [
      "cover.webp  is used by nothing: no file of this name is looked for; make it cover.jpg or cover.png, or name it in index.md (warning, names/file)",
    ],
  },
  {
    name: "notes in a file of their own",
    files: { "shownotes.md": "Notes." },
    says: [
      "shownotes.md  is used by nothing: no file of this name is looked for; make it index.md, below its front matter, or notes.html, or name it in index.md (warning, names/file)",
    ],
  },
  {
    name: "Chapters in capitals",
    files: { "Chapters.json": "{}" },
    says: ["Chapters.json  is passed over: it is looked for under another name; rename it to chapters.json"],
  },
  {
    name: "deepdive in one word",
    files: { "deepdive.md": "# Words" },
    says: ["deepdive.md  is passed over: it is looked for under another name; rename it to deep-dive.md"],
  },
  // Things that point nowhere.
  {
    name: "audio at Dropbox",
    front: { audio: audioAt("https://www.dropbox.com/s/abc/ep.mp3?dl=0") },
    says: [
      "index.md:4:14  audio.url leads to a page of Dropbox, not to a file; keep the file with the show, in the media bucket or on a host that gives it out as it is (error, links/file-sharer)",
    ],
  },
  {
    name: "audio at Google Drive",
    front: { audio: audioAt("https://drive.google.com/file/d/1x/view") },
    says: [
      "index.md:4:14  audio.url leads to a page of Google Drive, not to a file; keep the file with the show, in the media bucket or on a host that gives it out as it is (error, links/file-sharer)",
    ],
  },
  {
    name: "audio at YouTube",
    front: { audio: audioAt("https://www.youtube.com/watch?v=abcdefghijk") },
    says: [
      "index.md:4:14  audio.url leads to a page of YouTube, not to a file; keep the file with the show, in the media bucket or on a host that gives it out as it is (error, links/file-sharer)",
    ],
  },
  {
    name: "audio at WeTransfer",
    front: { audio: audioAt("https://we.tl/t-abc") },
    says: [
      "index.md:4:14  audio.url leads to a page of WeTransfer, not to a file; keep the file with the show, in the media bucket or on a host that gives it out as it is (error, links/file-sharer)",
    ],
  },
  {
    name: "audio that expires",
    front: { audio: audioAt("https://bucket.example/ep.mp3?X-Amz-Expires=3600&X-Amz-Signature=ab") },
    says: [
      "index.md:4:14  audio.url is signed, and ends to work after a while; give an address that stays (error, links/expiring)",
    ],
  },
  {
    name: "audio on this machine",
    front: { audio: audioAt("https://localhost:8080/ep.mp3") },
    says: [
      "index.md:4:14  audio.url leads to localhost, which only a private network has; give an address that everyone can open (error, links/private)",
    ],
  },
  {
    name: "audio in a private network",
    front: { audio: audioAt("https://192.168.1.20/ep.mp3") },
    says: [
      "index.md:4:14  audio.url leads to 192.168.1.20, which only a private network has; give an address that everyone can open (error, links/private)",
    ],
  },
  {
    name: "an address with two schemes",
    front: { links: '[{title: Paper, url: "https://https://papers.example/2"}]' },
    says: [
      'index.md:5:29  links[0].url is "https://https//papers.example/2", with two schemes; begin it with https:// once (error, links/two-schemes)',
    ],
  },
  {
    name: "an address with a full stop",
    front: { links: '[{title: Paper, url: "https://papers.example/3."}]' },
    says: [
      'index.md:5:29  links[0].url ends in ".", which probably stood behind it; take that away (warning, links/punctuation)',
    ],
  },
  {
    name: "an address that stands in for one",
    front: { links: '[{title: Shop, url: "https://yourdomain.com/shop"}]' },
    says: [
      "index.md:5:28  links[0].url leads to yourdomain.com, which stands in for an address; give the real one (error, links/stand-in)",
    ],
  },
  {
    name: "a portrait that is a page",
    front: { people: '[{name: Cora Blau, img: "https://people.example/cora.html"}]' },
    says: [
      "index.md:5:33  people[0].img ends in .html, which is no picture that apps show; give the address of the file (error, links/not-the-file)",
    ],
  },
  {
    name: "chapters that are audio",
    front: { chapters: '{url: "https://cdn.example/chapters.mp3"}' },
    says: [
      "index.md:5:17  chapters.url ends in .mp3, which is no chapters file; give the address of the file (error, links/not-the-file)",
    ],
  },
  {
    name: "a transcript that is a PDF",
    front: { transcript: '[{url: "https://cdn.example/words.pdf", type: text/vtt}]' },
    says: [
      "index.md:5:20  transcript[0].url ends in .pdf, which is no transcript; give the address of the file (error, links/not-the-file)",
    ],
  },
  {
    name: "a link to a draft",
    notes: "See [the plan](../a-plan/index.md).",
    says: [
      'index.md:7  the link "the plan" leads to a-plan, a draft, which nobody can open; publish it first, or take the link away (error, links/dead)',
    ],
  },
  {
    name: "a link to what is still to come",
    notes: "See [the future](../a-future/index.md).",
    says: [
      'index.md:7  the link "the future" leads to a-future, which nobody can open before 2026-09-01; take the link away until then (error, links/dead)',
    ],
  },
  {
    name: "a link to no episode",
    notes: "See [that one](/episodes/never-made).",
    says: [
      'index.md:7  the link "that one" leads to /episodes/never-made, where this site has nothing; correct the address, or take the link away (error, links/dead)',
    ],
  },
  {
    name: "a full link to no page",
    notes: "See [us](https://small.example/imprint).",
    says: [
      'index.md:7  the link "us" leads to /imprint, where Airdate has nothing; correct the address, unless a route of your own answers there (warning, links/unknown-page)',
    ],
  },
  {
    name: "a link to no season",
    notes: "All of [the ninth season](/seasons/9).",
    says: [
      'index.md:7  the link "the ninth season" leads to /seasons/9, where this site has nothing; correct the address, or take the link away (error, links/dead)',
    ],
  },
  {
    name: "a link to no tag",
    notes: "All [on tugboats](/tags/tugboats).",
    says: [
      'index.md:7  the link "on tugboats" leads to /tags/tugboats, where this site has nothing; correct the address, or take the link away (error, links/dead)',
    ],
  },
  {
    name: "a link to no number",
    notes: "As in [number 77](/77).",
    says: [
      'index.md:7  the link "number 77" leads to /77, where this site has nothing; correct the address, or take the link away (error, links/dead)',
    ],
  },
  {
    name: "a link to a transcript that is not there",
    notes: "Read [every word](/episodes/good-one/transcript).",
    says: [
      'index.md:7  the link "every word" leads to /episodes/good-one/transcript, which good-one does not have; link to the episode (error, links/dead)',
    ],
  },
  {
    name: "a link in the list to a draft",
    front: { links: '[{title: The plan, url: "https://small.example/episodes/a-plan"}]' },
    says: [
      "index.md:5:32  links[0].url leads to a-plan, a draft, which nobody can open; publish it first, or take the link away (error, links/dead-in-fields)",
    ],
  },
  {
    name: "a link to no heading",
    notes: "See [below](#the-end).\n\n## The beginning\n\nWords.",
    says: [
      "index.md:7  the link #the-end leads to no heading here; correct it, or take the link away (warning, links/no-such-heading)",
    ],
  },
  {
    name: "a link to this machine",
    notes: "See [the preview](http://localhost:8787/).",
    says: [
      'index.md:7  the link "the preview" leads to localhost, which only a private network has; give an address that everyone can open (error, links/private-in-text)',
    ],
  },
  {
    name: "a link to half an address",
    notes: "Write [to us](mailto:ann).",
    says: [
      'index.md:7  the link "to us" writes to "ann", which is no address; write it as mailto:ann@example.com (error, links/mail)',
    ],
  },
  {
    name: "a link that says another host",
    notes: "Go to [https://tides.example/a](https://ropes.example/a).",
    says: [
      'index.md:7  the link "https://tides.example/a" leads to ropes.example; let both be the same (warning, links/says-another)',
    ],
  },
  {
    name: "a link without words",
    notes: "And here: [](https://tides.example/b)",
    says: [
      'index.md:7  the link to "https://tides.example/b" has no words; write what it leads to (warning, links/without-words)',
    ],
  },
  {
    name: "a moment past the end",
    notes: "We laugh (25:10).",
    says: [
      'index.md:7  the link "(25:10)" leads to 25:10, but the audio ends at 10:00; give a moment within the audio (error, links/dead)',
    ],
  },
  {
    name: "a moment past the end of another",
    notes: "As [before](/episodes/good-one#t=4000).",
    says: [
      'index.md:7  the link "before" leads to 1:06:40, but the audio ends at 10:00; give a moment within the audio (error, links/dead)',
    ],
  },
  {
    name: "a crossover with itself",
    front: { original: '{show: Small Talk, url: "https://small.example/episodes/good-one"}' },
    says: [
      "index.md:5:35  original.url is an address of this site; give the page that it came from (warning, parts/own-original)",
    ],
  },
  {
    name: "a post on another network",
    front: { social: '[{protocol: activitypub, uri: "https://bsky.app/profile/ann/post/1"}]' },
    says: [
      "index.md:5:21  social[0].protocol is activitypub, which bsky.app does not speak; write atproto (warning, parts/social-protocol)",
    ],
  },
  // Pictures.
  {
    name: "a picture without words",
    notes: "![](https://pictures.example/pier.jpg)",
    says: [
      'index.md:7  the picture "https://pictures.example/pier.jpg" has no words in its place; say what it shows, for those who do not see it: ![a lighthouse at night](…) (warning, pictures/alt)',
    ],
  },
  {
    name: "a picture with its name for words",
    notes: "![IMG_2041.jpg](https://pictures.example/b.jpg)",
    says: [
      'index.md:7  the picture "https://pictures.example/b.jpg" has "IMG_2041.jpg" in its place, which says nothing; say what it shows, for those who do not see it: ![a lighthouse at night](…) (warning, pictures/alt)',
    ],
  },
  {
    name: "a picture over http",
    notes: "![The pier](http://pictures.example/pier2.jpg)",
    says: [
      'index.md:7  the picture "http://pictures.example/pier2.jpg" begins with http://, which browsers do not load into a page; write https://, or put the picture into the episode\'s folder (warning, pictures/insecure)',
    ],
  },
  {
    name: "a further picture without words",
    front: { images: '[{href: "https://pictures.example/wide.jpg"}]' },
    says: [
      "index.md:5:10  images[0] has no alt; say what it shows, for those who do not see it (warning, pictures/further-alt)",
    ],
  },
  {
    name: "a picture of another shape",
    front: {
      images:
        '[{href: "https://pictures.example/tall.jpg", alt: Tall, aspectRatio: 16/9, width: 720, height: 1280}]',
    },
    says: [
      "index.md:5:78  images[0].aspectRatio is 16/9, and the picture has 720 by 1280 pixels; make both say the same (warning, parts/picture-ratio)",
    ],
  },
  // Parts that do not fit.
  {
    name: "a soundbite past the end",
    front: { soundbites: '[{start: "9:50", duration: 30}]' },
    says: [
      "index.md:5:40  soundbites[0].duration is 0:30 from 9:50 on, past the end at 10:00; make it shorter (error, parts/soundbite)",
    ],
  },
  {
    name: "a soundbite after the end",
    front: { soundbites: '[{start: "19:50", duration: 30}]' },
    says: [
      "index.md:5:22  soundbites[0].start is 19:50, but the audio ends at 10:00; give a moment within the audio (error, parts/soundbite)",
    ],
  },
  {
    name: "a soundbite of everything",
    front: { soundbites: '[{start: 0, duration: "10:00"}]' },
    says: [
      "index.md:5:35  soundbites[0].duration is the whole episode; choose 15 to 120 seconds of it (error, parts/soundbite)",
    ],
  },
  {
    name: "a soundbite of half a second",
    front: { soundbites: "[{start: 30, duration: 0.5}]" },
    says: [
      "index.md:5:36  soundbites[0].duration is 0.5 seconds; give 15 to 120 seconds (error, parts/soundbite)",
    ],
  },
  {
    name: "two soundbites at once",
    front: { soundbites: "[{start: 30, duration: 20}, {start: 30, duration: 25}]" },
    says: [
      "index.md:5:49  soundbites[1].start is 0:30, as another one's; keep one of the two (warning, parts/soundbite-twice)",
    ],
  },
  {
    name: "a chapter that ends before it begins",
    front: { chapters: '[{start: 0, title: Hello}, {start: "5:00", end: "4:00", title: Tides}]' },
    says: [
      "index.md:5:59  chapters[1].end is 4:00, not after start; give a later moment, or remove it (error, parts/chapter-end)",
    ],
  },
  {
    name: "a chapter that ends after the audio",
    front: { chapters: '[{start: 0, title: Hello}, {start: "5:00", end: "14:00", title: Tides}]' },
    says: [
      "index.md:5:59  chapters[1].end is 14:00, but the audio ends at 10:00; give a moment within the audio (error, parts/chapter-end)",
    ],
  },
  {
    name: "two chapters at one moment",
    front: { chapters: "[{start: 0, title: Hello}, {start: 0, title: Tides}]" },
    says: [
      "index.md:5:46  chapters[1].start is 0:00, as another chapter's; give each its own beginning (warning, parts/chapter-twice)",
    ],
  },
  {
    name: "a chapter's title twice",
    front: { chapters: '[{start: 0, title: Hello}, {start: "2:00", title: Hello}]' },
    says: [
      "index.md:5:61  chapters[1].title is that of the chapter before it; name it otherwise, or make one of the two (warning, parts/chapter-title-twice)",
    ],
  },
  {
    name: "chapters that begin late",
    front: { chapters: '[{start: "6:00", title: Hello}, {start: "8:00", title: Tides}]' },
    says: [
      "index.md:5:12  the first chapter begins at 6:00 of 10:00; begin with one at 0:00 (warning, parts/late-chapters)",
    ],
  },
  {
    name: "chapters out of order",
    front: {
      chapters: '[{start: 0, title: Hello}, {start: "8:00", title: Tides}, {start: "5:00", title: Ropes}]',
    },
    says: [
      "index.md:5:77  chapters[2].start is 5:00, before the chapter above it (8:00); correct one of the two, or put them in order (warning, parts/chapter-order)",
    ],
  },
  {
    name: "a stretch that pays after the end",
    front: {
      value:
        '{type: lightning, method: lnaddress, recipients: [{type: lnaddress, address: ann@wallet.example, split: 1}], timeSplits: [{start: "9:00", duration: "5:00", recipients: [{type: lnaddress, address: bob@wallet.example, split: 1}]}]}',
    },
    says: [
      "index.md:5:138  value.timeSplits[0].start is 9:00 and lasts 5:00, past the end at 10:00; give a moment within the audio (error, parts/time-split)",
    ],
  },
  {
    name: "stretches that overlap",
    front: {
      value:
        "{type: lightning, method: lnaddress, recipients: [{type: lnaddress, address: ann@wallet.example, split: 1}], timeSplits: [{start: 0, duration: 60, recipients: [{type: lnaddress, address: bob@wallet.example, split: 1}]}, {start: 30, duration: 60, recipients: [{type: lnaddress, address: bob@wallet.example, split: 1}]}]}",
    },
    says: [
      "index.md:5:236  value.timeSplits[1].start is 0:30, while another stretch still lasts; let one end before the next begins (warning, parts/time-splits-overlap)",
    ],
  },
  {
    name: "an empty transcript",
    files: { "transcript.vtt": "WEBVTT\n" },
    says: [
      "transcript.vtt  says not one word; export it again, or remove it (error, parts/transcript-empty)",
    ],
  },
  {
    name: "a late transcript",
    files: { "transcript.vtt": VTT(cue("00:05:00", "00:09:50", "Here we are, much later.")) },
    says: [
      "transcript.vtt  begins at 5:00; export it again from the beginning, or move its times (warning, parts/transcript-late)",
      "transcript.vtt  has 5 words for 10:00; export it again (warning, parts/transcript-sparse)",
    ],
  },
  {
    name: "a transcript longer than the audio",
    files: {
      "transcript.vtt": VTT(
        cue("00:00:00", "00:09:00", "Too early."),
        cue("00:12:00", "00:13:00", "Too late."),
      ),
    },
    says: [
      "transcript.vtt  still speaks at 12:00, but the audio ends at 10:00; take the transcript of this audio: advertisements that were cut out move all that follows (error, parts/transcript-long)",
      "transcript.vtt  has 4 words for 10:00; export it again (warning, parts/transcript-sparse)",
    ],
  },
  {
    name: "half a transcript",
    files: { "transcript.vtt": VTT(cue("00:00:00", "00:02:00", "And then it")) },
    says: ["transcript.vtt  ends at 2:00 of 10:00; export all of it (warning, parts/transcript-short)"],
  },
  {
    name: "a transcript of few words",
    files: { "transcript.vtt": VTT(cue("00:00:00", "00:09:50", "Um.")) },
    says: ["transcript.vtt  has 1 words for 10:00; export it again (warning, parts/transcript-sparse)"],
  },
  {
    name: "a transcript whose clock stands",
    files: {
      "transcript.vtt": VTT(
        ...["One for all", "Two of them", "Three and on, and on, till the words are enough"].map((words) =>
          cue("00:00:00", "00:09:50", words),
        ),
      ),
    },
    says: [
      "transcript.vtt  has all its 3 cues at 0:00; export it with times (warning, parts/transcript-standing)",
    ],
  },
  {
    name: "one transcript twice",
    front: { transcript: "[{file: transcript.vtt}, {file: transcript.vtt}]" },
    files: {
      "transcript.vtt": VTT(
        cue("00:00:00", "00:09:50", "These are words enough for ten minutes of them, I would say."),
      ),
    },
    says: [
      "index.md:5:38  transcript[1] names the same as one above it; keep one of the two (warning, parts/transcript-twice)",
    ],
  },
  {
    name: "a transcript in no language",
    front: { transcript: "[{file: transcript.vtt, language: xq}]" },
    files: {
      "transcript.vtt": VTT(
        cue("00:00:00", "00:09:50", "More words that are enough for the ten minutes of this one."),
      ),
    },
    says: [
      'index.md:5:47  transcript[0].language is "xq", which is no language code; give a code such as en or pt-br (error, values/transcript-language)',
    ],
  },
  {
    name: "a tag twice",
    front: { tags: "[harbours, Harbours]" },
    says: [
      'index.md:5:18  tags[1] stands there twice ("Harbours"); keep one of the two (warning, parts/twice-in-episode)',
    ],
  },
  {
    name: "a link twice",
    front: {
      links: '[{title: One, url: "https://papers.example/4"}, {title: Two, url: "https://papers.example/4"}]',
    },
    says: [
      'index.md:5:74  links[1].url stands there twice ("https://papers.example/4"); keep one of the two (warning, parts/twice-in-episode)',
    ],
  },
  {
    name: "a person twice",
    front: { people: "[{name: Dora Grün, role: guest}, {name: Dora Grün, role: guest}]" },
    says: [
      'index.md:5:49  people[1].name stands there twice ("Dora Grün"); keep one of the two (warning, parts/twice-in-episode)',
    ],
  },
  {
    name: "the same file in another type",
    front: {
      alternateEnclosures:
        '[{type: audio/mp4, default: true, sources: [{uri: "https://cdn.example/s.m4a"}]}]',
    },
    says: [
      "index.md:5:50  alternateEnclosures[0].default is true, and yet its type is audio/mp4, not audio/mpeg; make it the same file as audio, or default: false (error, parts/alternate-default)",
    ],
  },
  {
    name: "the same file of another size",
    front: {
      alternateEnclosures:
        '[{type: audio/mpeg, bytes: 4800000, default: true, sources: [{uri: "https://cdn.example/s.mp3"}]}]',
    },
    says: [
      "index.md:5:67  alternateEnclosures[0].default is true, and yet its bytes is 4800000, not 9600000; make it the same file as audio, or default: false (error, parts/alternate-default)",
    ],
  },
  {
    name: "an encoding under another type",
    front: { alternateEnclosures: '[{type: audio/mpeg, sources: [{uri: "https://cdn.example/t.opus"}]}]' },
    says: [
      "index.md:5:30  alternateEnclosures[0].type is audio/mpeg, and its source ends in .opus; write the type of the file (error, parts/alternate-type)",
    ],
  },
  {
    name: "an encoding of few bytes",
    front: {
      alternateEnclosures:
        '[{type: audio/opus, bytes: 4800, sources: [{uri: "https://cdn.example/u.opus"}]}]',
    },
    says: [
      "index.md:5:49  alternateEnclosures[0].bytes is 4800, too little for this episode; give the file's size in bytes (error, parts/alternate-bytes)",
    ],
  },
  {
    name: "a height of audio",
    front: {
      alternateEnclosures:
        '[{type: audio/opus, height: 720, sources: [{uri: "https://cdn.example/v.opus"}]}]',
    },
    says: [
      "index.md:5:50  alternateEnclosures[0].height is 720, and the type is audio/opus; remove it, or write the type of the film (warning, parts/alternate-height)",
    ],
  },
  {
    name: "a hash that is none",
    front: {
      alternateEnclosures:
        '[{type: audio/opus, integrity: {type: sri, value: abc}, sources: [{uri: "https://cdn.example/w.opus"}]}]',
    },
    says: [
      "index.md:5:53  alternateEnclosures[0].integrity holds no hash that can be checked; write sha256-, sha384- or sha512- and the hash in base64 (error, parts/alternate-integrity)",
    ],
  },
  {
    name: "an encoding over http",
    front: { alternateEnclosures: '[{type: audio/opus, sources: [{uri: "http://cdn.example/x.opus"}]}]' },
    says: [
      "index.md:5:51  alternateEnclosures[0].sources names http://cdn.example/x.opus, which pages cannot load; write https:// (error, parts/alternate-source)",
    ],
  },
  {
    name: "an encoding twice",
    front: {
      alternateEnclosures:
        '[{type: audio/opus, sources: [{uri: "https://cdn.example/y.opus"}]}, {type: audio/opus, sources: [{uri: "https://cdn.example/y.opus"}]}]',
    },
    says: [
      "index.md:5:120  alternateEnclosures[1].sources[0] is also that of one above it; give each its own file (warning, parts/alternate-twice)",
    ],
  },
  {
    name: "a stream alone",
    front: {
      audio:
        '{url: "https://cdn.example/live.m3u8", bytes: 9600000, duration: "10:00", type: application/x-mpegurl}',
    },
    says: [
      "index.md:4:8  audio is a stream (HLS), which many apps cannot play; name an MP3 or M4A here, and the stream under alternateEnclosures (warning, parts/stream-alone)",
    ],
  },
  {
    name: "a trailer that is full",
    front: { title: "Trailer" },
    says: [
      'index.md:2:8  title is "Trailer", and the type is full; say type: trailer (warning, parts/trailer-type)',
    ],
  },
  {
    name: "a subtitle that is the title",
    front: { title: "Knots", subtitle: "Knots" },
    says: ["index.md:5:11  subtitle is the title again; say more, or remove it (warning, parts/subtitle)"],
  },
  {
    name: "a number in other words",
    front: { number: "12", numberDisplay: '"Ch. 14"' },
    says: [
      'index.md:6:16  numberDisplay is "Ch. 14", and number is 12; make both say the same (warning, parts/number-in-words)',
    ],
  },
  {
    name: "chapters in two places",
    front: { chapters: '[{start: 0, title: Hello}, {start: "5:00", title: Tides}]' },
    files: { "chapters.json": "{}" },
    says: [
      "chapters.json  is passed over: chapters in index.md takes its place; keep one of the two (warning, parts/two-sources)",
    ],
  },
  {
    name: "a transcript beside one elsewhere",
    front: { transcript: "[{url: https://cdn.example/words.vtt}]" },
    files: {
      "transcript.vtt": VTT(
        cue("00:00:00", "00:09:50", "Again words enough for the ten minutes of this one."),
      ),
    },
    says: [
      "transcript.vtt  is passed over: transcript in index.md takes its place; keep one of the two (warning, parts/two-sources)",
    ],
  },
  {
    name: "a line for a chapter after the end",
    notes: "00:00 Hello\n\n05:00 Tides\n\n08:00 Ropes\n\n15:00 Goodbye",
    says: [
      "index.md:13  the chapter at 15:00 is left out: the audio ends at 10:00; correct its moment (warning, parts/chapter-lines)",
    ],
  },
  {
    name: "nothing to say",
    notes: "",
    says: [
      "index.md  has no notes and no summary, so apps show the title alone; write a sentence on what it is about (warning, parts/no-notes)",
    ],
  },
  {
    name: "an empty deep dive",
    files: { "deep-dive.md": "\n" },
    says: ["deep-dive.md  says nothing; write it, or remove the file (warning, parts/no-deep-dive)"],
  },
];
