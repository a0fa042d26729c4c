#!/usr/bin/env node
// `npx airdate <command>`: the host's commands, on the pinned Node like every other script.
process.argv.splice(2, 0, "src/cli/airdate.ts");
await import("./run.mjs");
