import { v5 } from "uuid";

/** The namespace of `podcast:guid`. Source: the podcast namespace, tag guid. */
const PODCAST_NAMESPACE = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6";

/**
 * The `podcast:guid` of a new show: UUID version 5 of the feed's address without its scheme and without slashes at its end;
 * nothing else is changed. A show keeps the guid it once had, also when its feed moves.
 */
export function showGuid(feedAddress: string): string {
  const name = feedAddress.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/\/+$/, "");
  return v5(name, PODCAST_NAMESPACE);
}

/** The guid of an episode that names none: UUID version 5 of its slug in the show's guid, so it stays when everything else changes. */
export function episodeGuid(showGuid: string, slug: string): string {
  return v5(slug, uuidBytes(showGuid));
}

/**
 * A guid as an IRI that is the same for ever: a UUID as a URN, an address as it is, any other text as a UUID derived from it. What
 * stands in no IRI (RFC 3987 §2.2), makes an address such a text.
 */
export function guidIri(guid: string, showGuid: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(guid)) return `urn:uuid:${guid.toLowerCase()}`;
  const isAddress =
    /^(https?|urn|tag):([^\s\p{C}<>"{}|\\^`%]|%[0-9a-f]{2})+$/iu.test(guid) && URL.canParse(guid);
  return isAddress ? guid : `urn:uuid:${episodeGuid(showGuid, guid)}`;
}

/** The package reads only UUIDs of a known version; feeds hold others too, and keep them. */
function uuidBytes(uuid: string): Uint8Array {
  const pairs = uuid.replaceAll("-", "").match(/../g) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}
