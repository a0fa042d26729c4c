import type { Instant } from "../moments/instant.ts";

/** What whoever has a token may see: one episode that is still to come, or the site as it will be. */
export type PreviewGrant =
  | {
      readonly slug: string;
      /** The episode's own count of what was given out before: tokens with another one are void. */
      readonly round: number;
    }
  | { readonly asOf: Instant };

/** Until when, in milliseconds since 1970. */
interface Expiry {
  readonly expiresAt: Instant;
}

/** With what tokens are made and read. */
export interface PreviewKey {
  /** The host's secret. */
  readonly secret: string;
  /** The show's guid: a token of one show is none of another, whose host may have the same secret. */
  readonly show: string;
}

/** A grant as a part of an address: what it says, and an HMAC-SHA-256 of it (RFC 2104), both in base64url. Only who has the secret can make one. */
export async function signPreview(grant: PreviewGrant & Expiry, key: PreviewKey): Promise<string> {
  const said = base64url(ENCODER.encode(JSON.stringify(grant)));
  const signature = await crypto.subtle.sign("HMAC", await hmacKey(key), ENCODER.encode(said));
  return `${said}.${base64url(new Uint8Array(signature))}`;
}

/** What a token grants at `now`; null for one that is not of this key, was changed, or has expired. Takes as long for a wrong signature as for a right one. */
export async function readPreview(
  token: string,
  key: PreviewKey,
  now: Instant,
): Promise<PreviewGrant | null> {
  const [, said = "", signed = ""] = /^([\w-]{1,300})\.([\w-]{43})$/.exec(token) ?? [];
  const signature = bytesOf(signed);
  if (signature === null) return null;
  const isOurs = await crypto.subtle.verify("HMAC", await hmacKey(key), signature, ENCODER.encode(said));
  if (!isOurs) return null;
  // Nobody else can have signed it.
  const { expiresAt, ...grant } = JSON.parse(
    DECODER.decode(bytesOf(said) ?? new Uint8Array()),
  ) as PreviewGrant & Expiry;
  return now < expiresAt ? grant : null;
}

/** A key of its own use: the same secret may serve others. */
function hmacKey({ secret, show }: PreviewKey) {
  const bytes = ENCODER.encode(`airdate preview\n${show}\n${secret}`);
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Null for what is no base64url, or is written in another way than it would be here. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
      letter.charCodeAt(0),
    );
    return text !== "" && base64url(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
