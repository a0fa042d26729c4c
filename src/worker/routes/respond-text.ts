import { absoluteAddress } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { Episode } from "../../catalog/episode.ts";
import { corsHeaders } from "../../http/cors-headers.ts";
import type { Instant } from "../../moments/instant.ts";
import type { Visit } from "../visit.ts";
import { respondRendered } from "./respond-rendered.ts";
import { robotsHeaders } from "./robots-headers.ts";

const ENCODER = new TextEncoder();

/** A text for machines, made of an edition. */
export interface MachineText {
  readonly type: string;
  readonly render: (edition: Edition) => string | Promise<string>;
  /** The path of the page that says the same to people. */
  readonly canonical?: string;
  /** The episode that it is of, if it is of one. */
  readonly episode?: Episode;
  /** When something else about it changes than the edition. */
  readonly changesAt?: Instant;
}

export function respondText(
  visit: Visit,
  { type, render, canonical, episode, changesAt }: MachineText,
): Promise<Response> {
  const link = canonical && `<${absoluteAddress(visit.edition.show.url, canonical)}>; rel="canonical"`;
  return respondRendered(visit, {
    type,
    kind: "document",
    headers: { ...corsHeaders, ...(link && { link }), ...robotsHeaders(episode) },
    changesAt,
    render: async () => [ENCODER.encode(await render(visit.edition))],
  });
}
