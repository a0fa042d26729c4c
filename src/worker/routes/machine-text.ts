import { absoluteAddress } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { corsHeaders } from "../../http/cors-headers.ts";
import { respond } from "../../http/respond.ts";
import type { Instant } from "../../moments/instant.ts";
import { lifetime } from "../lifetimes.ts";
import type { Visit } from "../visit.ts";

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

export function respondText(
  visit: Visit,
  { type, render, canonical, changes }: MachineText,
): Promise<Response> {
  const { show, validators, changedAt } = visit.edition;
  const link = canonical && `<${absoluteAddress(show.url, canonical)}>; rel="canonical"`;
  return respond(visit.request, {
    type,
    etag: changes === undefined ? validators.pages : `${validators.pages}-${changes.validator}`,
    ...(changes === undefined && changedAt !== null && { modified: { at: changedAt, header: "withheld" } }),
    maxAge: lifetime(visit, "document", changes?.at),
    headers: { ...corsHeaders, ...(link && { link }) },
    render: async () => [ENCODER.encode(await render(visit.edition))],
  });
}
