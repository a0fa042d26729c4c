import type { MediaFacts } from "./media-facts-schema.ts";

/** Facts → the text of `media.yaml`: the same ones give the same bytes. */
export function renderMediaFacts({
  file,
  address,
  bytes,
  duration,
  chapters = [],
  sound,
}: MediaFacts): string {
  const lines = [
    HEADER,
    `file: ${file}`,
    // Eight digits may look like a number.
    `address: "${address}"`,
    `bytes: ${bytes}`,
    `duration: ${duration}`,
    ...(chapters.length === 0 ? [] : ["chapters:"]),
    ...chapters.flatMap(({ start, title }) => [`  - start: ${start}`, `    title: ${JSON.stringify(title)}`]),
    // JSON is YAML too; nobody reads it.
    ...(sound === undefined ? [] : [`sound: ${JSON.stringify(sound)}`]),
  ];
  return `${lines.join("\n")}\n`;
}

const HEADER = `# The audio of this episode, which lies in the media bucket: all that the site says of it, so that nobody needs the file to build the show.
# npx airdate media push writes it; commit it with the episode, and never edit it by hand.`;
