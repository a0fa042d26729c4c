import { expect, it } from "vitest";
import { fetchBytes } from "../../../src/import/fetch/fetch-bytes.ts";
import { givingUp } from "../../../src/import/fetch/giving-up.ts";
import type { Network } from "../../../src/import/fetch/network.ts";
import { answer, IMPATIENT, loopbackNetwork } from "./loopback.ts";

/** `silent.example` does not answer, all others do. */
function hosts() {
  const asked: string[] = [];
  const network: Network = {
    ...loopbackNetwork({ bounds: { ...IMPATIENT, answer: 10 } }),
    ask: ({ address, signal }) => {
      asked.push(address.href);
      if (address.host !== "silent.example") return Promise.resolve(answer(200, {}, "here"));
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
    },
  };
  const patient = givingUp(network);
  return { asked, fetch: (address: string) => fetchBytes(address, { mostBytes: 100 }, patient) };
}

it("a host that has not answered three times is asked no more, and the same is said of its files", async () => {
  const { asked, fetch } = hosts();
  const said = [];
  for (let file = 1; file <= 9; file++) said.push(await fetch(`https://silent.example/${file}.jpg`));
  expect(said).toEqual(Array(9).fill({ what: "is not answered", fix: "try once more later" }));
  expect(asked).toHaveLength(3);
});

it("other hosts are asked as before", async () => {
  const { fetch } = hosts();
  for (let file = 1; file <= 4; file++) await fetch(`https://silent.example/${file}.jpg`);
  expect(await fetch("https://a.example/1.jpg")).toMatchObject({ bytes: 4 });
});
