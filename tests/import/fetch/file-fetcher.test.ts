import { expect, it } from "vitest";
import { fileFetcher } from "../../../src/import/fetch/file-fetcher.ts";
import type { Network } from "../../../src/import/fetch/network.ts";
import { answer, loopbackNetwork } from "./loopback.ts";

/** Hosts whose names begin with `plain` have their files by http alone, those with `open` speak nothing else; `gone.png` is nowhere. */
function hosts() {
  const asked: string[] = [];
  const network: Network = {
    ...loopbackNetwork(),
    ask: async ({ address }) => {
      asked.push(address.href);
      if (address.host.startsWith("open") && address.protocol === "https:")
        throw Object.assign(new Error("no TLS"), { code: "EPROTO" });
      if (address.pathname === "/gone.png") return answer(404, {});
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

it("says what a server answers, whether or not it was known by then that the host speaks no https", async () => {
  const faults: unknown[] = [];
  for (const files of [["gone.png"], ["1.png", "gone.png"]]) {
    const { fetch } = hosts();
    const said = [];
    for (const file of files) said.push(await fetch(`https://open.example/${file}`));
    faults.push(said.at(-1));
  }
  expect(faults).toEqual(Array(2).fill(expect.objectContaining({ what: "answers 404: nothing is there" })));
});
