import type { Fault } from "../schemas/fault.ts";
import type { Problem } from "../schemas/problem.ts";
import type { CheckedShow } from "./checked-show.ts";
import { parseRecurrence, type Recurrence } from "./recurrence.ts";
import { inARow, type ShowRule } from "./show-rule.ts";

/** What is said of how often episodes come. */
export const RECURRENCE_RULES: readonly ShowRule[] = [
  {
    id: "values/recurrence",
    level: "error",
    check: (show) => onRule(show, (rule) => ("what" in rule ? rule : undefined)),
  },
  { id: "values/recurrence-start", level: "error", check: start },
  { id: "parts/recurrence-words", level: "warning", check: words },
  { id: "parts/recurrence-end", level: "warning", check: end },
  { id: "parts/recurrence-count", level: "error", check: count },
];

function onRule(
  { fields: { updateFrequency }, at }: CheckedShow,
  check: (rule: Recurrence | Fault) => Fault | undefined,
): Problem[] {
  const text = updateFrequency?.rrule;
  const fault = text === undefined ? undefined : check(parseRecurrence(text));
  return fault === undefined ? [] : [at(["updateFrequency", "rrule"], fault)];
}

function start({ fields: { updateFrequency }, at }: CheckedShow): Problem[] {
  const text = updateFrequency?.start;
  if (text === undefined || isDay(text)) return [];
  return [
    at(["updateFrequency", "start"], {
      what: `is ${text}, which no calendar has`,
      fix: "write it as 2026-12-01",
    }),
  ];
}

function isDay(text: string): boolean {
  const day = text.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && !Number.isNaN(Date.parse(text))
  );
}

const DAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** The words name weekdays, and the rule others. */
function words({ fields, at }: CheckedShow): Problem[] {
  const { text = "", rrule = "" } = fields.updateFrequency ?? {};
  const rule = parseRecurrence(rrule);
  const byDay = "what" in rule ? undefined : rule.get("BYDAY");
  const named = namedDays(text, fields.language);
  if (byDay === undefined || named.length === 0) return [];
  const ruled = DAYS.filter((day) => byDay.includes(day));
  if (ruled.join() === named.join()) return [];
  const what = `says ${inARow(named.map(englishName))} in words, and rrule says ${inARow(ruled.map(englishName))}`;
  return [at(["updateFrequency", "text"], { what, fix: "make both say the same" })];
}

/** The weekdays that a text names, in a language or in English. */
function namedDays(text: string, language: string): string[] {
  const lower = text.toLowerCase();
  return DAYS.filter((_, day) =>
    [language, "en"].some((locale) => {
      const name = nameOfDay(day, locale);
      return new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?:s|en|e)?(?!\\p{L})`, "u").test(lower);
    }),
  );
}

function englishName(day: string): string {
  return nameOfDay(DAYS.indexOf(day), "en");
}

/** A weekday's name; 0 is Sunday. */
function nameOfDay(day: number, locale: string): string {
  // 4 January 1970 was a Sunday.
  return new Date((day + 3) * 86_400_000).toLocaleDateString(locale, { weekday: "long", timeZone: "UTC" });
}

function end(show: CheckedShow): Problem[] {
  const { fields, now } = show;
  return onRule(show, (rule) => {
    if ("what" in rule) return undefined;
    const until = rule.get("UNTIL")?.replaceAll(/\D/g, "").slice(0, 8) ?? "";
    const today = new Date(now).toISOString().slice(0, 10).replaceAll("-", "");
    if (until !== "" && until < today && fields.updateFrequency?.complete !== true)
      return { what: `ended on ${until}`, fix: "give a later UNTIL, or say complete: true beside it" };
    if (fields.complete === true && fields.updateFrequency?.complete !== true)
      return { what: "promises episodes, and the show is complete", fix: "remove it, or complete" };
    return undefined;
  });
}

/** podcast:updateFrequency: dtstart is required where a rule counts. */
function count(show: CheckedShow): Problem[] {
  return onRule(show, (rule) =>
    "what" in rule || !rule.has("COUNT") || show.fields.updateFrequency?.start !== undefined
      ? undefined
      : { what: "counts (COUNT), and nothing says from when", fix: "give start beside it" },
  );
}
