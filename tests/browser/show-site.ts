import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type DevServer, startDevServer } from "../runtime/dev-server.ts";
import { temporaryProject } from "../runtime/temporary-project.ts";
import { launchChromium, type Visit, type Visitor, visit } from "./chromium.ts";

/** A show, served for the tests of a file or of a `describe`, and a browser that comes to it. */
export interface ShowSite {
  origin(): string;
  /** Opens a page, of the site when only its path is given; it is closed after the test. */
  come(address: string, visitor?: Visitor): Promise<Visit>;
}

/** Serves the show in `folder`; the sample show when none is named. */
export function showSite(folder?: string): ShowSite {
  const project = temporaryProject(folder);
  let server: DevServer;
  let browser: Browser;
  let open: Visit | undefined;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startDevServer(project.folder), launchChromium()]);
  });

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
