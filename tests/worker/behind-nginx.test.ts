import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../compile/temporary-folder.ts";
import { freePort, until } from "../runtime/dev-server.ts";
import { exampleSite, richEpisode } from "./example-site.ts";

// A cache that keeps what it is allowed to keep, as long as it may, and nothing else set.

const NGINX = "/usr/sbin/nginx";

interface Answer {
  readonly askedAt: number;
  readonly isNew: boolean;
  readonly cache: string | null;
}

describe.runIf(existsSync(NGINX))("behind nginx", () => {
  let origin: Server;
  let nginx: ChildProcess;
  let address: string;
  // The next second but three: what is kept is counted in whole seconds.
  const airDate = (Math.ceil(Date.now() / 1000) + 4) * 1000;
  const site = exampleSite([
    richEpisode({ publishedAt: airDate - 86_400_000 }),
    richEpisode({ slug: "premiere", number: 77, publishedAt: airDate }),
  ]);

  beforeAll(async () => {
    origin = createServer(async (request, response) => {
      const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
      const answer = await site.askWith(Date.now, request.url ?? "/", {
        headers: Object.fromEntries(headers),
      });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
    await new Promise<void>((resolve) => origin.listen(0, "127.0.0.1", resolve));
    const { port } = origin.address() as AddressInfo;
    address = `http://127.0.0.1:${await freePort()}`;
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, "logs"));
    await writeFile(path.join(folder, "nginx.conf"), settings(new URL(address).port, port));
    nginx = spawn(NGINX, ["-p", folder, "-c", "nginx.conf", "-e", "logs/error.log"], { stdio: "ignore" });
    await until("nginx", async () => (await fetch(`${address}/healthz`).catch(() => null))?.ok ?? false);
  });

  afterAll(() => {
    nginx?.kill("SIGQUIT");
    origin?.close();
  });

  const ask = async (asked: string): Promise<Answer> => {
    const askedAt = Date.now();
    const response = await fetch(`${address}${asked}`);
    const text = await response.text();
    return { askedAt, isNew: text.includes("premiere"), cache: response.headers.get("x-cache") };
  };

  it("an episode is out at its second, on every address, and not before", async () => {
    const answers: Answer[] = [];
    while (Date.now() < airDate + 1500) {
      for (const asked of ["/feed.xml", "/", "/episodes", "/atom.xml", "/sitemap.xml"])
        answers.push(await ask(asked));
      await wait(50);
    }
    const [before, after] = [
      answers.filter(({ askedAt }) => askedAt < airDate - 1000),
      answers.filter(({ askedAt }) => askedAt >= airDate),
    ];
    expect(before.filter(({ isNew }) => isNew)).toEqual([]);
    expect(after.filter(({ isNew }) => !isNew)).toEqual([]);
    expect(after.length).toBeGreaterThan(0);
    expect(answers.filter(({ cache }) => cache === "HIT").length).toBeGreaterThan(0);
  });
});

function settings(listen: string, origin: number): string {
  return `user root;
daemon off;
pid logs/nginx.pid;
worker_processes 1;
events { worker_connections 64; }
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
  proxy_cache_path cache keys_zone=site:1m;
  server {
    listen 127.0.0.1:${listen};
    location / {
      proxy_pass http://127.0.0.1:${origin};
      proxy_cache site;
      add_header x-cache $upstream_cache_status;
    }
  }
}
`;
}
