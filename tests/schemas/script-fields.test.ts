import { describe, expect, it } from "vitest";
import { scripts } from "../../src/schemas/script-fields.ts";

const SRC = "https://stats.example/count.js";
const SHA256 = `sha256-${"A".repeat(43)}=`;
const SHA512 = `sha512-${"A".repeat(86)}==`;

describe("a script is taken", () => {
  it.each([
    [{ src: SRC }],
    [{ src: "https://stats.example:8443/count.js?site=7" }],
    [{ src: "https://bücher.example/count.js" }],
    [{ src: "count.js" }],
    [{ src: "scripts/my count.mjs" }],
    [{ src: SRC, connect: ["https://a.example", "https://b.example/"] }],
    [{ src: SRC, connect: [] }],
    [{ src: SRC, integrity: `${SHA256} ${SHA512}` }],
    [{ src: SRC, data: { "website-id": "7", domain: "pod.example" } }],
  ])("%j", (script) => {
    expect(scripts.safeParse([script]).error).toBeUndefined();
  });
});

describe("a script is not taken", () => {
  it.each([
    [{ src: "http://stats.example/count.js" }, "begin it with https://"],
    [{ src: "//stats.example/count.js" }, "give a full address"],
    [{ src: "data:text/javascript,alert(1)" }, "give a full address"],
    [{ src: "javascript:alert(1)//.js" }, "give a full address"],
    [{ src: "alert(1)" }, "name of a .js file"],
    [{ src: "<script>.js" }, "name of a .js file"],
    [{ src: "/etc/count.js" }, "name of a .js file"],
    [{ src: "count.css" }, "name of a .js file"],
    [{ src: "https://*.example/count.js" }, "no name of the DNS"],
    [{ src: "https://a;b.example/count.js" }, "no name of the DNS"],
    [{ src: "https://a,b.example/count.js" }, "no name of the DNS"],
    [{ src: "https://'self'.example/count.js" }, "no name of the DNS"],
    [{ src: "https://localhost/count.js" }, "no name of the DNS"],
    [{ src: "https://127.0.0.1/count.js" }, "no name of the DNS"],
    [{ src: "https://[::1]/count.js" }, "no name of the DNS"],
    [{ src: "https://ann:secret@stats.example/count.js" }, "holds a name or a password"],
    [{ src: SRC, connect: ["https://*.stats.example"] }, "name each origin"],
    [{ src: SRC, connect: ["*"] }, "name each origin"],
    [{ src: SRC, connect: ["http://stats.example"] }, "give an origin without a path"],
    [{ src: SRC, connect: ["wss://stats.example"] }, "give an origin without a path"],
    [{ src: SRC, connect: ["https://stats.example/count"] }, "give an origin without a path"],
    [{ src: SRC, connect: ["https://stats.example; script-src *"] }, "name each origin"],
    [{ src: SRC, connect: ["https://stats.example;"] }, "no name of the DNS"],
    [{ src: SRC, integrity: "sha1-AAAA" }, "write it as sha384-"],
    [{ src: SRC, integrity: `${SHA256}?x` }, "write it as sha384-"],
    [{ src: SRC, integrity: "" }, "write it as sha384-"],
    [{ src: SRC, data: { 'x" onload="y': "1" } }, "no name for an attribute"],
    [{ src: SRC, data: { "data-id": "1" } }, "without data- before it"],
    [{ src: SRC, text: "alert(1)" }, "not a key that Airdate knows"],
    [{ connect: ["https://stats.example"] }, "is missing"],
  ])("%j", (script, fault) => {
    expect(JSON.stringify(scripts.safeParse([script]).error?.issues)).toContain(fault);
  });
});
