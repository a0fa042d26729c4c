import type { Fault } from "../../../schemas/fault.ts";

/** What it means for a show that an address answers with a status that is none of success, and the rule that it breaks. */
export interface StatusFault extends Fault {
  readonly rule: string;
}

export function statusFault(status: number): StatusFault {
  const known = STATUSES.get(status) ?? (status >= 500 ? FAILING : status < 400 ? NOWHERE : OTHER);
  return { ...known, what: `answers ${status}${known.what}` };
}

const GONE = "correct the address, or remove it";
const BROWSER = "open it in a browser: programs may be kept out, and apps are programs";

const STATUSES: ReadonlyMap<number, StatusFault> = new Map([
  [
    401,
    {
      rule: "live/kept-out",
      what: ": it asks for a password",
      fix: "give an address that everybody may open",
    },
  ],
  [
    402,
    { rule: "live/kept-out", what: ": it is to be paid for", fix: "give an address that everybody may open" },
  ],
  [403, { rule: "live/kept-out", what: ": it is not for everybody", fix: BROWSER }],
  [404, { rule: "live/missing", what: ": nothing is there", fix: GONE }],
  [410, { rule: "live/missing", what: ": it is gone for good", fix: GONE }],
  [
    416,
    { rule: "live/empty", what: ": there is no first byte to be had", fix: "look whether the file is empty" },
  ],
  [429, { rule: "live/busy", what: ": it was asked too often", fix: "run the check again in an hour" }],
  [451, { rule: "live/kept-out", what: ": it is withheld for reasons of law", fix: "remove the address" }],
  [503, { rule: "live/busy", what: ": the server is busy", fix: "run the check again later" }],
]);

const FAILING = {
  rule: "live/failing",
  what: ": the server failed, several times",
  fix: "run the check again later, and tell its owner if that stays",
};
const NOWHERE = {
  rule: "live/redirect-address",
  what: " without saying where it leads",
  fix: "give the address to which it is meant to lead",
};
const OTHER = { rule: "live/status", what: "", fix: BROWSER };
