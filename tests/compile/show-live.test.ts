import path from "node:path";
import { expect, it } from "vitest";
import { renderProblem } from "../../src/schemas/problem.ts";
import { build, buildOutput, catalogOf, copySmallShow, lastLines } from "./small-show.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const workplace = await temporaryFolder();
const cache = path.join(workplace, "cache");

function live(fields: string): string {
  return `live:\n  - { title: Tonight, status: pending, start: 2026-12-01T19:00Z, guid: l1, audio: { url: "https://live.example/s.mp3", type: audio/mpeg }, contentLinks: [{ href: "https://live.example/", text: Listen }], ${fields} }`;
}

it("the pictures of a live stream are found, wherever it names them", async () => {
  const fields =
    'image: artwork.jpg, people: [{ name: Ann, img: artwork.jpg }], images: [{ href: artwork.jpg }, { href: "https://cdn.example/w.jpg" }]';
  const root = await copySmallShow(path.join(workplace, "found"), { "show.yaml": lastLines(live(fields)) });
  const [stream] = catalogOf(await buildOutput(root, cache)).show.live;
  const hosted = expect.stringMatching(/^\/assets\/file-[0-9a-f]{16}\.jpg$/);

  expect(stream).toMatchObject({
    picture: { href: hosted },
    people: [{ name: "Ann", picture: { href: hosted } }],
    images: [{ href: hosted }, { href: "https://cdn.example/w.jpg" }],
  });
  expect(stream).not.toHaveProperty("image");
});

it.each([
  ["its picture", "image: gone.jpg", "live[0].image (gone.jpg) "],
  ["a portrait", "people: [{ name: Ann, img: gone.jpg }]", "live[0].people[0].img (gone.jpg) "],
  ["a further picture", "images: [{ href: gone.jpg }]", "live[0].images[0].href (gone.jpg) "],
])("%s of a live stream that is not there is a Problem at its place", async (name, fields, place) => {
  const root = await copySmallShow(path.join(workplace, name), { "show.yaml": lastLines(live(fields)) });
  const result = await build(root, cache);
  const problems = "problems" in result ? result.problems.map((problem) => renderProblem(problem, "")) : [];

  expect(problems).toEqual([expect.stringContaining(place)]);
  expect(problems[0]).toMatch(/^show\.yaml:\d+:\d+ {2}/);
});
