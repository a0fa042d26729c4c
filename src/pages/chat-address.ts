import type { Episode } from "../catalog/episode.ts";

/** A chat's room as an address that its programs open (`podcast:chat`). */
export function chatAddress({ server, protocol, space = "" }: NonNullable<Episode["chat"]>): string {
  const room = encodeURIComponent(space);
  switch (protocol) {
    case "irc":
      return `ircs://${server}/${encodeURIComponent(space.replace(/^#/, ""))}`;
    case "xmpp":
      return `xmpp:${room.includes("%40") ? room.replace("%40", "@") : `${room}@${server}`}?join`;
    case "matrix":
      return `https://matrix.to/#/${room}`;
    case "nostr":
      return `nostr:${room}`;
    default:
      return protocol satisfies never;
  }
}
