import { type Framing, type SourceLists, securityHeaders } from "../../http/security-headers.ts";
import type { Visit } from "../visit.ts";
import { type RenderedDocument, respondRendered } from "./respond-rendered.ts";

/** What a JSX component gives. */
export interface Markup {
  toString(): string;
}

/** What makes a page another than most. */
export interface PageOptions {
  readonly framing?: Framing;
  /** The origins that it may show in frames of its own. */
  readonly frames?: readonly string[];
  /** When something else about it changes than the edition. */
  readonly changesAt?: RenderedDocument["changesAt"];
}

/** Answers with an HTML page of a visit's edition; `render` gives its markup from `<html>` on. */
export function respondPage(
  visit: Visit,
  render: () => Markup | Promise<Markup>,
  { framing = "nowhere", frames = [], changesAt }: PageOptions = {},
): Promise<Response> {
  return respondRendered(visit, {
    type: "text/html; charset=utf-8",
    kind: "page",
    headers: securityHeaders(visit.request.url, framing, allowed(visit, framing, frames)),
    changesAt,
    render: async () => [pageBytes(await render())],
  });
}

/** What the pages of a site load that others do not. */
export function allowed(
  { edition: { site } }: Visit,
  framing: Framing = "nowhere",
  frames: readonly string[] = [],
): SourceLists {
  return {
    ...(framing === "nowhere" && site.allowed),
    ...(site.fonts && { "font-src": "'self'" }),
    ...(frames.length > 0 && { "frame-src": frames.join(" ") }),
  };
}

/** The bytes of a page whose markup begins with `<html>`. */
export function pageBytes(markup: Markup): Uint8Array {
  return ENCODER.encode(`<!doctype html>${String(markup)}\n`);
}

const ENCODER = new TextEncoder();
