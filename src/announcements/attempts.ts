import type { AnnounceTarget } from "../catalog/announce-target.ts";
import type { Instant } from "../moments/instant.ts";
import type { Delivery } from "./delivery.ts";
import { freeAt } from "./notice-changes.ts";
import type { Outcome } from "./outcome.ts";
import { NEWS_MS } from "./show-sight.ts";

/** How many minutes are waited after the first attempt that failed, the second …, and after each further one. */
const BACK_OFF = [1, 5, 15, 60];
const LAST_BACK_OFF = 180;

/** As many as a status shows. */
const MOST_SETTLED = 100;

/** What a target is to be told first: nothing overtakes what has to be told before. */
export function firstInLine(deliveries: readonly Delivery[], target: string): Delivery | undefined {
  const own = deliveries.filter((one) => one.state === "waiting" && one.target === target);
  return own.toSorted((a, b) => a.at - b.at)[0];
}

/** When something is to be done next: a delivery, or an air date at `changesAt`; null for nothing. */
export function nextInstant(deliveries: readonly Delivery[], changesAt: Instant | null): Instant | null {
  const heads = deliveries.map(({ target }) => firstInLine(deliveries, target)?.dueAt ?? Infinity);
  const next = Math.min(...heads, changesAt ?? Infinity);
  return next === Infinity ? null : next;
}

/** A delivery before it is tried: whoever is interrupted then tries again, and not at once. */
export function begun(delivery: Delivery, target: AnnounceTarget, now: Instant): Delivery {
  const minutes = BACK_OFF[delivery.attempts] ?? LAST_BACK_OFF;
  const tried = { ...delivery, attempts: delivery.attempts + 1, triedAt: now };
  return { ...tried, dueAt: Math.max(now + minutes * 60_000, freeAt(target, tried)) };
}

/** The same after it was tried. It is given up when it is no news any more. */
export function settled(
  delivery: Delivery,
  { kind, status, afterMs, post }: Outcome,
  now: Instant,
): Delivery {
  const dueAt = Math.max(delivery.dueAt, now + afterMs);
  const isPast = kind === "refused" || dueAt - delivery.since > NEWS_MS;
  const state = kind === "told" ? "told" : isPast ? "failed" : "waiting";
  return { ...delivery, state, status, dueAt, post };
}

/** What has been tried in vain, and what was given up, once more and without a pause. */
export function again(
  deliveries: readonly Delivery[],
  targets: readonly AnnounceTarget[],
  now: Instant,
): Delivery[] {
  return deliveries.map((delivery) => {
    const target = targets.find(({ name }) => name === delivery.target);
    if (target === undefined || delivery.state === "told" || delivery.attempts === 0) return delivery;
    const dueAt = Math.max(now, freeAt(target, delivery));
    return { ...delivery, state: "waiting", attempts: 0, dueAt, since: dueAt };
  });
}

/** Without the oldest of those that do not wait. */
export function withoutOldest(deliveries: readonly Delivery[]): Delivery[] {
  const { waiting = [], settled = [] } = Object.groupBy(deliveries, ({ state }) =>
    state === "waiting" ? "waiting" : "settled",
  );
  return [...settled.slice(-MOST_SETTLED), ...waiting];
}
