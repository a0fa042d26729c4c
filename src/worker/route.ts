import { type AddressNames, type AddressPath, addressReader } from "../catalog/address-table.ts";
import { notFound } from "./routes/not-found.ts";
import { respondKept } from "./routes/respond-rendered.ts";
import type { App, Visit } from "./visit.ts";

/** What answers at an address; `names` are what stands for the names in its path. */
export type Answer<Path extends AddressPath> = (
  visit: Visit,
  names: AddressNames<Path>,
) => Response | Promise<Response>;

/** Lets `answer` answer at an address of the table. */
export function answerAt<const Path extends AddressPath>(app: App, path: Path, answer: Answer<Path>): void {
  const namesIn = addressReader(path);
  app.get(path, (c) => {
    const visit = c.get("visit");
    const kept = respondKept(visit);
    if (kept !== null) return kept;
    const names = namesIn(visit.url.pathname);
    return names === null ? notFound(visit) : answer(visit, names);
  });
}
