import { createServer } from "node:net";
import type { Fault } from "../../schemas/fault.ts";

/** What is wrong with PORT (default 8787), or the port that it names, on which nobody listens yet. */
export async function freePort(named: string | undefined): Promise<Fault | number> {
  const port = Number(named || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > LAST_PORT)
    return { what: `PORT is ${JSON.stringify(named)}`, fix: `give a number from 1 to ${LAST_PORT}` };
  const refusal = await listenError(port);
  if (refusal === undefined) return port;
  const other = await nextFree(port);
  if (refusal === "EADDRINUSE")
    return { what: `port ${port} is taken, by another npm start perhaps`, fix: chooseAnother(other) };
  return { what: `port ${port} may not be used (${refusal})`, fix: chooseAnother(other) };
}

const DEFAULT_PORT = 8787;
const LAST_PORT = 65_535;
const TRIES = 20;

function chooseAnother(other: number): string {
  return `choose another: PORT=${other} npm start`;
}

async function nextFree(taken: number): Promise<number> {
  const first = taken < DEFAULT_PORT ? DEFAULT_PORT : taken + 1;
  for (let port = first; port < first + TRIES && port <= LAST_PORT; port++)
    if ((await listenError(port)) === undefined) return port;
  return DEFAULT_PORT;
}

/** The code of the error that listening would end with, on the address where wrangler listens. */
function listenError(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", ({ code }: NodeJS.ErrnoException) => resolve(code ?? "unknown"));
    server.listen(port, "localhost", () => server.close(() => resolve(undefined)));
  });
}
