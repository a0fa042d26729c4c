import { childText, type Owner } from "../../feed-check/feed.ts";
import { attribute, elementsNamed, oneLine, textUnder } from "./element-values.ts";
import { plainLine } from "./plain-text.ts";
import { given, type Say, type SourceFields } from "./translation.ts";

/** Who makes a show, and whom directories write to. */
export interface FeedOwner {
  readonly author: string | undefined;
  readonly owner: SourceFields;
}

/** The author and the owner of a channel, from wherever hosts write them; `email` is what the host of the show gives. */
export function ownerOfFeed(
  channel: Owner,
  host: { readonly author?: string; readonly email?: string },
  say: Say,
): FeedOwner {
  const part = (name: string) => {
    const [owner] = elementsNamed(channel, "itunes:owner");
    const element = owner?.children.find((child) => child.name === name);
    return element === undefined ? undefined : oneLine(element);
  };
  const editor =
    contactOf(childText(channel, "managingEditor")) ?? contactOf(childText(channel, "webMaster"));
  const [locked] = elementsNamed(channel, "podcast:locked");
  const name = plainLine(part("itunes:name"), say);
  const author =
    host.author ??
    plainLine(textUnder(channel, "itunes:author", "googleplay:author", "dc:creator"), say) ??
    editor?.name ??
    name;
  const email =
    host.email ??
    [
      part("itunes:email"),
      locked && attribute(locked, "owner"),
      textUnder(channel, "googleplay:email", "googleplay:owner"),
      editor?.email,
    ].find((address) => address !== undefined && EMAIL.test(address));
  return { author, owner: given({ name: name ?? author, email }) };
}

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/** RSS writes a person as `ann@pod.example (Ann Example)`. */
function contactOf(text: string): { readonly email: string; readonly name: string | undefined } | undefined {
  const [, email, name] = /^([^\s@<>()"]+@[^\s@<>()"]+)(?:\s+\(([^()]*)\))?$/.exec(text) ?? [];
  return email === undefined ? undefined : { email, name };
}
