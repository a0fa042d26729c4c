import type { Fault } from "../schemas/fault.ts";
import { type Feed, placeOf } from "./feed.ts";
import { onAttribute, onEveryPart, onParts } from "./feed-scopes.ts";
import type { Found } from "./finding.ts";
import type { FeedElement } from "./parse-xml.ts";
import type { FeedRule } from "./rule.ts";
import { quoted } from "./value-checks.ts";

/** Asked of tags of the podcast namespace (state 2026-05-13) that hold others, each after the page of its tag. */
export const PODCAST_GROUP_RULES: readonly FeedRule[] = [
  // alternateEnclosure: one source at least.
  {
    id: "podcasting/alternate-source",
    level: "error",
    check: onParts(["podcast:alternateEnclosure"], noSource),
  },
  // integrity: sri or pgp-signature.
  {
    id: "podcasting/integrity-type",
    level: "error",
    check: onAttribute(["podcast:integrity"], "type", integrityType),
  },
  // value: one recipient at least.
  { id: "podcasting/value-recipients", level: "error", check: onParts(["podcast:value"], noRecipient) },
  // valueRecipient: node or lnaddress.
  {
    id: "podcasting/recipient-type",
    level: "error",
    check: onAttribute(["podcast:valueRecipient"], "type", recipientType),
  },
  // valueRecipient: shares are whole numbers.
  {
    id: "podcasting/recipient-split",
    level: "error",
    check: onAttribute(["podcast:valueRecipient"], "split", recipientSplit),
  },
  // valueTimeSplit: one remoteItem or recipients.
  {
    id: "podcasting/time-split",
    level: "error",
    check: onParts(["podcast:valueTimeSplit"], timeSplitContent),
  },
  // valueTimeSplit: 0 to 100.
  {
    id: "podcasting/remote-percentage",
    level: "warning",
    check: onAttribute(["podcast:valueTimeSplit"], "remotePercentage", percentage),
  },
  // podroll: one remoteItem at least.
  { id: "podcasting/podroll", level: "error", check: onParts(["podcast:podroll"], emptyPodroll) },
  // publisher: exactly one remoteItem, of medium publisher.
  { id: "podcasting/publisher", level: "error", check: onParts(["podcast:publisher"], publisherItem) },
  // updateFrequency: a rule with COUNT needs its start.
  {
    id: "podcasting/update-start",
    level: "error",
    check: onParts(["podcast:updateFrequency"], countWithoutStart),
  },
  // fee, default, complete, usesPodping: true or false, unlike locked and block.
  { id: "podcasting/boolean", level: "error", check: onEveryPart(booleans) },
  // liveItem: pending, live, ended.
  { id: "podcasting/live-status", level: "error", check: onLiveItems(liveStatus) },
  // liveItem: ISO 8601.
  { id: "podcasting/live-time", level: "error", check: onLiveItems(liveTimes) },
  // liveItem: status and start are required.
  { id: "podcasting/live-attributes", level: "error", check: onLiveItems(liveAttributes) },
  // liveItem: a contentLink is stated as required.
  { id: "podcasting/live-link", level: "warning", check: onLiveItems(liveLink) },
];

function onLiveItems(check: (element: FeedElement) => Fault | undefined): (feed: Feed) => Found[] {
  return ({ owners }) =>
    owners
      .filter(({ kind }) => kind === "liveItem")
      .flatMap((owner) => {
        const fault = check(owner.element);
        return fault === undefined ? [] : [{ place: placeOf(owner, "podcast:liveItem"), ...fault }];
      });
}

function count({ children }: FeedElement, wanted: string): number {
  return children.filter(({ name }) => name === wanted).length;
}

function noSource(enclosure: FeedElement): Fault | undefined {
  return count(enclosure, "podcast:source") > 0
    ? undefined
    : { what: "has no podcast:source", fix: "say where the file is" };
}

function integrityType(type: string): Fault | undefined {
  return ["", "sri", "pgp-signature"].includes(type)
    ? undefined
    : { what: `is ${quoted(type)}`, fix: "write sri or pgp-signature" };
}

function noRecipient(value: FeedElement): Fault | undefined {
  return count(value, "podcast:valueRecipient") > 0
    ? undefined
    : { what: "has no recipient", fix: "name at least one podcast:valueRecipient" };
}

function recipientType(type: string): Fault | undefined {
  return ["", "node", "lnaddress"].includes(type)
    ? undefined
    : { what: `is ${quoted(type)}`, fix: "write node or lnaddress" };
}

function recipientSplit(split: string): Fault | undefined {
  return split === "" || /^\d{1,12}$/.test(split)
    ? undefined
    : { what: `is ${quoted(split)}`, fix: "write shares as a whole number" };
}

function timeSplitContent(split: FeedElement): Fault | undefined {
  const [remote, recipients] = [count(split, "podcast:remoteItem"), count(split, "podcast:valueRecipient")];
  const isRight = (remote === 1 && recipients === 0) || (remote === 0 && recipients > 0);
  return isRight
    ? undefined
    : { what: "holds neither one remoteItem nor recipients alone", fix: "give exactly one of the two" };
}

function percentage(value: string): Fault | undefined {
  const isRight = /^\d{1,3}(?:\.\d{1,9})?$/.test(value) && Number(value) <= 100;
  return isRight ? undefined : { what: `is ${quoted(value)}`, fix: "write a number from 0 to 100" };
}

function emptyPodroll(podroll: FeedElement): Fault | undefined {
  return count(podroll, "podcast:remoteItem") > 0
    ? undefined
    : { what: "is empty", fix: "name a show by podcast:remoteItem, or remove it" };
}

function publisherItem({ children }: FeedElement): Fault | undefined {
  const items = children.filter(({ name }) => name === "podcast:remoteItem");
  const isRight = items.length === 1 && items[0]?.attributes.get("medium") === "publisher";
  return isRight
    ? undefined
    : {
        what: "holds no single remoteItem of medium publisher",
        fix: 'give one <podcast:remoteItem medium="publisher" feedGuid="…"/>',
      };
}

function countWithoutStart({ attributes }: FeedElement): Fault | undefined {
  const isCounted = /\bCOUNT=/i.test((attributes.get("rrule") ?? "").slice(0, 1000));
  return isCounted && !attributes.has("dtstart")
    ? { what: "counts without a start", fix: "give dtstart, or remove COUNT" }
    : undefined;
}

const BOOLEANS: readonly (readonly [name: string, attribute: string])[] = [
  ["podcast:valueRecipient", "fee"],
  ["podcast:alternateEnclosure", "default"],
  ["podcast:updateFrequency", "complete"],
  ["podcast:podping", "usesPodping"],
];

function booleans({ name, attributes }: FeedElement): Fault | undefined {
  const attribute = BOOLEANS.find(([owner]) => owner === name)?.[1] ?? "";
  const value = attributes.get(attribute)?.trim() ?? "";
  return /^(?:true|false)?$/.test(value)
    ? undefined
    : { what: `has ${attribute} that is ${quoted(value)}`, fix: "write true or false" };
}

function liveStatus({ attributes }: FeedElement): Fault | undefined {
  const status = attributes.get("status") ?? "";
  return ["", "pending", "live", "ended"].includes(status)
    ? undefined
    : { what: `has status that is ${quoted(status)}`, fix: "write pending, live or ended" };
}

function liveTimes({ attributes }: FeedElement): Fault | undefined {
  const odd = ["start", "end"].find(
    (name) =>
      !/^(?:\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d))?$/.test(
        attributes.get(name)?.trim() ?? "",
      ),
  );
  return odd === undefined
    ? undefined
    : {
        what: `has ${odd} that is ${quoted(attributes.get(odd) ?? "")}`,
        fix: "write it after ISO 8601: 2026-12-01T19:00:00Z",
      };
}

function liveAttributes({ attributes }: FeedElement): Fault | undefined {
  const absent = ["status", "start"].filter((name) => (attributes.get(name) ?? "").trim() === "");
  return absent.length === 0
    ? undefined
    : { what: `has no ${absent.join(", no ")}`, fix: "give status and start" };
}

function liveLink(item: FeedElement): Fault | undefined {
  return count(item, "podcast:contentLink") > 0
    ? undefined
    : { what: "has no podcast:contentLink", fix: "say where people can listen" };
}
