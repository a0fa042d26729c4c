import { rawAnswer } from "./answer.ts";
import type { BenchOptions } from "./arguments.ts";
import { bareWorker } from "./bare.ts";
import type { Question } from "./load.ts";
import { type Pace, paceOf } from "./pace.ts";
import { TELLS_OF_PROCESSES, UNTOLD } from "./process-figures.ts";
import { processorTimeRow } from "./processor-time-row.ts";
import { inTurns } from "./rounds.ts";
import type { Row } from "./row.ts";
import { runAt, type Site } from "./site.ts";

const MOST_PAGES = 2000;
/** The processor time that the platform's smallest plan gives a request, in milliseconds. */
const PLATFORM = 10;

/** Pages of as many episodes as there are: each is asked once, so that nothing that was kept of it helps. */
export async function differentPagesRow(site: Site, { rounds }: BenchOptions): Promise<Row> {
  const count = Math.min(site.episodes, MOST_PAGES);
  const what = `pages of ${count} different episodes`;
  if (!TELLS_OF_PROCESSES) return { what, leftOut: UNTOLD };
  const ours = await runAt(site, [site.airdate]);
  const answer = await rawAnswer(ours.origin("airdate"), questionOf(2));
  const bare = await runAt(site, [bareWorker("page", answer, site.bundle.folder)]);
  // The first part warms the code.
  const parts = partsOf(count, rounds + 1);
  const asker = (ask: Pick<Parameters<typeof paceOf>[0], "server" | "worker">) => {
    const left = [...parts];
    return (): Promise<Pace> => paceOf({ ...ask, questions: left.shift() ?? [], connections: 4 });
  };
  const [of = [], ofBare = []] = await inTurns(parts.length, [
    asker({ server: ours, worker: "airdate" }),
    asker({ server: bare, worker: "page" }),
  ]);
  for (const server of [ours, bare]) await server.stop();
  return processorTimeRow(what, { ours: of.slice(1), bare: ofBare.slice(1), most: PLATFORM });
}

/** Parts with the same share of transcripts, which every fourth episode has; two at least. */
function partsOf(count: number, wanted: number): (readonly Question[])[] {
  const parts = Math.max(2, Math.min(wanted, count >>> 2));
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return Array.from({ length: parts }, (_, part) =>
    numbers.filter((number) => ((number - 1) >>> 2) % parts === part).map(questionOf),
  );
}

function questionOf(number: number): Question {
  return { path: `/episodes/generated-${number}`, headers: { "accept-encoding": "gzip, br" } };
}
