import type { AnnounceTarget } from "../catalog/announce-target.ts";
import type { AnnouncerWorld } from "./announcer-world.ts";
import { again, begun, firstInLine, nextInstant, settled, withoutOldest } from "./attempts.ts";
import type { Delivery } from "./delivery.ts";
import { keptPosts } from "./kept-posts.ts";
import { noticeChanges } from "./notice-changes.ts";
import { FAILED } from "./outcome.ts";
import { readyTargets } from "./ready-targets.ts";
import { showSight } from "./show-sight.ts";
import { tellTarget } from "./tell-target.ts";

/** As many things as a target is told in one invocation. */
const MOST_AT_ONCE = 3;

/**
 * Notices what has changed, and tells it to whom it is due. What is to be told is kept before anything is told, and each attempt before it is made:
 * so whenever this is interrupted, the next time tells the rest. It does no harm to call it too often. By hand, what was given up is tried again.
 */
export async function announceDue(world: AnnouncerWorld, isByHand = false): Promise<void> {
  const { catalog, store, now } = world;
  const targets = readyTargets(world);
  const before = await store.read();
  const sight = showSight({ catalog, targets, now: now() }, before);
  let state = noticeChanges(before, sight);
  if (isByHand) state = { ...state, deliveries: again(state.deliveries, targets, now()) };
  const keep = () => store.keep(state, nextInstant(state.deliveries, sight.changesAt));
  const keepInstead = (old: Delivery, by: Delivery): Promise<void> => {
    const deliveries = withoutOldest(state.deliveries.map((one) => (one === old ? by : one)));
    const announced = state.announced + Number(by.state === "told");
    state = { ...state, deliveries, posts: keptPosts(state.posts, by), announced };
    return keep();
  };
  const tellInTurn = async (target: AnnounceTarget): Promise<void> => {
    for (let told = 0; told < MOST_AT_ONCE; told++) {
      const first = firstInLine(state.deliveries, target.name);
      if (first === undefined || first.dueAt > now()) return;
      const tried = begun(first, target, now());
      await keepInstead(first, tried);
      // A target that cannot be told for a reason of its own keeps no other one from being told. Its words may hold an address that is a secret.
      const outcome = await tellTarget(tried, target, world).catch(() => FAILED);
      await keepInstead(tried, settled(tried, outcome, now()));
    }
  };
  await keep();
  const ended = await Promise.allSettled(targets.map(tellInTurn));
  // Not before all have ended: whoever comes next must find nobody at work.
  for (const end of ended) if (end.status === "rejected") throw end.reason;
}
