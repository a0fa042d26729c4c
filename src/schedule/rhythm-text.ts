import type { Rhythm } from "./rhythm.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A rhythm in words: `every other Tuesday, 06:00`. */
export function rhythmText(rhythm: Rhythm): string {
  return `${daysText(rhythm)}, ${rhythm.time}`;
}

function daysText(rhythm: Rhythm): string {
  switch (rhythm.kind) {
    case "day of the month":
      return `on day ${rhythm.day} of each month`;
    case "weekday of the month":
      return `the ${NTH[rhythm.nth - 1]} ${weekdayName(rhythm.weekday)} of each month`;
    case "weeks":
      return weeksText(rhythm);
    default:
      return rhythm satisfies never;
  }
}

const NTH = ["first", "second", "third", "fourth", "last"];

function weeksText({ every, weekdays }: Extract<Rhythm, { kind: "weeks" }>): string {
  if (weekdays.length === 7) return "every day";
  if (weekdays.join() === "1,2,3,4,5") return "Monday to Friday";
  const names = new Intl.ListFormat("en-GB").format(weekdays.map(weekdayName));
  if (every > 2) return `every ${every} weeks on ${names}`;
  return every === 2 ? `every other ${names}` : `every ${names}`;
}

function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? "";
}
