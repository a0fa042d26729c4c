import { randomBytes } from "node:crypto";
import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { open } from "../../bundle/open.ts";
import { absoluteAddress, episodePath } from "../../catalog/addresses.ts";
import type { Catalog } from "../../catalog/catalog.ts";
import { buildShow } from "../../compile/build-show.ts";
import { problemReport } from "../../compile/problem-report.ts";
import { type Instant, isoInstant } from "../../moments/instant.ts";
import { type PreviewGrant, signPreview } from "../../previews/preview-token.ts";
import { parseAirDate } from "../../schemas/air-date.ts";
import type { Fault } from "../../schemas/fault.ts";
import { nearest } from "../../schemas/nearest.ts";
import { buildOptionsOf, type Workplace } from "../workplace.ts";

const HOUR = 3_600_000;

/** `airdate preview`: prints an address for what is to come, and gives the exit code. */
export async function runPreview({ words: [slug], options }: Given, workplace: Workplace): Promise<number> {
  const hours = options.hours === undefined ? 72 : Number(options.hours);
  if ((slug === undefined) === (options.at === undefined))
    return tellFault({ what: "takes an episode's folder or --at", fix: HELP }, EXIT.wrongUse);
  if (!(Number.isInteger(hours) && hours >= 1 && hours <= 720))
    return tellFault(
      { what: `does not take --hours ${options.hours}`, fix: "give a number from 1 to 720" },
      EXIT.wrongUse,
    );
  const secret = process.env.PREVIEW_SECRET ?? "";
  if (secret.length < LEAST_SECRET) return tellFault(noSecret(secret), EXIT.problems);
  const result = await buildShow(buildOptionsOf(workplace.folder, workplace));
  if ("problems" in result) {
    console.error(problemReport(result.problems, workplace.folder, "no address was made"));
    return EXIT.problems;
  }
  const catalog = open(Uint8Array.from(result.output.catalog).buffer);
  const grant =
    slug === undefined ? siteGrant(String(options.at), catalog) : episodeGrant(slug, catalog, workplace.now);
  if ("what" in grant) return tellFault(grant, EXIT.problems);
  const expiresAt = workplace.now + hours * HOUR;
  const token = await signPreview({ ...grant, expiresAt }, { secret, show: catalog.show.guid });
  const address = absoluteAddress(
    catalog.show.url,
    `/preview/${token}${slug === undefined ? "/" : episodePath(slug)}`,
  );
  const expires = isoInstant(expiresAt);
  console.log(
    options.json === true
      ? JSON.stringify({ address, expires })
      : `${address}\n\nUntil ${expires}. It shows what was deployed last.`,
  );
  return EXIT.fine;
}

const HELP = "npx airdate preview --help says more";

/** In characters: what a person would think of is shorter. */
const LEAST_SECRET = 32;

function noSecret(secret: string): Fault {
  const line = `PREVIEW_SECRET=${randomBytes(32).toString("base64url")}`;
  return {
    what:
      secret === ""
        ? "finds no PREVIEW_SECRET"
        : `finds a PREVIEW_SECRET of less than ${LEAST_SECRET} characters`,
    fix: `write a line such as ${line} into .env, and give the same to npx wrangler secret put PREVIEW_SECRET`,
  };
}

function episodeGrant(slug: string, catalog: Catalog, now: Instant): PreviewGrant | Fault {
  const index = catalog.indexOf(slug);
  if (index < 0) {
    const meant = nearest(
      slug,
      [...catalog.entries, ...catalog.unlisted].map((entry) => entry.slug),
    );
    const fix =
      meant === undefined
        ? "give the name of a folder; a draft is not deployed, give it an air date instead"
        : `did you mean ${meant}?`;
    return { what: `finds no episode ${slug}`, fix };
  }
  const { publishedAt, previewRound: round = 0 } = catalog.episodeAt(index);
  if (publishedAt > now) return { slug, round };
  return {
    what: `is for what is to come, and ${slug} is on air`,
    fix: `its address is ${absoluteAddress(catalog.show.url, episodePath(slug))}`,
  };
}

function siteGrant(written: string, { show }: Catalog): PreviewGrant | Fault {
  const at = parseAirDate(written, show.timezone);
  return "value" in at ? { asOf: at.value } : { what: `does not take --at, which ${at.what}`, fix: at.fix };
}

function tellFault({ what, fix }: Fault, code: number): number {
  console.error(`airdate preview ${what}; ${fix}`);
  return code;
}
