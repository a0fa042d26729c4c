import { type Framing, securityHeaders } from "../../http/security-headers.ts";
import type { Instant } from "../../moments/instant.ts";
import { lifetime } from "../lifetimes.ts";
import type { Visit } from "../visit.ts";
import { respondRendered } from "./respond-rendered.ts";

/** What a JSX component gives. */
export interface Markup {
  toString(): string;
}

/** What makes a page another than most. */
export interface PageOptions {
  readonly framing?: Framing;
  /** The origins that it may show in frames of its own. */
  readonly frames?: readonly string[];
  /** What it depends on besides the edition, and when that changes next. */
  readonly state?: { readonly name: string; readonly changesAt: Instant | null };
}

/** Answers with an HTML page of a visit's edition; `render` gives its markup from `<html>` on. */
export function respondPage(
  visit: Visit,
  render: () => Markup | Promise<Markup>,
  { framing = "nowhere", frames = [], state }: PageOptions = {},
): Promise<Response> {
  return respondRendered(visit, {
    type: "text/html; charset=utf-8",
    maxAge: lifetime(visit, "page", state?.changesAt),
    headers: securityHeaders(visit.request.url, framing, frames),
    ...(state && { state: state.name }),
    render: async () => [pageBytes(await render())],
  });
}

/** The bytes of a page whose markup begins with `<html>`. */
export function pageBytes(markup: Markup): Uint8Array {
  return ENCODER.encode(`<!doctype html>${String(markup)}\n`);
}

const ENCODER = new TextEncoder();
