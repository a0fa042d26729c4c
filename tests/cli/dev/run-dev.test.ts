import { execFile } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { expect, it } from "vitest";
import { PROJECT } from "../../compile/small-show.ts";

it("npm start on a port that is taken names PORT, starts nothing and ends with 1", {
  timeout: 60_000,
}, async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const ended = await new Promise((resolve) => {
    const words = [path.join(PROJECT, "src/cli/airdate.ts"), "dev"];
    const env = { ...process.env, PORT: String(port) };
    execFile(process.execPath, words, { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
  server.close();
  expect(ended).toEqual({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(
      new RegExp(
        `^port ${port} is taken, by another npm start perhaps; choose another: PORT=\\d+ npm start\\n$`,
      ),
    ),
  });
});
