import type { Fault } from "../schemas/fault.ts";
import { choose, shown } from "../schemas/field-kinds.ts";

/** A rule of recurrence as its parts, by name; values in capitals. */
export type Recurrence = ReadonlyMap<string, string>;

const FREQUENCIES = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"];

/** What each part takes; the numbers of a list lie within `most`. RFC 5545 §3.3.10. */
const PARTS: Readonly<
  Record<string, { readonly values: RegExp; readonly least?: number; readonly most?: number }>
> = {
  FREQ: { values: /^[A-Z]+$/ },
  // The namespace's own examples write ISO 8601, which is not RFC 5545.
  UNTIL: { values: /^\d{8}(?:T\d{6}Z?)?$|^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/ },
  COUNT: { values: /^\d+$/, least: 1 },
  INTERVAL: { values: /^\d+$/, least: 1, most: 1000 },
  BYSECOND: { values: /^\d+$/, most: 60 },
  BYMINUTE: { values: /^\d+$/, most: 59 },
  BYHOUR: { values: /^\d+$/, most: 23 },
  BYDAY: { values: /^(?:[+-]?(?:[1-9]|[1-4]\d|5[0-3]))?(?:SU|MO|TU|WE|TH|FR|SA)$/ },
  BYMONTHDAY: { values: /^[+-]?\d+$/, least: 1, most: 31 },
  BYYEARDAY: { values: /^[+-]?\d+$/, least: 1, most: 366 },
  BYWEEKNO: { values: /^[+-]?\d+$/, least: 1, most: 53 },
  BYMONTH: { values: /^\d+$/, least: 1, most: 12 },
  BYSETPOS: { values: /^[+-]?\d+$/, least: 1, most: 366 },
  WKST: { values: /^(?:SU|MO|TU|WE|TH|FR|SA)$/ },
};

/** Reads a rule of recurrence, or says why it means nothing. */
export function parseRecurrence(text: string): Recurrence | Fault {
  const rule = new Map<string, string>();
  for (const part of text.trim().toUpperCase().split(";")) {
    const [name = "", value, ...more] = part.split("=");
    const fault =
      value === undefined || more.length > 0
        ? { what: `holds ${shown(part)}, which is no part of a rule`, fix: RULE_FORM }
        : partFault(name, value, rule);
    if (fault !== undefined) return fault;
    rule.set(name, value ?? "");
  }
  return fitFault(rule) ?? rule;
}

const RULE_FORM = "write it as FREQ=WEEKLY;BYDAY=MO";

function partFault(name: string, value: string, rule: Recurrence): Fault | undefined {
  const part = PARTS[name];
  if (name.startsWith("RRULE:"))
    return { what: "begins with RRULE:", fix: "leave that out: FREQ=… comes first" };
  if (part === undefined)
    return { what: `holds ${name}, which is no part of a rule`, fix: choose(name, Object.keys(PARTS)) };
  if (rule.has(name)) return { what: `says ${name} twice`, fix: "keep one of the two" };
  const wrong = value.split(",").find((one) => !isValue(one, part));
  if (wrong !== undefined) return { what: `holds ${name}=${wrong}, which means nothing`, fix: RULE_FORM };
  if (name !== "FREQ" || FREQUENCIES.includes(value)) return undefined;
  return { what: `holds FREQ=${value}, which means nothing`, fix: choose(value, FREQUENCIES) };
}

function isValue(text: string, { values, least = 0, most = 1e6 }: (typeof PARTS)[string]): boolean {
  if (!values.test(text)) return false;
  const number = Math.abs(Number(text));
  return (
    Number.isNaN(number) ||
    !/^[+-]?\d+$/.test(text) ||
    text.length === 8 ||
    (number >= least && number <= most)
  );
}

/** Parts that cannot stand together. */
function fitFault(rule: Recurrence): Fault | undefined {
  const frequency = rule.get("FREQ");
  if (frequency === undefined) return { what: "does not say FREQ", fix: RULE_FORM };
  if (["SECONDLY", "MINUTELY", "HOURLY"].includes(frequency))
    return {
      what: `says FREQ=${frequency}, as no show comes out`,
      fix: "say DAILY, WEEKLY, MONTHLY or YEARLY",
    };
  if (rule.has("UNTIL") && rule.has("COUNT"))
    return { what: "says both UNTIL and COUNT", fix: "keep one of the two" };
  const counted = /[+-]?\d+(?=[A-Z])/.exec(rule.get("BYDAY") ?? "");
  if (counted !== null && !["MONTHLY", "YEARLY"].includes(frequency))
    return {
      what: `counts days (BYDAY=${rule.get("BYDAY")}), which FREQ=${frequency} cannot`,
      fix: "say FREQ=MONTHLY, or the day alone",
    };
  if (rule.has("BYMONTHDAY") && frequency === "WEEKLY")
    return { what: "says BYMONTHDAY with FREQ=WEEKLY", fix: "say FREQ=MONTHLY, or BYDAY" };
  if (rule.has("BYWEEKNO") && frequency !== "YEARLY")
    return { what: `says BYWEEKNO with FREQ=${frequency}`, fix: "say FREQ=YEARLY, or remove it" };
  if (rule.has("BYSETPOS") && ![...rule.keys()].some((name) => /^BY(?!SETPOS)/.test(name)))
    return { what: "says BYSETPOS, and nothing to choose from", fix: "say BYDAY too, or remove it" };
  return undefined;
}
