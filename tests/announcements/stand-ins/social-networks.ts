import { formOf, jsonOf, reply, type StandIn } from "./stand-in.ts";

/** A server of Mastodon: one post for each key, at an address of its own; 500 characters at most, of which an address takes 23. */
export function standInMastodon(token: string) {
  const posts = new Map<
    string,
    { readonly status: string; readonly language: string | null; readonly url: string }
  >();
  const mastodon: StandIn = (request) => {
    const form = formOf(request);
    const { authorization, "idempotency-key": key = "" } = request.headers;
    if (authorization !== `Bearer ${token}`) return reply(401, { error: "The access token is invalid" });
    const status = form?.get("status") ?? "";
    const length = [...status.replace(/https:\/\/\S+/g, "x".repeat(23))].length;
    if (status === "" || length > 500) return reply(422, { error: "Validation failed" });
    const url = `https://social.example/@pod/${posts.size + 1}`;
    const post = posts.get(key) ?? { status, language: form?.get("language") ?? null, url };
    posts.set(key, post);
    return reply(200, { id: "1", url: post.url });
  };
  return { mastodon, posts };
}

/** A server of Bluesky: a session, blobs, and records under keys that are TIDs. */
export function standInBluesky(handle: string, password: string) {
  const records = new Map<string, Record<string, unknown>>();
  const blobs: Uint8Array[] = [];
  const did = "did:plc:ewvi7nxzyoun6zhxrhs64oiz";
  const methods: Readonly<Record<string, StandIn>> = {
    "com.atproto.server.createSession": (request) => {
      const given = jsonOf(request);
      return given?.identifier === handle && given.password === password
        ? reply(200, { accessJwt: "jwt", refreshJwt: "other", did, handle })
        : reply(401, { error: "AuthenticationRequired" });
    },
    "com.atproto.repo.uploadBlob": ({ headers, body }) => {
      if (headers["content-type"] !== "image/jpeg" || !(body instanceof Uint8Array)) return reply(400);
      blobs.push(body);
      return reply(200, { blob: blobOf(body) });
    },
    "com.atproto.repo.putRecord": (request) => {
      const {
        repo,
        collection,
        rkey = "",
        record,
      } = (jsonOf(request) ?? {}) as Record<string, string> & { record: Record<string, unknown> };
      const isTid = /^[234567abcdefghij][234567a-z]{12}$/.test(rkey);
      if (repo !== did || collection !== "app.bsky.feed.post" || !isTid || !isPost(record)) return reply(400);
      records.set(rkey, record);
      return reply(200, { uri: `at://${did}/${collection}/${rkey}`, cid: "bafy" });
    },
  };
  const bluesky: StandIn = (request) => {
    const name = new URL(request.address).pathname.replace("/xrpc/", "");
    const isOpen = name.endsWith("createSession") || request.headers.authorization === "Bearer jwt";
    return isOpen ? (methods[name]?.(request) ?? reply(501)) : reply(401);
  };
  return { bluesky, records, blobs };
}

function blobOf(bytes: Uint8Array): object {
  return { $type: "blob", ref: { $link: "bafk" }, mimeType: "image/jpeg", size: bytes.byteLength };
}

/** As the lexicons of a post and of an external embed have it. */
function isPost(record: Record<string, unknown>): boolean {
  const { $type, text, createdAt, embed } = record;
  const { external } = embed as { external: Record<string, unknown> };
  const isText = typeof text === "string" && [...new Intl.Segmenter().segment(text)].length <= 300;
  const isCard = ["uri", "title", "description"].every((key) => typeof external[key] === "string");
  return (
    $type === "app.bsky.feed.post" &&
    isText &&
    !Number.isNaN(Date.parse(String(createdAt))) &&
    isCard &&
    typeof external.thumb === "object"
  );
}
