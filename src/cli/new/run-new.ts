import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { TERMINAL } from "../import/talk.ts";
import { buildOptionsOf, placesOf, type Workplace } from "../workplace.ts";
import { makeEpisode, type NewWorld } from "./make-episode.ts";
import { newRequest } from "./new-request.ts";
import { TERMINAL_TALK } from "./new-talk.ts";
import { newJson, newText } from "./new-text.ts";
import type { OnInterrupt } from "./write-new-folder.ts";

/** `airdate new`: makes an episode, says what was made, and gives the exit code. */
export async function runNew(given: Given, workplace: Workplace): Promise<number> {
  const request = newRequest(given);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const wrong = typeof request === "string" ? request : undefined;
  if (typeof request === "string" || (!isTerminal && (request.word ?? request.title) === undefined)) {
    console.error(
      `new ${wrong ?? "asks for a title or an audio file"}; npx airdate new --help says what it takes`,
    );
    return EXIT.wrongUse;
  }
  const { folder } = workplace;
  const outcome = await makeEpisode(request, worldOf(workplace, isTerminal));
  const isFine = outcome.kind === "made" && outcome.problems.length === 0;
  if (request.output === "json") console.log(newJson(outcome, folder));
  else if (isFine) console.log(newText(outcome, folder));
  else console.error(newText(outcome, folder));
  return isFine ? EXIT.fine : EXIT.problems;
}

function worldOf(workplace: Workplace, isTerminal: boolean): NewWorld {
  const { folder, project, now } = workplace;
  return {
    ...{ places: placesOf(folder, workplace), project, now },
    talk: isTerminal ? TERMINAL_TALK : null,
    onInterrupt: onSignals,
    build: () => ({
      ...buildOptionsOf(folder, { ...workplace, inCi: false }),
      ...(process.stderr.isTTY && {
        onProgress: (done, all) => TERMINAL.progress(done, all, "Building episode"),
      }),
    }),
  };
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** A terminal sends Ctrl+C to all that runs in it, and what has started this passes it on: it comes twice. */
const onSignals: OnInterrupt = (undo) => {
  const listeners = Object.entries(SIGNALS).map(([signal, code]) => {
    const listener = (): void => {
      undo();
      process.exit(code);
    };
    process.on(signal, listener);
    return { signal, listener };
  });
  return () => {
    for (const { signal, listener } of listeners) process.off(signal, listener);
  };
};
