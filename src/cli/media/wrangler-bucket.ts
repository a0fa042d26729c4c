import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { stripVTControlCharacters } from "node:util";
import type { Fault } from "../../schemas/fault.ts";
import {
  digestOfKey,
  type FoundObject,
  type MediaFile,
  type OnSent,
  type RemoteBucket,
} from "./remote-bucket.ts";

/** A bucket that is reached through the project's wrangler, with the rights that this has. */
export interface WranglerBucketOptions {
  readonly name: string;
  readonly jurisdiction: string | undefined;
  readonly project: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Wrangler uploads no larger file. */
const LARGEST_BYTES = 300 * 1024 * 1024;

/**
 * The bucket as wrangler lets it be seen: an object is there when it comes, how long it is cannot be told, and there is no list.
 * What was uploaded is read back, all of it.
 */
export function wranglerBucket(options: WranglerBucketOptions): RemoteBucket {
  const { name } = options;
  const get = (key: string) => ["get", `${name}/${key}`, "--pipe"];
  return {
    name,
    list: async () => null,
    find: (key) => find(startWrangler(get(key), options)),
    put: async (file, onSent) => {
      if (file.facts.bytes > LARGEST_BYTES) return TOO_LARGE;
      const key = file.facts.file;
      const words = ["put", `${name}/${key}`, "--file", file.place, "--content-type", file.type];
      const fault = await runToEnd(startWrangler(words, options));
      return fault ?? readBack(startWrangler(get(key), options), file, onSent);
    },
    remove: (key) => runToEnd(startWrangler(["delete", `${name}/${key}`], options)),
  };
}

const FOUND: FoundObject = { bytes: null };

const TOO_LARGE = {
  what: "takes no file of more than 300 MiB through wrangler",
  fix: "set R2_ACCESS_KEY_ID, R2_SECRET_ACCESS_KEY and CLOUDFLARE_ACCOUNT_ID (docs/deploying.md)",
};

/** A wrangler at work. */
interface Wrangler {
  readonly child: ChildProcess;
  /** Its exit code, and what it has said of what went wrong. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

function startWrangler(
  words: readonly string[],
  { project, environment, jurisdiction }: WranglerBucketOptions,
): Wrangler {
  const where = ["--remote", ...(jurisdiction === undefined ? [] : ["--jurisdiction", jurisdiction])];
  const child = spawn("wrangler", ["r2", "object", ...words, ...where], {
    cwd: project,
    env: { ...environment, WRANGLER_SEND_METRICS: "false" },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let said = "";
  child.stderr?.on("data", (text) => {
    said += text;
  });
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on("error", ({ message }) => resolve({ code: null, said: message }));
    child.on("close", (code) => resolve({ code, said }));
  });
  return { child, ended };
}

/** With what wrangler says of its own, were it on the same stream, no answer gets so long. */
const TELLING_BYTES = 65_536;

/** Whether the object comes: all of it, or so much that it can be nothing else; then no more is waited for. */
async function find({ child, ended }: Wrangler): Promise<FoundObject | Fault | null> {
  let bytes = 0;
  const isComing = new Promise<true>((resolve) => {
    child.stdout?.on("data", (piece: Buffer) => {
      bytes += piece.byteLength;
      if (bytes >= TELLING_BYTES) resolve(true);
    });
  });
  const first = await Promise.race([isComing, ended]);
  if (first === true) child.kill();
  if (first === true || first.code === 0) return FOUND;
  return /key does not exist/i.test(first.said) ? null : faultOf(first.said);
}

async function runToEnd({ child, ended }: Wrangler): Promise<Fault | null> {
  child.stdout?.resume();
  const { code, said } = await ended;
  return code === 0 ? null : faultOf(said);
}

async function readBack(
  { child, ended }: Wrangler,
  { facts }: MediaFile,
  onSent: OnSent,
): Promise<Fault | null> {
  const sha256 = createHash("sha256");
  let bytes = 0;
  for await (const piece of child.stdout ?? []) {
    sha256.update(piece);
    bytes += piece.byteLength;
    onSent(bytes);
  }
  const { code, said } = await ended;
  if (code !== 0) return faultOf(said);
  return sha256.digest("hex") === digestOfKey(facts.file) ? null : OTHER_BYTES;
}

const OTHER_BYTES = { what: "has other bytes than were sent", fix: "give the command again" };

/** Wrangler marks what went wrong with ERROR, in colours, and has more to say around it. */
function faultOf(said: string): Fault {
  const lines = stripVTControlCharacters(said)
    .split("\n")
    .map((line) => line.trim());
  const telling = lines.find((line) => line.includes("[ERROR]")) ?? lines.find((line) => line !== "") ?? "";
  const [what = ""] = telling.replace(/^.*\[ERROR\]\s*/, "").split(/\.(?: |$)/);
  return {
    what: `cannot be asked through wrangler (${what || "it ended without a word"})`,
    fix: "npx wrangler login, or set the keys of R2 (docs/deploying.md)",
  };
}
