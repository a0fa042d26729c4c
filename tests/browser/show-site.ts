import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type DevServer, startDevServer } from "../runtime/dev-server.ts";
import { temporaryProject } from "../runtime/temporary-project.ts";
import { launchChromium, type Visit, type Visitor, visit } from "./chromium.ts";

/** A show that is served, and a browser that comes to it, for the tests of a file or of a `describe`. */
export interface ShowSite {
  origin(): string;
  /** Opens a page, of the site when only its path is given; it is closed after the test. */
  come(address: string, visitor?: Visitor): Promise<Visit>;
  /** Goes on to a page, as the one visitor who stays for all tests: much faster, for what leaves nothing behind. */
  goOn(address: string): Promise<Page>;
}

/** Serves the show in `folder` for these tests alone. */
export function showSite(folder: string): ShowSite {
  const project = temporaryProject(folder);
  let server: DevServer;

  beforeAll(async () => {
    server = await startDevServer(project.folder);
  });

  afterAll(async () => {
    await server?.stop();
    project.remove();
  });

  return visitedSite(() => server.origin);
}

/** A site that is served already when the first test begins. */
export function visitedSite(origin: () => string): ShowSite {
  let browser: Browser;
  let open: Visit | undefined;
  let staying: Visit | undefined;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterEach(async () => {
    await open?.end();
  });

  afterAll(async () => {
    await browser?.close();
  });

  return {
    origin,
    come: async (address, visitor) => {
      open = await visit(browser, new URL(address, origin()).href, visitor);
      return open;
    },
    goOn: async (address) => {
      const { href } = new URL(address, origin());
      if (staying) await staying.page.goto(href, { waitUntil: "load" });
      else staying = await visit(browser, href);
      return staying.page;
    },
  };
}
