import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { type MediaHere, readMediaHere } from "../../compile/output/media-here.ts";

/** Gives the Worker on this machine audio that is not deployed with the site, from where it lies. */
export interface MediaServer {
  /** `http://127.0.0.1:<port>/<secret>`: below it each file by its name in the bucket. */
  readonly address: string;
  close(): void;
}

/**
 * Starts to listen, on this machine alone. Whoever does not know the secret is told nothing, so that no page in a browser and no other user
 * here gets at audio before its air date.
 */
export async function startMediaServer(dist: string): Promise<MediaServer> {
  const secret = randomBytes(32).toString("hex");
  const server = createServer((request, response) => {
    answer({ request, response, secret, dist }).catch(() => response.destroy());
  });
  const port = await listen(server);
  return { address: `http://127.0.0.1:${port}/${secret}`, close: () => endAll(server) };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly secret: string;
  readonly dist: string;
}

/** Part of a file, as the Worker asks for it; all else is not found. */
async function answer({ request, response, secret, dist }: Exchange): Promise<void> {
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
  const file = (await readMediaHere(dist)).find(({ key }) => request.url === `/${secret}/${key}`);
  if (file === undefined || end === undefined || !(await isThere(file)) || Number(end) >= file.bytes) {
    response.writeHead(404).end();
    return;
  }
  const range = { start: Number(start), end: Number(end) };
  response.writeHead(206, {
    "content-length": range.end - range.start + 1,
    "content-range": `bytes ${range.start}-${range.end}/${file.bytes}`,
  });
  await pipeline(createReadStream(file.place, range), response);
}

/** One that has changed since is built anew in a moment. */
async function isThere({ place, bytes }: MediaHere): Promise<boolean> {
  const stats = await stat(place).catch(() => null);
  return stats?.size === bytes;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

function endAll(server: Server): void {
  server.close();
  server.closeAllConnections();
}
