import type { FeedElement } from "../../feed-check/parse-xml.ts";
import { attribute, attributesOf, numberOf, switchOf } from "./element-values.ts";
import { remoteFields } from "./remote-fields.ts";
import { given, listed, type Say, type SourceFields } from "./translation.ts";

/** How listeners pay (`podcast:value`). A feed may have a block for each way to pay, a show has one: the one for Lightning, or the first. */
export function valueFields(elements: readonly FeedElement[], say: Say): SourceFields | undefined {
  const element = elements.find((block) => attribute(block, "type") === "lightning") ?? elements[0];
  if (element === undefined) return undefined;
  if (elements.length > 1)
    say(`one of ${elements.length} value blocks was kept, of ${attribute(element, "type") ?? "no type"}`);
  const children = (name: string) => element.children.filter((child) => child.name === name);
  return given({
    ...attributesOf(element, ["type", "method", "suggested"]),
    recipients: children("podcast:valueRecipient").map(recipient),
    timeSplits: listed(children("podcast:valueTimeSplit").map((split) => timeSplit(split, say))),
  });
}

function recipient(element: FeedElement): SourceFields {
  const split = attribute(element, "split");
  return given({
    name: attribute(element, "name"),
    type: attribute(element, "type")?.toLowerCase(),
    address: attribute(element, "address"),
    split: numberOf(split) ?? split,
    ...attributesOf(element, ["customKey", "customValue"]),
    fee: switchOf(attribute(element, "fee")),
  });
}

function timeSplit(element: FeedElement, say: Say): SourceFields {
  const number = (name: string) => numberOf(attribute(element, name));
  const remote = element.children.find(({ name }) => name === "podcast:remoteItem");
  const recipients = element.children.filter(({ name }) => name === "podcast:valueRecipient").map(recipient);
  return given({
    start: number("startTime"),
    duration: number("duration"),
    remoteStart: number("remoteStartTime"),
    remotePercentage: number("remotePercentage"),
    ...(remote === undefined
      ? { recipients: listed(recipients) }
      : { remoteItem: remoteFields(remote, say) }),
  });
}
