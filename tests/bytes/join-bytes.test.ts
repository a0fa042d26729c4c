import fc from "fast-check";
import { expect, test } from "vitest";
import { joinBytes } from "../../src/bytes/join-bytes.ts";

test("bytes stand one behind the other, in memory of their own", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 5 }), (parts) => {
      const whole = joinBytes(parts);

      expect([...whole]).toEqual(parts.flatMap((part) => [...part]));
      expect(parts.map(({ buffer }) => buffer)).not.toContain(whole.buffer);
    }),
  );
});
