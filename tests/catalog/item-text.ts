import type { CompiledItems } from "../../src/catalog/catalog.ts";

/** RSS items as text. */
export function itemText(items: CompiledItems): string {
  return Buffer.concat([...items.inflated()]).toString();
}
