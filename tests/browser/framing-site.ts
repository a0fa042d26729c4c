import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Another site, of another origin, whose one page holds a frame (its HTML) and keeps the messages that it gets from there. */
export interface FramingSite {
  readonly address: string;
  stop(): Promise<void>;
}

export async function startFramingSite(frame: string): Promise<FramingSite> {
  const page = `<!doctype html><link rel="icon" href="data:,"><title>Elsewhere</title><script>
    var messages = [];
    addEventListener("message", ({ data }) => messages.push(data));
    var send = (message) => document.querySelector("iframe").contentWindow.postMessage(message, "*");
  </script>${frame}`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
