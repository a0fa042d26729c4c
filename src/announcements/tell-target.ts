import type { AnnounceStep, AnnounceTarget } from "../catalog/announce-target.ts";
import { editionAt } from "../catalog/edition/edition.ts";
import type { AnnouncerWorld } from "./announcer-world.ts";
import type { Delivery } from "./delivery.ts";
import { fillGaps, type GapValues } from "./fill-gaps.ts";
import { gapValues } from "./gap-values.ts";
import { FAILED, type Outcome, outcomeOf } from "./outcome.ts";
import { postAddress } from "./post-address.ts";
import { webhookHeaders } from "./webhook-headers.ts";

/** Tells a target what a delivery is about, step by step. Of an episode that is not on air it throws. */
export async function tellTarget(
  { about, slug, reason }: Delivery,
  target: AnnounceTarget,
  { catalog, now, secretOf, picture, ask }: Omit<AnnouncerWorld, "store">,
): Promise<Outcome> {
  const time = now();
  const known = gapValues(editionAt(catalog, time), slug, target);
  let values: GapValues = {
    ...known,
    reason: reason ?? "update",
    secret: secretOf(target.secret ?? ""),
    id: encodeURIComponent(about),
    time,
  };
  let outcome = FAILED;
  for (const step of target.steps) {
    const body = step.isPicture ? await picture(String(values.share)) : filledBody(step, values);
    const headers = Object.entries(step.headers ?? {}).map(([name, text]) => [name, fillGaps(text, values)]);
    const reply = await ask({
      method: body === null ? "GET" : "POST",
      address: fillGaps(step.address, values),
      headers: {
        ...Object.fromEntries(headers),
        ...(step.isSigned && (await webhookHeaders(String(body), values))),
      },
      body,
    });
    outcome = outcomeOf(reply);
    if (outcome.kind !== "told") return outcome;
    values = { ...values, ...taken(step, reply.body) };
  }
  return { ...outcome, post: postAddress(fillGaps(target.post ?? "", values)) };
}

function filledBody({ body, isForm }: AnnounceStep, values: GapValues): string | null {
  if (body === undefined) return null;
  return fillGaps(body, values, isForm ? (value) => encodeURIComponent(String(value)) : JSON.stringify);
}

/** What an answer says to the next steps. Throws when it is no JSON. */
function taken({ takes }: AnnounceStep, answer: string): GapValues {
  if (takes === undefined) return {};
  const said = JSON.parse(answer);
  return Object.fromEntries(Object.entries(takes).map(([name, key]) => [name, said[key]]));
}
