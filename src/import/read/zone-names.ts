/** How far a zone is from UTC, and what had to be guessed to know it. */
interface Zone {
  readonly minutes: number;
  readonly remark?: string;
}

/**
 * The zone at the end of a date: `GMT`, `+01:00`, `GMT+1`, `PST`, `CEST`, `Z`, `+0100 (CET)`, "" is taken for UTC. Undefined for
 * what is none.
 */
export function zoneMinutes(written: string): Zone | undefined {
  const zone = written
    .replace(/^[,;]\s*/, "")
    .replace(/(?<=.)\s*\([^()]*\)$/, "")
    .toUpperCase();
  if (zone === "") return { minutes: 0, remark: "has no zone, so UTC is taken" };
  const named = ZONE_HOURS.get(zone);
  if (named !== undefined) return { minutes: named * 60 };
  if (AMBIGUOUS.has(zone))
    return {
      minutes: (AMBIGUOUS.get(zone) ?? 0) * 60,
      remark: `has the zone ${zone}, which has several meanings`,
    };
  // RFC 2822 §4.3: the letters of the military were told the wrong way round, so all of them mean -0000.
  if (/^[A-IK-Z]$/.test(zone)) return { minutes: 0, remark: `has the zone ${zone}, which is taken for UTC` };
  return offset(zone);
}

/** `+0100`, `+01:00`, `+1`, `GMT+1`, `UTC-05:30`. */
function offset(zone: string): Zone | undefined {
  const match = /^(?:GMT|UTC?)? ?([+\u2212-]) ?(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (match === null) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? "0");
  if (minutes > 14 * 60 || Number(match[3] ?? "0") > 59) return undefined;
  return { minutes: match[1] === "+" ? minutes : -minutes };
}

/** RFC 822 §5, and those that are one zone wherever they are written. */
const ZONE_HOURS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{
      GMT: 0,
      UTC: 0,
      UT: 0,
      Z: 0,
      WET: 0,
      WEST: 1,
      CET: 1,
      CEST: 2,
      MEZ: 1,
      MESZ: 2,
      EET: 2,
      EEST: 3,
      MSK: 3,
    },
    ...{
      EST: -5,
      EDT: -4,
      MST: -7,
      MDT: -6,
      PST: -8,
      PDT: -7,
      CDT: -5,
      AKST: -9,
      AKDT: -8,
      HST: -10,
      NST: -3.5,
      NDT: -2.5,
    },
    ...{
      ADT: -3,
      BRT: -3,
      ART: -3,
      JST: 9,
      KST: 9,
      HKT: 8,
      SGT: 8,
      AEST: 10,
      AEDT: 11,
      ACST: 9.5,
      ACDT: 10.5,
      AWST: 8,
      NZST: 12,
      NZDT: 13,
      SAST: 2,
    },
    CST: -6,
    ET: -5,
  }),
);

/** Taken as the first of their meanings: India, Ireland and Israel; Britain and Bangladesh; the Atlantic and Arabia. */
const AMBIGUOUS: ReadonlyMap<string, number> = new Map([
  ["IST", 5.5],
  ["BST", 1],
  ["AST", -4],
]);
