import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { isSignedByHost } from "../../../src/announcements/is-signed-by-host.ts";

/** A site that answers whoever signs by its secret, as the deployed one does, and where it is while the tests of a file run. */
export interface SignedSite {
  /** What it was asked in this test. */
  readonly asked: readonly string[];
  origin(): string;
}

export const SECRET = "a secret";

/** Serves such a site; `answer` gives what it keeps, by the words behind the question mark. */
export function signedSite(now: number, answer: (words: string) => object): SignedSite {
  const asked: string[] = [];
  const server = createServer(async ({ url = "", headers }, response) => {
    const [, words = ""] = url.split("?");
    const given = new Headers(headers as Record<string, string>);
    const isHost = await isSignedByHost(given, words, { secret: SECRET, now });
    asked.push(url);
    const kept = answer(words);
    response.writeHead(isHost ? 200 : 404).end(JSON.stringify({ kept, seen: kept, ready: [] }));
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    asked.length = 0;
  });
  return { asked, origin: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** What a command writes to the terminal, line by line. */
export function heardLines(): string[] {
  const said: string[] = [];
  for (const name of ["log", "error"] as const)
    vi.spyOn(console, name).mockImplementation((text) => void said.push(text));
  return said;
}
