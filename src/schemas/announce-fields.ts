import * as z from "zod";
import { field, fields, list, type Reading } from "./field.ts";
import { flag, matching, readAddress, readLongText, shown } from "./field-kinds.ts";

/** The name of a secret. What is written instead may be the secret: it is not repeated. */
function secret(sentence: string): z.ZodType<string> {
  return field(sentence, (raw) =>
    typeof raw === "string" && /^[A-Z][A-Z0-9_]{1,63}$/.test(raw)
      ? { value: raw }
      : {
          what: "is not the name of a secret",
          fix: "write a name such as MASTODON_TOKEN, and give the secret itself to wrangler: npx wrangler secret put MASTODON_TOKEN",
        },
  );
}

/** An address that the Worker itself asks: none of a private network. */
function publicAddress(sentence: string): z.ZodType<string> {
  return field(sentence, (raw) => {
    const reading = readAddress(raw, ["https:"]);
    if (!("value" in reading)) return reading;
    const { hostname } = new URL(reading.value);
    return /^[\d.]+$|^\[|^[^.]+$|\.(?:local|localhost|internal|home\.arpa)$/.test(hostname)
      ? {
          what: `is ${shown(raw)}, which is not on the Internet`,
          fix: "give an address that everyone can reach",
        }
      : reading;
  });
}

const GAPS = ["announcement", "title", "summary", "url", "show"];

const postText = field(
  "What it says, in which {announcement}, {title}, {summary}, {url} and {show} stand for the episode's.",
  readPostText,
);

function readPostText(raw: unknown): Reading<string> {
  const reading = readLongText(raw, { longest: 1000 });
  if (!("value" in reading)) return reading;
  const strange = [...reading.value.matchAll(/\{([^{}]*)\}/g)].find(([, gap = ""]) => !GAPS.includes(gap));
  return strange === undefined
    ? reading
    : { what: `has ${shown(strange[0])}`, fix: `use ${GAPS.map((gap) => `{${gap}}`).join(", ")}` };
}

/** `true` stands for all that is left out, `false` for nothing at all. */
function service<Shape extends z.core.$ZodLooseShape>(sentence: string, shape: Shape) {
  const read = (raw: unknown): unknown => (raw === true ? {} : raw === false ? undefined : raw);
  return z.preprocess(read, fields(sentence, shape).optional()).optional().describe(sentence);
}

const text = postText.optional();

const targets = fields("Who is told of new episodes; false: nobody.", {
  hub: flag("false: the hub is not told; it is when the show has one.").optional(),
  podcastIndex: flag("false: Podcast Index is not told.").optional(),
  overcast: flag("false: Overcast is not told.").optional(),
  podping: service("true: Podping is told.", {
    secret: secret("The secret with the token; PODPING_TOKEN when left out.").optional(),
  }),
  webhooks: list(
    "Programs of your own.",
    fields("A program of your own.", {
      url: publicAddress("Where it is told."),
      secret: secret("The secret that signs; WEBHOOK_SECRET when left out.").optional(),
    }),
  ).optional(),
  mastodon: service("A post on Mastodon.", {
    server: publicAddress("The account's server, such as https://social.example."),
    secret: secret("The secret with the token; MASTODON_TOKEN when left out.").optional(),
    text,
  }),
  bluesky: service("A post on Bluesky, with the episode as its card.", {
    handle: matching(
      "The account, such as pod.example.",
      /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i,
      "write it as pod.example, without the @",
    ),
    server: publicAddress("The account's server; https://bsky.social when left out.").optional(),
    secret: secret("The secret with an app password; BLUESKY_PASSWORD when left out.").optional(),
    text,
  }),
  discord: service("true: a message in a channel of Discord.", {
    secret: secret("The secret with the webhook's address; DISCORD_WEBHOOK when left out.").optional(),
    text,
  }),
  slack: service("true: a message in a channel of Slack.", {
    secret: secret("The secret with the webhook's address; SLACK_WEBHOOK when left out.").optional(),
    text,
  }),
  telegram: service("A message by a bot of Telegram.", {
    chat: matching(
      "The channel, such as @podcast, or the number of a chat.",
      /^(?:@[a-z]\w{3,31}|-?\d{1,16})$/i,
      'write it as "@podcast", or a number in quotes',
    ),
    secret: secret("The secret with the bot's token; TELEGRAM_TOKEN when left out.").optional(),
    text,
  }),
  ntfy: service("A notification by ntfy.", {
    topic: matching("Its topic.", /^[\w-]{1,64}$/, "use letters, digits, dashes and underscores"),
    server: publicAddress("Its server; https://ntfy.sh when left out.").optional(),
    secret: secret("The secret with a token, when the topic asks for one.").optional(),
    text,
  }),
});

/** Nobody. */
const NOBODY = { hub: false, podcastIndex: false, overcast: false };

export const announceField = z
  .preprocess((raw) => (raw === false ? NOBODY : raw), targets)
  .describe("Who is told of new episodes; false: nobody.");
