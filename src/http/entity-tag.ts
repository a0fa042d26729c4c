/** An entity tag as sent by a client: its opaque value without quotes, and whether `W/` stood before it. */
export interface EntityTag {
  readonly opaque: string;
  readonly isWeak: boolean;
}

// RFC 9110 §8.8.3: etagc is any visible character but the quote.
const OPAQUE = /^[\x21\x23-\x7e]*$/;

// One element of a list: quoted (commas allowed inside), or bare as some podcast crawlers send it. It begins anew after its last match.
const ELEMENT = /[\s,]*(W\/)?(?:"([^"]*)"|([^\s,"][^\s,]*))/iy;

/** `"value"`, a strong tag. Throws for a value that no tag can hold: that is a bug of the caller's. */
export function renderEntityTag(opaque: string): string {
  if (!OPAQUE.test(opaque)) throw new RangeError(`not an entity tag: ${JSON.stringify(opaque)}`);
  return `"${opaque}"`;
}

/**
 * The tags of If-None-Match or If-Match (RFC 9110 §13.1.1), or `*`. Lenient: missing quotes and `w/` are
 * understood; reading stops at the first thing that is no tag, keeping the tags before it.
 */
export function parseEntityTags(header: string): "*" | readonly EntityTag[] {
  if (header.trim() === "*") return "*";
  const tags: EntityTag[] = [];
  for (let match = ELEMENT.exec(header); match !== null; match = ELEMENT.exec(header)) {
    tags.push({ opaque: match[2] ?? match[3] ?? "", isWeak: match[1] !== undefined });
  }
  return tags;
}
