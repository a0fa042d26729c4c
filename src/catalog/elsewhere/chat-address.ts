import type { Episode } from "../episode.ts";

type Chat = NonNullable<Episode["chat"]>;

/** A chat's room, or its server when no room is named, as an address that programs open (`podcast:chat`). */
export function chatAddress({ server, protocol, space: written }: Chat): string {
  // Half a character cannot be a part of an address.
  const space = written?.toWellFormed();
  if (space === undefined) return SERVERS[protocol](server);
  const room = encodeURIComponent(space);
  switch (protocol) {
    case "irc":
      return `ircs://${server}/${encodeURIComponent(space.replace(/^#/, ""))}`;
    case "xmpp":
      return `xmpp:${room.includes("%40") ? room.replace("%40", "@") : `${room}@${server}`}?join`;
    case "matrix":
      return `https://matrix.to/#/${space.includes(":") ? room : encodeURIComponent(`${space}:${server}`)}`;
    case "nostr":
      return `nostr:${room}`;
    default:
      return protocol satisfies never;
  }
}

/** Matrix and Nostr have no address for a server alone: its web page has to do. */
const SERVERS: Readonly<Record<Chat["protocol"], (server: string) => string>> = {
  irc: (server) => `ircs://${server}`,
  xmpp: (server) => `xmpp:${server}`,
  matrix: (server) => `https://${server}/`,
  nostr: (server) => `https://${server}/`,
};
