import type { FetchedFeed } from "../../import/fetch/fetch-feed.ts";
import type { Network } from "../../import/fetch/network.ts";
import type { Missing } from "../../import/translate/translation.ts";
import type { Fault } from "../../schemas/fault.ts";
import { type GivenArtwork, givenArtwork } from "./given-artwork.ts";
import { type ImportPlan, importPlan, type NoPlan } from "./import-plan.ts";
import { readAnswer, type ShowAnswers } from "./show-answers.ts";
import type { Talk } from "./talk.ts";

/** What a plan is made with, besides the feed. */
export interface Planning {
  readonly answers: ShowAnswers;
  /** Slugs that episodes have already, by guid. */
  readonly known: ReadonlyMap<string, string>;
  readonly talk: Talk;
  readonly network: Network;
}

/** A plan, and the artwork that the host gave for it. */
export interface HostPlan extends ImportPlan {
  readonly artwork: GivenArtwork | null;
}

/** Plans what is written of a feed, and asks the host for what the feed does not say; or everything that is to be mended or given first. */
export async function planWithHost(
  fetched: FetchedFeed,
  planning: Planning,
): Promise<HostPlan | { readonly faults: readonly Fault[] }> {
  const plan = await planOf(fetched, planning);
  if (!("missing" in plan)) return plan;
  const given = await planning.talk.ask(plan.missing);
  if (given === null) return { faults: plan.missing.map(missingFault) };
  const again = await planOf(fetched, {
    ...planning,
    answers: { ...planning.answers, ...answersFrom(given) },
  });
  return "missing" in again ? { faults: again.missing.map(missingFault) } : again;
}

async function planOf(
  fetched: FetchedFeed,
  { answers, known, network }: Planning,
): Promise<HostPlan | NoPlan> {
  const artwork = answers.artwork === undefined ? null : await givenArtwork(answers.artwork, network);
  if (artwork !== null && "what" in artwork) return { faults: [artwork] };
  const plan = importPlan(fetched, artwork === null ? answers : { ...answers, artwork: artwork.name }, known);
  if (!("episodes" in plan)) return plan;
  const remarks =
    artwork?.changes.map((change) => ({ place: "show", what: `of the artwork, ${change}` })) ?? [];
  return { ...plan, artwork, remarks: [...remarks, ...plan.remarks] };
}

function missingFault({ field, question, flag }: Missing): Fault {
  return { what: `does not say its ${field}`, fix: `give it with ${flag} (${question})` };
}

/** Answers on a terminal, as options would give them: none is given that cannot be. */
function answersFrom(given: ReadonlyMap<string, string>): ShowAnswers {
  const answers = [...given].map(([field, written]) => readAnswer(field, written));
  return Object.assign({}, ...answers.filter((answer) => !("what" in answer)));
}
