import type { FetchedFeed } from "../../import/fetch/fetch-feed.ts";
import type { Missing } from "../../import/translate/translation.ts";
import type { Fault } from "../../schemas/fault.ts";
import { type ImportPlan, importPlan } from "./import-plan.ts";
import type { ShowAnswers } from "./import-request.ts";
import type { Talk } from "./talk.ts";

/** Plans what is written of a feed, and asks the host for what the feed does not say; or everything that is to be mended or given first. */
export async function planWithHost(
  fetched: FetchedFeed,
  {
    answers,
    known,
    talk,
  }: { readonly answers: ShowAnswers; readonly known: ReadonlyMap<string, string>; readonly talk: Talk },
): Promise<ImportPlan | { readonly faults: readonly Fault[] }> {
  const plan = importPlan(fetched, answers, known);
  if (!("missing" in plan)) return plan;
  const given = await talk.ask(plan.missing);
  if (given === null) return { faults: plan.missing.map(missingFault) };
  const again = importPlan(fetched, { ...answers, ...answersFrom(given) }, known);
  return "missing" in again ? { faults: again.missing.map(missingFault) } : again;
}

function missingFault({ field, question, flag }: Missing): Fault {
  return { what: `does not say its ${field}`, fix: `give it with ${flag} (${question})` };
}

/** Answers on a terminal, as options would give them. */
function answersFrom(given: ReadonlyMap<string, string>): ShowAnswers {
  return Object.assign({}, ...[...given].map(([field, answer]) => answerOf(field, answer)));
}

function answerOf(field: string, answer: string): ShowAnswers {
  switch (field) {
    case "categories":
      return { categories: answer.split(/\s*,\s*/) };
    case "explicit":
      return { explicit: /^y/i.test(answer) };
    case "owner.email":
      return { email: answer };
    case "owner.name":
      return { author: answer };
    case "url":
      return { url: answer.replace(/\/+$/, "") };
    default:
      return { [field]: answer };
  }
}
