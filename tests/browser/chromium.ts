import { type Browser, chromium, type Page } from "playwright-core";
import { CHROMIUM_PACKAGE, findChromium } from "./find-chromium.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-sync",
  "--disable-component-update",
  "--disable-quic",
  "--no-first-run",
];

/** Chromium, as it was found or as tests/run.ts has installed it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() ?? CHROMIUM_PACKAGE, args: FLAGS });
}

/** How a visitor comes. */
export interface Visitor {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly javaScriptEnabled?: boolean;
  /** A screen that is touched, and no mouse. */
  readonly isMobile?: boolean;
  readonly hasTouch?: boolean;
}

/** A page of a visitor's own, and what it complains about: errors of scripts, refused by policy, files that are not there. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  end(): Promise<void>;
}

export async function visit(browser: Browser, address: string, visitor: Visitor = {}): Promise<Visit> {
  const { width = 1280, ...options } = visitor;
  const context = await browser.newContext({ ...options, viewport: { width, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(address, { waitUntil: "load" });
  return { page, complaints, end: () => context.close() };
}
