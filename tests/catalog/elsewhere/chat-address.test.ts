import { expect, it } from "vitest";
import { chatAddress } from "../../../src/catalog/elsewhere/chat-address.ts";

const server = "chat.example.org";

it.each([
  ["irc", "#harbour", "ircs://chat.example.org/harbour"],
  ["irc", undefined, "ircs://chat.example.org"],
  ["xmpp", "harbour", "xmpp:harbour@chat.example.org?join"],
  ["xmpp", "harbour@rooms.example.org", "xmpp:harbour@rooms.example.org?join"],
  ["xmpp", undefined, "xmpp:chat.example.org"],
  ["matrix", "#harbour:example.org", "https://matrix.to/#/%23harbour%3Aexample.org"],
  ["matrix", "#harbour", "https://matrix.to/#/%23harbour%3Achat.example.org"],
  ["matrix", undefined, "https://chat.example.org/"],
  ["nostr", "naddr1abc", "nostr:naddr1abc"],
  ["nostr", undefined, "https://chat.example.org/"],
  ["irc", '"><script>', "ircs://chat.example.org/%22%3E%3Cscript%3E"],
] as const)("a room at %s called %s is at %s", (protocol, space, address) => {
  expect(chatAddress({ server, protocol, ...(space !== undefined && { space }) })).toBe(address);
});
