import { describe, expect, it } from "vitest";
import { parseAuditCommand } from "./arguments.ts";

describe("npm run audit", () => {
  it.each([
    [[], { designs: ["paper"], runs: 3 }],
    [["studio", "poster"], { designs: ["studio", "poster"], runs: 3 }],
    [["poster", "--runs", "1"], { designs: ["poster"], runs: 1 }],
  ])("takes %j", (words, options) => {
    expect(parseAuditCommand(words)).toEqual(options);
  });

  it.each([[["glass"]], [["--runs", "0"]], [["--runs", "many"]], [["--fast"]], [["--help"]]])(
    "says what it takes at %j",
    (words) => {
      expect(parseAuditCommand(words)).toEqual({ said: expect.stringContaining("paper, studio, poster") });
    },
  );
});
