import { describe, expect, it } from "vitest";
import { waveform } from "../../../src/audio/measures/waveform.ts";

const drawn = (levels: readonly number[]) => waveform({ stepSeconds: 1, levels: Int8Array.from(levels) });

describe("a waveform", () => {
  it("has a digit for each peak of short audio; the highest is as high as there is room", () => {
    expect(drawn([0, 10, 20, 40])).toBe("09iz");
  });

  it("has 120 bars of long audio, each of its stretch in the middle", () => {
    const hour = Array.from({ length: 3600 }, (_, second) => (second < 1800 ? 100 : (second % 2) * 100));
    const bars = drawn(hour) ?? "";
    expect(bars).toHaveLength(120);
    expect(new Set(bars.slice(0, 60))).toEqual(new Set("z"));
    expect([...bars.slice(60)].every((bar) => "hij".includes(bar))).toBe(true);
  });

  it.each([
    ["silence", [0, 0, 0]],
    ["nothing", []],
  ])("is not made of %s", (_, levels) => {
    expect(drawn(levels)).toBeNull();
  });
});
