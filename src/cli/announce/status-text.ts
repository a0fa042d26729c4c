import type { AnnouncementStatus } from "../../announcements/announcement-status.ts";
import type { Delivery } from "../../announcements/delivery.ts";
import { postsOf } from "../../announcements/kept-posts.ts";
import type { AnnounceTarget } from "../../catalog/announce-target.ts";
import { isoInstant } from "../../moments/instant.ts";

/** What a site says of its announcements, in lines; `targets` are those of the show as it is on this machine. */
export function statusText(
  { kept, ready, shown }: AnnouncementStatus,
  targets: readonly AnnounceTarget[],
): string {
  const deliveries = kept?.deliveries ?? [];
  return [
    ...targets.map((target) => targetLine(target, ready)),
    ...(targets.length === 0 ? ["Nobody is told: announce in show.yaml says who"] : []),
    "",
    ...(kept === null ? ["The site has not looked at its show yet"] : []),
    ...deliveries.map(deliveryLine),
    ...postLines(deliveries, shown),
    `Told: ${kept?.announced ?? 0}, waiting: ${countOf(deliveries, "waiting")}, given up: ${countOf(deliveries, "failed")}`,
  ].join("\n");
}

/** What would be told if the site looked at its show now. */
export function dryRunText({ seen }: AnnouncementStatus): string {
  const waiting = seen.deliveries.filter(({ state }) => state === "waiting");
  const lines = waiting.map(
    ({ target, about, slug, dueAt }) => `${target}: ${slug ?? about}, at ${isoInstant(dueAt)}`,
  );
  return lines.length === 0 ? "There is nothing to tell" : lines.join("\n");
}

function targetLine({ name, secret }: AnnounceTarget, ready: readonly string[]): string {
  if (ready.includes(name)) return `${name}: is told`;
  return secret === undefined
    ? `${name}: is told from the next deployment on`
    : `${name}: is not told, for the site has no secret ${secret}; npx wrangler secret put ${secret}`;
}

function deliveryLine({ target, about, slug, at, state, attempts, status, post, dueAt }: Delivery): string {
  const what = `${isoInstant(at)}  ${target}  ${slug ?? about}`;
  const answer = status === undefined ? "" : ` (${status === 0 ? "no answer" : status})`;
  const tried = attempts > 1 ? ` after ${attempts} attempts` : "";
  if (state === "told") return `${what}: told${tried}${post === undefined ? "" : `, ${post}`}`;
  if (state === "failed") return `${what}: given up${tried}${answer}`;
  return `${what}: waits until ${isoInstant(dueAt)}${answer}`;
}

/** What makes of a post the conversation about its episode for good; of those that the host has written down already nothing. */
function postLines(deliveries: readonly Delivery[], shown: AnnouncementStatus["shown"]): string[] {
  const isShown = ({ uri }: { readonly uri: string }): boolean =>
    shown === undefined || shown.some(([, posts]) => posts.some((post) => post.uri === uri));
  const lines = deliveries
    .flatMap(postsOf)
    .filter(isShown)
    .map(({ slug, protocol, uri }) => `  ${slug}/index.md  social: [{protocol: ${protocol}, uri: "${uri}"}]`);
  if (lines.length === 0) return [];
  const words =
    shown === undefined ? WRITE_IT : `The feed and the page of each episode show its posts. ${KEEP_IT}`;
  return ["", words, ...lines, ""];
}

const WRITE_IT = "For apps to show what listeners answer, write into the front matter:";
const KEEP_IT = "They stay for good, whatever becomes of the announcer, when they stand in the front matter:";

function countOf(deliveries: readonly Delivery[], wanted: Delivery["state"]): number {
  return deliveries.filter(({ state }) => state === wanted).length;
}
