import { shown } from "../schemas/field-kinds.ts";
import type { Problem } from "../schemas/problem.ts";
import { type Both, onBoth, type ShowRule } from "./show-rule.ts";

/** How listeners pay, as nobody can have meant it. */
export const PAYMENT_RULES: readonly ShowRule[] = [
  { id: "values/price", level: "error", check: onBoth(prices) },
  { id: "values/shares", level: "error", check: onBoth(shares) },
  { id: "values/recipient", level: "error", check: onBoth(recipients) },
];

/** The amount is in whole coins: bitcoins, of which a thousandth a minute is already a lot. */
function prices({ fields: { value }, at }: Both): Problem[] {
  const amount = Number(value?.suggested ?? 0);
  if (value?.type !== "lightning" || amount < 0.001) return [];
  return [
    at(["value", "suggested"], {
      what: `is ${value.suggested} bitcoins a minute`,
      fix: "write satoshis as bitcoins: 5 are 0.00000005",
    }),
  ];
}

function shares({ fields: { value }, at }: Both): Problem[] {
  const all = value?.recipients ?? [];
  const fees = all.filter(({ fee }) => fee === true).reduce((sum, { split }) => sum + split, 0);
  if (value !== undefined && all.every(({ split }) => split === 0))
    return [at(["value", "recipients"], { what: "give nobody a share", fix: "give at least one a split" })];
  return fees <= 100
    ? []
    : [at(["value", "recipients"], { what: `take ${fees} percent as fees`, fix: "keep them below 100" })];
}

/** A node's public key is 33 bytes, in hex. */
function recipients({ fields: { value }, at }: Both): Problem[] {
  return (value?.recipients ?? []).flatMap(({ type, address }, index) => {
    const place = ["value", "recipients", index, "address"];
    if (type === "node" && !/^0[23][0-9a-f]{64}$/i.test(address))
      return [
        at(place, {
          what: `is ${shown(address)}, which is no node's key`,
          fix: "give 66 hex digits, or say type: lnaddress",
        }),
      ];
    if (type === "lnaddress" && !/^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(address))
      return [
        at(place, {
          what: `is ${shown(address)}, which is no Lightning address`,
          fix: "write it as ann@wallet.example",
        }),
      ];
    return [];
  });
}
