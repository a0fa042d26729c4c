import type { ShowFault } from "./seeded-fault.ts";

/** One fault a show; those of different keys are seen in one build. */
export const SHOW_FAULTS: readonly ShowFault[] = [
  {
    name: "a title that stands in for one",
    show: { title: "My Podcast" },
    says: ['title is "My Podcast", which stands in for a text; write the text (warning, values/placeholder)'],
  },
  {
    name: "a tagline that is the title",
    show: { title: "Small Talk", tagline: "Small Talk" },
    says: ["tagline is the title again; say what the show is about, or remove it (warning, parts/tagline)"],
  },
  {
    name: "a description that nobody wrote",
    show: { description: "Lorem ipsum dolor sit amet." },
    says: ['"Lorem ipsum" stands in for a text; write the text (warning, values/placeholder-in-text)'],
  },
  {
    name: "a description with a dead link",
    show: { description: '"All about [us](/about-us)."' },
    says: [
      'the link "us" leads to /about-us, where Airdate has nothing; correct the address, unless a route of your own answers there (warning, links/unknown-page)',
    ],
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
    name: "a language of no country",
    show: { language: "en-uk" },
    says: ['language is "en-uk", which is no language; write en-gb (error, values/language)'],
  },
  {
    name: "a site on this machine",
    show: { url: "http://localhost:8787" },
    says: [
      "url is http://localhost:8787, which only this machine has; give the site's public address (error, hiding/private-site)",
    ],
  },
  {
    name: "the same category twice",
    show: { categories: "[Technology, Arts, Technology]" },
    says: ['categories[2] stands there twice ("Technology"); keep one of the two (warning, parts/twice)'],
  },
  {
    name: "a prefix that cannot be joined",
    show: { enclosurePrefixes: '["https://stats.example/r?u="]' },
    says: [
      'enclosurePrefixes[0] is "https://stats.example/r?u=", to which no address can be joined; give it without ? and # (error, parts/prefix)',
    ],
  },
  {
    name: "a prefix that is a file",
    show: { enclosurePrefixes: '["https://stats.example/redirect.mp3"]' },
    says: [
      'enclosurePrefixes[0] is "https://stats.example/redirect.mp3", a file; give an address that ends in /, such as https://op3.dev/e/ (error, parts/prefix)',
    ],
  },
  {
    name: "a prefix of its own",
    show: { enclosurePrefixes: '["https://small.example/"]', url: "https://small.example" },
    says: [
      "enclosurePrefixes[0] is an address of this site; give that of a statistics service, or remove it (error, parts/prefix)",
    ],
  },
  {
    name: "a prefix twice",
    show: { enclosurePrefixes: '["https://op3.dev/e/", "https://op3.dev/e/"]' },
    says: [
      'enclosurePrefixes[1] stands there twice ("https://op3.dev/e/"); keep one of the two (warning, parts/twice)',
    ],
  },
  {
    name: "one episode in the feed",
    show: { feed: "{limit: 1}" },
    says: [
      "feed.limit is 1, so the feed holds 1 of 2 episodes, and few apps look into archive pages; give a higher one, such as 100, or remove it (warning, hiding/feed-limit)",
    ],
  },
  {
    name: "one episode at Spotify",
    show: { spotify: "{limit: 1}" },
    says: [
      "spotify.limit is 1, so Spotify shows 1 of 2 episodes; give a higher one, or remove it (warning, hiding/spotify-limit)",
    ],
  },
  {
    name: "a country that is none",
    show: { spotify: "{countries: [XQ]}" },
    says: [
      "spotify.countries[0] is XQ, which is no country; write its two letters of ISO 3166-1, such as PT (error, values/country)",
    ],
  },
  {
    name: "a block of everyone",
    show: { block: "[all]", links: "{apple: https://podcasts.apple.com/podcast/id1}" },
    says: [
      "block[0] keeps the show out of every directory, and links sends listeners to apple; remove it, unless nobody is to find the show (warning, hiding/block)",
    ],
  },
  {
    name: "a block of a directory that it links to",
    show: { block: "[spotify]", links: "{spotify: https://open.spotify.com/show/1}" },
    says: [
      "block[0] keeps the show out of spotify, and links sends listeners there; keep one of the two (warning, hiding/block)",
    ],
  },
  {
    name: "a block of nobody",
    show: { block: "[{service: apple, blocked: false}]" },
    says: [
      "block[0] allows what nothing forbids; remove it, or add all before it (warning, hiding/block-nothing)",
    ],
  },
  {
    name: "a block of everyone, and of one",
    show: { block: "[all, google]", links: "{apple: https://podcasts.apple.com/podcast/id1}" },
    says: [
      "block[0] keeps the show out of every directory, and links sends listeners to apple; remove it, unless nobody is to find the show (warning, hiding/block)",
      "block[1] says again of google what all says of everyone; remove it, or say blocked: false (warning, hiding/block-nothing)",
    ],
  },
  {
    name: "a move to its own front page",
    show: { newFeedUrl: "https://small.example/", url: "https://small.example" },
    says: [
      'newFeedUrl is "https://small.example/", which is no podcast feed; give the address of the feed itself, such as https://pod.example/feed.xml (error, links/not-a-feed)',
    ],
  },
  {
    name: "a move to Apple's page",
    show: { newFeedUrl: "https://podcasts.apple.com/podcast/id1" },
    says: [
      'newFeedUrl is "https://podcasts.apple.com/podcast/id1", which is no podcast feed; give the address of the feed itself, such as https://pod.example/feed.xml (error, links/not-a-feed)',
    ],
  },
  {
    name: "a move to an audio file",
    show: { newFeedUrl: "https://old.example/1.mp3" },
    says: [
      'newFeedUrl is "https://old.example/1.mp3", which is no podcast feed; give the address of the feed itself, such as https://pod.example/feed.xml (error, links/not-a-feed)',
    ],
  },
  {
    name: "a hub of its own",
    show: { hub: "https://small.example/hub", url: "https://small.example" },
    says: [
      "hub is an address of this site, which is no hub; give a hub's, or remove it (error, links/own-hub)",
    ],
  },
  {
    name: "Apple's link to Spotify",
    show: { links: "{apple: https://open.spotify.com/show/2}" },
    says: [
      "links.apple leads to open.spotify.com, which is spotify; call it spotify, or give the address at apple (error, links/other-service)",
    ],
  },
  {
    name: "a link to the front page of Apple",
    show: { links: "{apple: https://podcasts.apple.com/}" },
    says: [
      "links.apple leads to the front page of podcasts.apple.com; give the address of the show there (error, links/front-page)",
    ],
  },
  {
    name: "one link for two services",
    show: { links: "{castamatic: https://follow.example/1, goodpods: https://follow.example/1}" },
    says: ["links.goodpods is also that of another service; give each its own (warning, links/one-for-two)"],
  },
  {
    name: "a redirect to nowhere",
    show: { redirects: "{/old: /new}" },
    says: [
      "redirects./old leads to /new, where Airdate has nothing; correct the address, unless a route of your own answers there (warning, links/unknown-page-in-fields)",
    ],
  },
  {
    name: "a rule that means nothing",
    show: { updateFrequency: '{text: Often, rrule: "every monday"}' },
    says: [
      'updateFrequency.rrule holds "EVERY MONDAY", which is no part of a rule; write it as FREQ=WEEKLY;BYDAY=MO (error, values/recurrence)',
    ],
  },
  {
    name: "a rule of a frequency that is none",
    show: { updateFrequency: '{text: Often, rrule: "FREQ=WEEKLI"}' },
    says: [
      "updateFrequency.rrule holds FREQ=WEEKLI, which means nothing; did you mean WEEKLY? (error, values/recurrence)",
    ],
  },
  {
    name: "a rule without a frequency",
    show: { updateFrequency: '{text: Often, rrule: "BYDAY=MO"}' },
    says: [
      "updateFrequency.rrule does not say FREQ; write it as FREQ=WEEKLY;BYDAY=MO (error, values/recurrence)",
    ],
  },
  {
    name: "a rule of no day",
    show: { updateFrequency: '{text: Often, rrule: "FREQ=WEEKLY;BYDAY=MX"}' },
    says: [
      "updateFrequency.rrule holds BYDAY=MX, which means nothing; write it as FREQ=WEEKLY;BYDAY=MO (error, values/recurrence)",
    ],
  },
  {
    name: "a rule that never comes",
    show: { updateFrequency: '{text: Often, rrule: "FREQ=WEEKLY;INTERVAL=0"}' },
    says: [
      "updateFrequency.rrule holds INTERVAL=0, which means nothing; write it as FREQ=WEEKLY;BYDAY=MO (error, values/recurrence)",
    ],
  },
  {
    name: "a rule that counts days of weeks",
    show: { updateFrequency: '{text: Often, rrule: "FREQ=WEEKLY;BYDAY=2TU"}' },
    says: [
      "updateFrequency.rrule counts days (BYDAY=2TU), which FREQ=WEEKLY cannot; say FREQ=MONTHLY, or the day alone (error, values/recurrence)",
    ],
  },
  {
    name: "a rule with two ends",
    show: { updateFrequency: '{text: Often, start: 2026-01-01, rrule: "FREQ=DAILY;COUNT=3;UNTIL=20270101"}' },
    says: ["updateFrequency.rrule says both UNTIL and COUNT; keep one of the two (error, values/recurrence)"],
  },
  {
    name: "a rule for each second",
    show: { updateFrequency: '{text: Often, rrule: "FREQ=SECONDLY"}' },
    says: [
      "updateFrequency.rrule says FREQ=SECONDLY, as no show comes out; say DAILY, WEEKLY, MONTHLY or YEARLY (error, values/recurrence)",
    ],
  },
  {
    name: "a rule of a month that is none",
    show: { updateFrequency: '{text: Often, rrule: "FREQ=YEARLY;BYMONTH=13"}' },
    says: [
      "updateFrequency.rrule holds BYMONTH=13, which means nothing; write it as FREQ=WEEKLY;BYDAY=MO (error, values/recurrence)",
    ],
  },
  {
    name: "a rule with its name",
    show: { updateFrequency: '{text: Often, rrule: "RRULE:FREQ=DAILY"}' },
    says: [
      "updateFrequency.rrule begins with RRULE:; leave that out: FREQ=… comes first (error, values/recurrence)",
    ],
  },
  {
    name: "a rule that says a part twice",
    show: { updateFrequency: '{text: Often, rrule: "FREQ=DAILY;FREQ=WEEKLY"}' },
    says: ["updateFrequency.rrule says FREQ twice; keep one of the two (error, values/recurrence)"],
  },
  {
    name: "a rule that ended",
    show: { updateFrequency: '{text: Often, rrule: "FREQ=WEEKLY;UNTIL=20250101"}' },
    says: [
      "updateFrequency.rrule ended on 20250101; give a later UNTIL, or say complete: true beside it (warning, parts/recurrence-end)",
    ],
  },
  {
    name: "a rule that counts from nowhere",
    show: { updateFrequency: '{text: Often, rrule: "FREQ=WEEKLY;COUNT=8"}' },
    says: [
      "updateFrequency.rrule counts (COUNT), and nothing says from when; give start beside it (error, parts/recurrence-count)",
    ],
  },
  {
    name: "a rule of another day than its words",
    show: { updateFrequency: '{text: Every Monday, rrule: "FREQ=WEEKLY;BYDAY=TU"}' },
    says: [
      "updateFrequency.text says Monday in words, and rrule says Tuesday; make both say the same (warning, parts/recurrence-words)",
    ],
  },
  {
    name: "a beginning that no calendar has",
    show: { updateFrequency: "{text: Often, start: 2026-02-31}" },
    says: [
      "updateFrequency.start is 2026-02-31, which no calendar has; write it as 2026-12-01 (error, values/recurrence-start)",
    ],
  },
  {
    name: "a rule in a show that is complete",
    show: { complete: "true", updateFrequency: '{text: Often, rrule: "FREQ=WEEKLY"}' },
    says: [
      "updateFrequency.rrule promises episodes, and the show is complete; remove it, or complete (warning, parts/recurrence-end)",
    ],
  },
  {
    name: "a guid of zeros in its podroll",
    show: { podroll: "[{feedGuid: 00000000-0000-0000-0000-000000000000}]" },
    says: ["podroll[0].feedGuid is all zeros; give the guid that the feed has (error, values/nil-guid)"],
  },
  {
    name: "itself in its podroll",
    show: {
      guid: "917393e3-1b1e-5cef-ace4-edaa54e1f810",
      podroll: "[{feedGuid: 917393e3-1b1e-5cef-ace4-edaa54e1f810}]",
    },
    says: [
      "podroll[0].feedGuid is that of this show; give the other show's, or remove it (warning, parts/own-feed)",
    ],
  },
  {
    name: "a show twice in its podroll",
    show: {
      podroll:
        "[{feedGuid: 003af0a0-6a45-55cf-b765-68e3d349551a}, {feedGuid: 003af0a0-6a45-55cf-b765-68e3d349551a}]",
    },
    says: [
      'podroll[1].feedGuid stands there twice ("003af0a0-6a45-55cf-b765-68e3d349551a"); keep one of the two (warning, parts/twice)',
    ],
  },
  {
    name: "a publisher's page for its feed",
    show: {
      publisher:
        "{feedGuid: 003af0a0-6a45-55cf-b765-68e3d349551a, feedUrl: https://publisher.example/about.html}",
    },
    says: [
      'publisher.feedUrl is "https://publisher.example/about.html", which is no podcast feed; give the address of the feed itself, such as https://pod.example/feed.xml (error, links/not-a-feed)',
    ],
  },
  {
    name: "a season's name that no episode has",
    show: { seasons: "{12: {name: Late}}" },
    says: [
      "seasons.12 names a season without an episode; correct its number, or remove it (warning, parts/season-name)",
    ],
  },
  {
    name: "a trailer of a season that is not there",
    show: {
      trailers:
        '[{title: Soon, published: 2026-01-01T08:00, url: "https://cdn.example/t.mp3", bytes: 912345, season: 9}]',
    },
    says: [
      "trailers[0].season is 9, and there is no such season; correct it (warning, parts/trailer-season)",
    ],
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
    name: "a trailer that is a page",
    show: {
      trailers:
        '[{title: Soon, published: 2026-01-01T08:00, url: "https://cdn.example/t.html", bytes: 912345, type: audio/mpeg}]',
    },
    says: [
      "trailers[0].url ends in .html, which is no audio; give the address of the file (error, links/not-the-file)",
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
  {
    name: "a stream that is over and still announced",
    show: { live: live("status: pending, start: 2026-01-01T19:00, end: 2026-01-01T20:00") },
    says: [
      "live[0].status is pending, and its end is past; write ended, or remove the stream (warning, parts/live-status)",
    ],
  },
  {
    name: "a stream that is on before it begins",
    show: { live: live("status: live, start: 2026-05-01T19:00, end: 2026-05-01T20:00") },
    says: [
      "live[0].status is live, and its start is still to come; write pending (warning, parts/live-status)",
    ],
  },
  {
    name: "ways to give that are one",
    show: {
      funding: '[{url: "https://give.example/1", text: Give}, {url: "https://give.example/1", text: Join}]',
    },
    says: [
      'funding[1].url stands there twice ("https://give.example/1"); keep one of the two (warning, parts/twice)',
    ],
  },
  {
    name: "a way to give that is nowhere on the site",
    show: { funding: '[{url: "https://small.example/give", text: Give}]', url: "https://small.example" },
    says: [
      "funding[0].url leads to /give, where Airdate has nothing; correct the address, unless a route of your own answers there (warning, links/unknown-page-in-fields)",
    ],
  },
  {
    name: "a menu and a place to follow that lead nowhere",
    show: {
      menu: "[{title: Shop, url: /shop}, {title: Talks, url: /tags/talks}]",
      links: "{own: [{title: The club, url: /club}]}",
    },
    says: [
      "links.own[0].url leads to /club, where Airdate has nothing; correct the address, unless a route of your own answers there (warning, links/unknown-page-in-fields)",
      "menu[0].url leads to /shop, where Airdate has nothing; correct the address, unless a route of your own answers there (warning, links/unknown-page-in-fields)",
      "menu[1].url leads to /tags/talks, where this site has nothing; correct the address, or take the link away (error, links/dead-in-fields)",
    ],
  },
  {
    name: "a move to another host",
    show: { newFeedUrl: "https://other.example/feed.xml" },
    says: [
      "newFeedUrl sends all subscribers to other.example; remove it, unless the show has moved there (warning, hiding/new-feed-url)",
    ],
  },
  {
    name: "a medium of lists",
    show: { medium: "podcastL" },
    says: [
      "medium is podcastL, a feed without episodes, and there are 2; write the medium of the episodes, or remove it (warning, hiding/list-medium)",
    ],
  },
  {
    name: "a show for children that is explicit",
    show: { categories: '["Kids & Family"]', explicit: "true" },
    says: [
      'categories[0] is "Kids & Family", and explicit is true; change one of the two (warning, parts/kids-explicit)',
    ],
  },
  {
    name: "a language of another script",
    show: { language: "ru", description: "A show of short episodes, in English." },
    says: [
      'language is "ru", and the description is in Latin script; give the language that is spoken (warning, parts/language-script)',
    ],
  },
];

function live(rest: string): string {
  return `[{title: Tonight, guid: live-1, audio: {url: "https://live.example/s", type: audio/mpeg}, contentLinks: [{href: "https://live.example/watch", text: Watch}], ${rest}}]`;
}
