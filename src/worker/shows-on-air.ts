import type { Catalog } from "../catalog/catalog.ts";

/** The shows of this Worker by their guids: an object that the platform makes asks here for the one that it is made for. */
const shows = new Map<string, Catalog>();

export function putOnAir(catalog: Catalog): void {
  shows.set(catalog.show.guid, catalog);
}

export function showOnAir(guid: string): Catalog | undefined {
  return shows.get(guid);
}
