import { availableParallelism, cpus } from "node:os";
import { type BenchCommand, type BenchOptions, leftOut, parseBenchCommand } from "./arguments.ts";
import { type MeasuredSize, measuredSize } from "./measured-size.ts";
import { renderTable } from "./table.ts";

// `npm run bench`: the Worker in workerd itself against Workers that do less, builds against others, as docs/performance.md tells.

// The bench builds shows of its own.
delete process.env.EPISODES_DIR;
delete process.env.SITE_URL;
process.exit(await run(parseBenchCommand(process.argv.slice(2))));

/** Does what the words ask for → the exit code. */
async function run(command: BenchCommand): Promise<number> {
  if ("run" in command) return bench(command.run);
  if ("help" in command) {
    console.log(command.help);
    return 0;
  }
  console.error(`${command.wrong}; npm run bench -- --help says what it takes`);
  return 2;
}

/** Measures and prints → the exit code: 1 when something could not be measured. */
async function bench(options: BenchOptions): Promise<number> {
  const started = performance.now();
  const sizes: MeasuredSize[] = [];
  for (const episodes of options.sizes) {
    const size = await measuredSize(episodes, options, (what) =>
      console.error(`${clock(started)}  ${what} …`),
    );
    sizes.push(size);
    if (!options.json) console.log(`\n## ${episodes} episodes\n\n${renderTable(size.rows)}\n`);
  }
  const machine = `${cpus()[0]?.model ?? "a processor"}, ${availableParallelism()} at once; Node ${process.versions.node}`;
  const facts = {
    machine,
    seconds: Math.round((performance.now() - started) / 1000),
    leftOut: leftOut(options),
  };
  if (options.json) console.log(JSON.stringify({ ...facts, sizes }, null, 2));
  else console.log(`On ${facts.machine}; in ${facts.seconds} s. ${leftOutLines(facts.leftOut)}`);
  return sizes.every(({ isWhole }) => isWhole) ? 0 : 1;
}

function leftOutLines(lines: readonly string[]): string {
  return lines.length === 0
    ? "Nothing is left out."
    : `Left out:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}

function clock(started: number): string {
  const seconds = Math.round((performance.now() - started) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
