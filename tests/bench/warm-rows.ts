import { type RawAnswer, rawAnswer } from "./answer.ts";
import { bareWorker } from "./bare.ts";
import type { Question } from "./load.ts";
import { pacesInTurns, type Subject } from "./pace.ts";
import { TELLS_OF_PROCESSES, UNTOLD } from "./process-figures.ts";
import { processorTimeRow } from "./processor-time-row.ts";
import type { Row } from "./row.ts";
import { runAt, type Site } from "./site.ts";

const SECONDS = 0.4;
const ROUNDS = 3;
const CONNECTIONS = 4;

/** What is asked in turn, and how many milliseconds of the processor each may need. */
export interface Asked {
  readonly what: string;
  readonly paths: readonly string[];
  readonly most: number;
}

/** Processor time of each when its isolate is warm, against bare Workers with the bytes of its first answer. */
export async function warmRows(site: Site, asked: readonly Asked[]): Promise<Row[]> {
  if (!TELLS_OF_PROCESSES)
    return asked.map(({ what }) => ({ what: `processor time: ${what}`, leftOut: UNTOLD }));
  const ours = await runAt(site, [site.airdate]);
  const answers: RawAnswer[] = [];
  for (const { paths } of asked) answers.push(await rawAnswer(ours.origin("airdate"), questionOf(paths[0])));
  const bare = await runAt(
    site,
    answers.map((answer, index) => bareWorker(`bare${index}`, answer, site.bundle.folder)),
  );
  const rows: Row[] = [];
  for (const [index, { what, paths, most }] of asked.entries()) {
    const status = answers[index]?.status;
    const questions = paths.map(questionOf);
    const our: Subject = { server: ours, worker: "airdate", questions, connections: CONNECTIONS };
    const subjects = [our, { ...our, server: bare, worker: `bare${index}` }];
    rows.push(
      status === 200
        ? await warmRow(what, subjects, most)
        : { what: `processor time: ${what}`, leftOut: `answers ${status} at this size` },
    );
  }
  for (const server of [ours, bare]) await server.stop();
  return rows;
}

async function warmRow(what: string, subjects: readonly Subject[], most: number): Promise<Row> {
  const [ours, bare] = await pacesInTurns(subjects, { rounds: ROUNDS, seconds: SECONDS });
  return processorTimeRow(what, { ours, bare, most });
}

function questionOf(path = "/"): Question {
  return { path, headers: { "accept-encoding": "gzip, br" } };
}
