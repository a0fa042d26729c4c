import type { Command } from "../command.ts";

export const media: Command = {
  sentence: "audio into the media bucket, and whether everything is there; tags of an MP3",
  help: `Usage: npx airdate media push | verify | list [options]
       npx airdate media tag <slug> [--dry-run] [--json]

Audio of more than 25 MiB, or all of it where show.yaml says media: bucket, is served from the bucket that wrangler.toml binds as MEDIA.

  push     puts the audio of the folders there, each file under the digest of its content and never twice, and writes media.yaml beside
           it: commit that. An upload that was interrupted goes on where it was. What has arrived is checked
  verify   compares: what is missing, what has another length, what no episode names. --remove-orphans removes the last, after asking
  list     where the audio of every episode is served from
  tag      writes an episode's title, chapters and cover (or the show's artwork) into the ID3 tags of the MP3 in its folder: some apps read
           chapters nowhere else. What else its tags say stays, and so does the sound. Only before the first air date: other tags are other
           bytes, so the audio would have another address, and every app would download it again

  --remove-orphans   with verify. What the deployed site still names is not known here: deploy first
  --yes              does not ask
  --dry-run          with tag: says what would be written
  --json             says what came of it as JSON

With R2_ACCESS_KEY_ID, R2_SECRET_ACCESS_KEY and CLOUDFLARE_ACCOUNT_ID in the environment or in .env, the bucket is asked by S3's interface. Without
them through wrangler, which takes no file of more than 300 MiB, and cannot say what is there (docs/deploying.md).

Examples:
  npx airdate media push
  npx airdate media verify
  npx airdate media verify --remove-orphans
  npx airdate media list --json
  npx airdate media tag 396-ai-on-trial --dry-run

Exit code: 0 fine; 1 problems: something is not there, or could not be asked; 2 wrong use.`,
  words: ["push, verify, list or tag", "the folder of an episode?"],
  options: {
    "remove-orphans": { type: "boolean" },
    yes: { type: "boolean", short: "y" },
    json: { type: "boolean" },
    "dry-run": { type: "boolean" },
  },
  about: "the project",
  run: async (given, workplace) => (await import("../media/run-media.ts")).runMedia(given, workplace),
};
