import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type DevServer, startDevServer } from "../runtime/dev-server.ts";
import { temporaryProject } from "../runtime/temporary-project.ts";
import { launchChromium, type Visit, type Visitor, visit } from "./chromium.ts";

/** The sample show, served for the tests of a file, and a browser that comes to it. */
export interface SampleSite {
  origin(): string;
  /** Opens a page, of the site when only its path is given; it is closed after the test. */
  come(address: string, visitor?: Visitor): Promise<Visit>;
}

export function sampleSite(): SampleSite {
  const project = temporaryProject();
  let server: DevServer;
  let browser: Browser;
  let open: Visit | undefined;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startDevServer(project.folder), launchChromium()]);
  }, 60_000);

  afterEach(async () => {
    await open?.end();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    project.remove();
  });

  return {
    origin: () => server.origin,
    come: async (address, visitor) => {
      open = await visit(browser, new URL(address, server.origin).href, visitor);
      return open;
    },
  };
}
