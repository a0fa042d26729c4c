import { expect, it } from "vitest";
import { fileFetcher } from "../../../src/import/fetch/file-fetcher.ts";
import type { Network } from "../../../src/import/fetch/network.ts";
import { answer, loopbackNetwork } from "./loopback.ts";

/** Hosts whose names begin with `plain` answer by http alone; those with `none` not at all. */
function hosts() {
  const asked: string[] = [];
  const network: Network = {
    ...loopbackNetwork(),
    ask: async ({ address }) => {
      asked.push(address.href);
      if (address.host.startsWith("none")) return answer(404, {});
      if (address.host.startsWith("plain") && address.protocol === "https:") return answer(404, {});
      return answer(200, {}, "here");
    },
  };
  return { asked, fetch: fileFetcher(network, 100) };
}

it("asks by https", async () => {
  const { asked, fetch } = hosts();
  expect(await fetch("https://a.example/1.png")).toMatchObject({ bytes: 4 });
  expect(asked).toEqual(["https://a.example/1.png"]);
});

it("asks a host by http that does not answer otherwise, and goes on so", async () => {
  const { asked, fetch } = hosts();
  expect(await fetch("https://plain.example/1.png")).toMatchObject({ bytes: 4 });
  expect(await fetch("https://plain.example/2.png")).toMatchObject({ bytes: 4 });
  expect(asked).toEqual([
    "https://plain.example/1.png",
    "http://plain.example/1.png",
    "http://plain.example/2.png",
  ]);
});

it("says what https said when neither answers", async () => {
  const { fetch } = hosts();
  expect(await fetch("https://none.example/1.png")).toHaveProperty("fix");
});
