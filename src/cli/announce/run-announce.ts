import { targetsOf } from "../../announcements/targets/targets-of.ts";
import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import type { Workplace } from "../workplace.ts";
import { askAnnouncer } from "./ask-announcer.ts";
import { siteHost } from "./site-host.ts";
import { dryRunText, statusText } from "./status-text.ts";

/** `airdate announce`: asks the deployed site, prints what it says, and gives the exit code. */
export async function runAnnounce({ words: [word], options }: Given, workplace: Workplace): Promise<number> {
  if (word !== undefined && word !== "status") {
    console.error(`announce does not take ${word}; npx airdate announce --help says what it takes`);
    return EXIT.wrongUse;
  }
  const host = await siteHost(workplace);
  if (host === null) return EXIT.problems;
  const { show, siteUrl, secret } = host;
  const isDry = options["dry-run"] === true;
  const asked = word === "status" || isDry ? "status" : "announce";
  const status = await askAnnouncer({ asked, siteUrl, secret, now: workplace.now });
  if ("what" in status) {
    console.error(`${siteUrl} ${status.what}; ${status.fix}`);
    return EXIT.problems;
  }
  const text = isDry ? dryRunText(status) : statusText(status, targetsOf(show, show.url));
  console.log(options.json ? JSON.stringify(status) : text);
  const isGivenUp = status.kept?.deliveries.some(({ state }) => state === "failed");
  return isGivenUp && asked === "announce" ? EXIT.problems : EXIT.fine;
}
