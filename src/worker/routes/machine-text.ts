import type { Context } from "hono";
import { absoluteAddress } from "../../catalog/addresses.ts";
import { type Edition, editionAt } from "../../catalog/edition/edition.ts";
import { maxAgeUntil } from "../../http/cache-control.ts";
import { corsHeaders } from "../../http/cors-headers.ts";
import { respond } from "../../http/respond.ts";
import type { Instant } from "../../moments/instant.ts";
import type { Site } from "../stores/site.ts";

/** How long these may be kept when no episode comes sooner. */
const MACHINE_SECONDS = 300;

const ENCODER = new TextEncoder();

/** A text for machines, made of an edition. */
export interface MachineText {
  readonly type: string;
  readonly render: (edition: Edition) => string | Promise<string>;
  /** The path of the page that says the same to people. */
  readonly canonical?: string;
  /** What else than the edition it depends on: a validator of its state, and when that changes. */
  readonly changes?: { readonly validator: string; readonly at: Instant };
}

export function machineText(
  c: Context,
  site: Site,
  { type, render, canonical, changes }: MachineText,
): Promise<Response> {
  const now = site.clock();
  const edition = editionAt(site.catalog, now);
  const { show, validators, changedAt } = edition;
  const changesAt = Math.min(edition.changesAt ?? Infinity, changes?.at ?? Infinity);
  const link = canonical && `<${absoluteAddress(show.url, canonical)}>; rel="canonical"`;
  return respond(c.req.raw, {
    type,
    etag: changes === undefined ? validators.pages : `${validators.pages}-${changes.validator}`,
    ...(changes === undefined && changedAt !== null && { modified: { at: changedAt, header: "withheld" } }),
    maxAge: maxAgeUntil(now, changesAt === Infinity ? null : changesAt, MACHINE_SECONDS),
    headers: { ...corsHeaders, ...(link && { link }) },
    render: async () => [ENCODER.encode(await render(edition))],
  });
}
