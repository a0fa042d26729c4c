import type { Fault } from "../../../schemas/fault.ts";

const KEYS = "R2_ACCESS_KEY_ID and R2_SECRET_ACCESS_KEY";

/** What S3's interface says in an error's code, for whoever holds the keys. */
const FAULTS: Readonly<Record<string, Fault>> = {
  NoSuchBucket: {
    what: "is not there",
    fix: "create it with npx wrangler r2 bucket create, or correct bucket_name in wrangler.toml",
  },
  InvalidAccessKeyId: { what: "does not know the key", fix: `correct ${KEYS}` },
  SignatureDoesNotMatch: { what: "does not take the secret key", fix: `correct ${KEYS}` },
  AccessDenied: {
    what: "does not let these keys do this",
    fix: "give their API token the right Object Read & Write for this bucket",
  },
  RequestTimeTooSkewed: { what: "sees another time than this machine", fix: "set this machine's clock" },
  BadDigest: { what: "got other bytes than were sent", fix: "try again; the way there changes what is sent" },
};

/** What is wrong when S3's interface answers with a status and the code of an error, empty when there is none. */
export function s3Fault(status: number, code: string): Fault {
  const known = FAULTS[code];
  if (known !== undefined) return known;
  if (status === 401 || status === 403)
    return { what: `refuses (${code || status})`, fix: `correct ${KEYS}` };
  const what = `answers ${[status, code].filter((part) => part !== "").join(" ")}`;
  return { what, fix: "try again later; what has arrived is not sent again" };
}

/** The connection could not be made, or broke off. */
export function unreachableFault(error: unknown): Fault {
  const { cause, message } = error as {
    readonly cause?: { readonly code?: string };
    readonly message: string;
  };
  const what = `cannot be reached (${cause?.code ?? message})`;
  return { what, fix: "look at the connection, and give the command again: it goes on where it was" };
}
