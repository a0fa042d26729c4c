import type { Finding } from "../../../feed-check/finding.ts";
import { givingUp } from "../../../import/fetch/giving-up.ts";
import type { Network } from "../../../import/fetch/network.ts";
import { addressFindings } from "./address-findings.ts";
import { askAddress, type Replies } from "./ask-address.ts";
import { byHost, MANNERS } from "./by-host.ts";
import { collectAddresses, type Editions } from "./collect-addresses.ts";
import type { GoodAnswers } from "./good-answers.ts";
import type { LiveAddress } from "./live-address.ts";
import { oldFeedFindings } from "./old-feed.ts";
import { siteAround } from "./site-around.ts";
import { siteFeed } from "./site-feed.ts";
import { OUT_OF_TIME, withinDeadline } from "./within-deadline.ts";

/** With what the network is asked. */
export interface LiveOptions {
  readonly network: Network;
  readonly good: GoodAnswers;
  /** The address of the feed that subscribers had before, if it is to lead here. */
  readonly old?: string;
  /** Told after each address how many of all are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Milliseconds after which nothing more is asked. */
const LONGEST = 600_000;

/**
 * What is wrong with a show as the network has it: the site first, then every address that the show gives out. Files on a site that does not
 * answer are not asked one by one.
 */
export async function checkLive(editions: Editions, options: LiveOptions): Promise<Finding[]> {
  const { aired } = editions;
  const network = withinDeadline(givingUp(options.network), options.network.now() + LONGEST);
  const feed = await siteFeed(aired, network);
  const around = feed.answers ? await siteAround(aired, network) : [];
  const old = options.old === undefined ? [] : await oldFeedFindings(options.old, aired.show.url, network);
  const targets = collectAddresses(editions).filter(({ host }) => feed.answers || host === "elsewhere");
  const found = await askAll(targets, aired.show.url, { ...options, network });
  return [...feed.findings, ...around, ...old, ...found].toSorted(
    (a, b) => Number(a.level === "warning") - Number(b.level === "warning"),
  );
}

/** After so many answers the good ones are kept, for the case that the run is interrupted. */
const KEPT_EACH = 50;

async function askAll(
  targets: readonly LiveAddress[],
  origin: string,
  options: LiveOptions,
): Promise<Finding[]> {
  const { network, good, onProgress = () => undefined } = options;
  const findings = new Map<LiveAddress, readonly Finding[]>();
  const wanted = targets.filter((target) => !good.has(target));
  let late = 0;
  let done = 0;
  const ask = async (target: LiveAddress): Promise<void> => {
    const replies = await askAddress(target, origin, network);
    done += 1;
    onProgress(done, wanted.length);
    if (isLate(replies)) late += 1;
    else judge(target, addressFindings(target, replies, origin));
    if (done % KEPT_EACH === 0) await good.write();
  };
  const judge = (target: LiveAddress, found: readonly Finding[]): void => {
    if (found.length === 0) good.add(target);
    else findings.set(target, found);
  };
  await byHost(wanted, ask, { ...MANNERS, sleep: network.sleep });
  await good.write();
  // In the order of the show, whichever host was faster.
  const inOrder = wanted.flatMap((target) => findings.get(target) ?? []);
  return late === 0 ? inOrder : [...inOrder, outOfTime(late)];
}

function isLate({ head, get = head }: Replies): boolean {
  return [head, get].some((reply) => "code" in reply && reply.code === OUT_OF_TIME);
}

function outOfTime(count: number): Finding {
  return {
    level: "warning",
    rule: "live/out-of-time",
    place: "network",
    what: `was asked for ten minutes, and ${count} ${count === 1 ? "address" : "addresses"} of the show not yet`,
    fix: "run the check again: what was good is not asked once more",
  };
}
