import type { SiteTexts } from "./site-texts.ts";

/** What a service of `links` is called: by its own name, or in the interface's words where it is no name. */
export function serviceName(
  service: string,
  { newsletter, website }: Pick<SiteTexts, "newsletter" | "website">,
): string {
  if (service === "newsletter") return newsletter;
  return service === "website" ? website : (FOLLOW_SERVICES[service] ?? service);
}

/** Where a show can be followed, as `links` in show.yaml names it, with the name that listeners read. */
export const FOLLOW_SERVICES: Readonly<Record<string, string>> = {
  apple: "Apple Podcasts",
  spotify: "Spotify",
  youtube: "YouTube",
  youtubemusic: "YouTube Music",
  amazon: "Amazon Music",
  antennapod: "AntennaPod",
  castamatic: "Castamatic",
  castbox: "Castbox",
  castro: "Castro",
  deezer: "Deezer",
  fountain: "Fountain",
  goodpods: "Goodpods",
  iheart: "iHeart",
  overcast: "Overcast",
  playerfm: "Player FM",
  pocketcasts: "Pocket Casts",
  podcastaddict: "Podcast Addict",
  podcastguru: "Podcast Guru",
  podcastindex: "Podcast Index",
  podchaser: "Podchaser",
  podverse: "Podverse",
  soundcloud: "SoundCloud",
  truefans: "TrueFans",
  tunein: "TuneIn",
  mastodon: "Mastodon",
  bluesky: "Bluesky",
  discord: "Discord",
  facebook: "Facebook",
  github: "GitHub",
  instagram: "Instagram",
  linkedin: "LinkedIn",
  matrix: "Matrix",
  patreon: "Patreon",
  reddit: "Reddit",
  telegram: "Telegram",
  threads: "Threads",
  tiktok: "TikTok",
  x: "X",
  newsletter: "Newsletter",
  website: "Website",
};
