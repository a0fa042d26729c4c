/** Roles of people with their groups. Source: the podcast namespace's person taxonomy. */
export const PERSON_ROLES: readonly string[] = [
  ...[
    "Director",
    "Assistant Director",
    "Executive Producer",
    "Senior Producer",
    "Producer",
    "Associate Producer",
  ],
  ...["Development Producer", "Creative Director", "Host", "Co-Host", "Guest Host", "Guest", "Voice Actor"],
  ...[
    "Narrator",
    "Announcer",
    "Reporter",
    "Author",
    "Editorial Director",
    "Co-Writer",
    "Writer",
    "Songwriter",
  ],
  ...["Guest Writer", "Story Editor", "Managing Editor", "Script Editor", "Script Coordinator", "Researcher"],
  ...[
    "Editor",
    "Fact Checker",
    "Translator",
    "Transcriber",
    "Logger",
    "Studio Coordinator",
    "Technical Director",
  ],
  ...["Technical Manager", "Audio Engineer", "Remote Recording Engineer", "Post Production Engineer"],
  ...["Audio Editor", "Sound Designer", "Foley Artist", "Composer", "Theme Music", "Music Production"],
  ...["Music Contributor", "Production Coordinator", "Booking Coordinator", "Production Assistant"],
  ...["Content Manager", "Marketing Manager", "Sales Representative", "Sales Manager", "Graphic Designer"],
  ...["Cover Art Designer", "Social Media Manager", "Consultant", "Intern", "Camera Operator"],
  ...["Lighting Designer", "Camera Grip", "Assistant Camera", "Assistant Editor"],
];

/** Groups of people's roles, from the same taxonomy. */
export const PERSON_GROUPS: readonly string[] = [
  ...["Creative Direction", "Cast", "Writing", "Audio Production", "Audio Post-Production", "Administration"],
  ...["Visuals", "Community", "Misc.", "Video Production", "Video Post-Production"],
];

/** Services that `podcast:block` can name. Source: the namespace's list of service slugs. */
export const BLOCK_SERVICES: readonly string[] =
  `acast amazon anchor apple audible audioboom backtracks bitcoin blubrry buzzsprout captivate castos castopod facebook
  fireside fyyd google gpodder hypercatcher kasts libsyn mastodon megafono megaphone omnystudio overcast paypal pinecast
  podbean podcastaddict podcastguru podcastindex podcasts podchaser podcloud podfriend podiant podigee podnews podomatic
  podserve podverse redcircle relay resonaterecordings rss shoutengine simplecast slack soundcloud spotify spreaker tiktok
  transistor twitter whooshkaa youtube zencast`.split(/\s+/);

/** What a feed may hold (`podcast:medium`); an `L` at the end is a list of remote items. */
export const MEDIUMS: readonly string[] = [
  ...["podcast", "music", "video", "film", "audiobook", "newsletter", "blog", "publisher", "course", "mixed"],
  ...["podcastL", "musicL", "videoL", "filmL", "audiobookL", "newsletterL", "blogL", "publisherL", "courseL"],
];

/** Protocols of `podcast:socialInteract`. */
export const SOCIAL_PROTOCOLS: readonly string[] = [
  ...["disabled", "activitypub", "twitter", "lightning", "atproto", "hive", "matrix", "nostr"],
];

/** Licences that need no address, as the namespace lists them. */
export const LISTED_LICENSES: readonly string[] = [
  ...["ARR", "CC-BY-4.0", "CC-BY-NC-4.0", "CC-BY-NC-ND-4.0", "POD-V4V-1.0"],
];
