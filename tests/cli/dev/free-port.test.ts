import { createServer, type Server } from "node:net";
import { expect, it } from "vitest";
import { freePort } from "../../../src/cli/dev/free-port.ts";

/** A server on a port of the system's choice. */
async function listening(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return { server, port: address.port };
}

it("a port that nobody listens on is taken as it is named", async () => {
  const { server, port } = await listening();
  await new Promise((resolve) => server.close(resolve));
  expect(await freePort(String(port))).toBe(port);
});

it("a port that somebody listens on is told, with PORT and one that is free", async () => {
  const { server, port } = await listening();
  const fault = await freePort(String(port));
  server.close();
  expect(fault).toEqual({
    what: `port ${port} is taken, by another npm start perhaps`,
    fix: expect.stringMatching(/^choose another: PORT=\d+ npm start$/),
  });
  expect(fault).not.toMatchObject({ fix: `choose another: PORT=${port} npm start` });
});

it.each(["http", "0", "-1", "65536", "8787.5"])("PORT=%s is no port", async (named) => {
  expect(await freePort(named)).toEqual({ what: `PORT is "${named}"`, fix: "give a number from 1 to 65535" });
});
