import { describe, expect, it } from "vitest";
import { fetchBytes } from "../../../src/import/fetch/fetch-bytes.ts";
import type { Network } from "../../../src/import/fetch/network.ts";
import { isPublicIp } from "../../../src/import/fetch/public-addresses.ts";
import { answer, loopbackNetwork, serve } from "./loopback.ts";

const origin = await serve((_, response) => response.end("secret"));
const { port } = new URL(origin);
const PRIVATE = "leads to an address of this machine or of a private network";

async function whatAt(address: string, network: Network): Promise<string> {
  const fetched = await fetchBytes(address, { mostBytes: 1000 }, network);
  return "what" in fetched ? fetched.what : Buffer.from(fetched.body).toString();
}

describe("an address of this machine or of a private network", () => {
  const strict = loopbackNetwork({ privateAddresses: "refused" });

  it.each([
    ...[
      "127.0.0.1",
      "127.1",
      "2130706433",
      "0x7f.1",
      "0177.0.0.1",
      "0.0.0.0",
      "10.0.0.1",
      "172.31.255.1",
      "192.168.1.1",
    ],
    ...[
      "100.64.0.1",
      "169.254.169.254",
      "198.18.0.1",
      "224.0.0.1",
      "255.255.255.255",
      "[::1]",
      "[::]",
      "[::ffff:127.0.0.1]",
    ],
    ...[
      "[::ffff:7f00:1]",
      "[::127.0.0.1]",
      "[64:ff9b::7f00:1]",
      "[fe80::1]",
      "[fd00:ec2::254]",
      "[2002:7f00:1::]",
      "[ff02::1]",
      "localhost",
    ],
  ])("is refused, however it is written: %s", async (host) => {
    expect(await whatAt(`http://${host}:${port}/`, strict)).toBe(PRIVATE);
  });

  it("is asked when that is allowed", async () => {
    expect(await whatAt(`http://localhost:${port}/`, loopbackNetwork())).toBe("secret");
  });

  it("is refused when a name leads there, which is asked for once: what was judged is what is connected to", async () => {
    const asked: string[] = [];
    const network = loopbackNetwork({
      privateAddresses: "refused",
      resolve: async (host) => {
        asked.push(host);
        return [
          { address: "127.0.0.1", family: 4 },
          { address: "::1", family: 6 },
        ];
      },
    });
    expect(await whatAt(`http://pod.example:${port}/`, network)).toBe(PRIVATE);
    expect(asked).toEqual(["pod.example"]);
  });

  it("is refused behind a redirect", async () => {
    const network: Network = {
      ...strict,
      ask: (request) =>
        request.address.hostname === "pod.example"
          ? Promise.resolve(answer(302, { location: `${origin}/` }))
          : strict.ask(request),
    };
    expect(await whatAt("https://pod.example/feed", network)).toBe(`${PRIVATE} (at ${origin}/)`);
  });
});

it.each([
  "93.184.216.34",
  "8.8.8.8",
  "172.32.0.1",
  "100.128.0.1",
  "2606:2800:220:1::1",
  "64:ff9b::5db8:d822",
  "::ffff:8.8.8.8",
])("a public address is known as one: %s", (address) => {
  expect(isPublicIp(address)).toBe(true);
});
