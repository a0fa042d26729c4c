import type { Params, Result, Router } from "hono/router";
import { addressSource } from "../catalog/address-table.ts";

/**
 * Finds the route of an address of the table: where its path has no name in it, by the path; else among those that begin with the same
 * folder. Hono's own routers try every expression in turn. Routes of all addresses (`*`) come first.
 */
export function addressRouter<Handler>(): Router<Handler> {
  const everywhere: Found<Handler>[] = [];
  const fixed = new Map<string, Found<Handler>>();
  const named = new Map<string, Named<Handler>[]>();
  return {
    name: "AddressRouter",
    add(_method, path, handler) {
      const found: Found<Handler> = [handler, NO_PARAMS];
      if (path === "/*") everywhere.push(found);
      else if (!path.includes("<")) fixed.set(path, found);
      else named.set(folderOf(path), [...(named.get(folderOf(path)) ?? []), namedRoute(path, found)]);
    },
    match(_method, path): Result<Handler> {
      const found =
        fixed.get(path) ?? named.get(folderOf(path))?.find(({ expression }) => expression.test(path))?.found;
      return [found === undefined ? everywhere : [...everywhere, found]];
    },
  };
}

/** A handler as Hono wants it; what stands for the names is read from the address as it was written, not as Hono decodes it. */
type Found<Handler> = [Handler, Params];

interface Named<Handler> {
  readonly expression: RegExp;
  readonly found: Found<Handler>;
}

const NO_PARAMS: Params = {};

function namedRoute<Handler>(path: string, found: Found<Handler>): Named<Handler> {
  return { expression: new RegExp(`^${addressSource(path, (_, source) => source)}$`), found };
}

/** `/episodes/tides.md` → `/episodes/`; `/` for what is in no folder. */
function folderOf(path: string): string {
  return path.slice(0, path.indexOf("/", 1) + 1) || "/";
}
