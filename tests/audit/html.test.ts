import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TESTED_SHOWS } from "../browser/tested-shows.ts";
import { builtSite } from "../worker/built-site.ts";
import { haveJava, nuMessages } from "./nu-checker.ts";

// What a browser is given is HTML by the letter of the standard: the Nu HTML checker (validator.w3.org/nu) has nothing to say.

const NOW = Date.UTC(2026, 10, 22);

describe.skipIf(!haveJava())("HTML (needs Java: apt-get install default-jre-headless)", () => {
  it.each(TESTED_SHOWS)(
    "of every kind of page of $name is as the standard says",
    async ({ folder, pages }) => {
      const { path, temporary } = folder();
      const ask = await builtSite(path, NOW);
      if (temporary) rmSync(path, { recursive: true });
      const documents = new Map<string, string>();
      for (const [kind, address] of Object.entries(pages)) {
        const response = await ask(address);
        expect(response.status, kind).toBe(kind === "no such page" ? 404 : 200);
        documents.set(`${kind} (${address})`, await response.text());
      }
      expect(nuMessages(documents)).toEqual([]);
    },
  );
});
