import { expect, it } from "vitest";
import { embedCodeAt } from "../../../src/player/page/embed-code.ts";

const CODE = '<iframe src="https://pod.example/embed/tides" title=" src=&quot;x" width="640"></iframe>';

it.each([0, 0.9])("at %d s the code begins at the beginning", (seconds) => {
  expect(embedCodeAt(CODE, seconds)).toBe(CODE);
});

it.each([
  [1, 1],
  [751.9, 751],
])("at %d s the code begins at %d, and nothing else of it changes", (seconds, whole) => {
  expect(embedCodeAt(CODE, seconds)).toBe(
    `<iframe src="https://pod.example/embed/tides?t=${whole}" title=" src=&quot;x" width="640"></iframe>`,
  );
});
