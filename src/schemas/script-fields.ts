import { field, fields, list, type Reading, table } from "./field.ts";
import { exactText, readAddress, shown } from "./field-kinds.ts";

export const scripts = list(
  "Scripts of your own, such as one that counts visits; on all pages but the player for other sites.",
  fields("A script.", {
    src: field("Its https:// address, or a .js file of the show's folder.", readSource),
    connect: list(
      "Whom it speaks to; the origin of its address when left out.",
      field("An origin, such as https://stats.example.", readPlainOrigin),
    ).optional(),
    integrity: field("The digest of what must come from its address (SRI).", readIntegrity).optional(),
    data: table(
      "What it is told, by names: website-id becomes the attribute data-website-id.",
      readDataName,
      exactText("What it is told.", 1000),
    ).optional(),
  }),
);

function readSource(raw: unknown): Reading<string> {
  const fix = "give an https:// address, or the name of a .js file in the show's folder";
  if (typeof raw !== "string") return { what: `is ${shown(raw)}`, fix };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(raw)) {
    const reading = readAddress(raw, ["https:"]);
    return "value" in reading && !isPlainHost(new URL(reading.value)) ? odd(raw) : reading;
  }
  return /^[^\\/*?"<>|\p{Cc}][^\\*?"<>|\p{Cc}]*\.m?js$/iu.test(raw)
    ? { value: raw }
    : { what: `is ${shown(raw)}`, fix };
}

/** An origin that may stand in a Content-Security-Policy: there, other signs than those of names would mean something. */
function readPlainOrigin(raw: unknown): Reading<string> {
  const fix = "give an origin without a path, such as https://stats.example";
  if (typeof raw === "string" && raw.includes("*"))
    return { what: `is ${shown(raw)}`, fix: "name each origin; * would let in whoever has a name there" };
  const reading = readAddress(raw, ["https:"]);
  if (!("value" in reading)) return { ...reading, fix };
  const url = new URL(reading.value);
  if (!isPlainHost(url)) return odd(raw);
  return url.href === `${url.origin}/` ? { value: url.origin } : { what: `is ${shown(raw)}`, fix };
}

function isPlainHost({ hostname }: URL): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/.test(hostname);
}

function odd(raw: unknown): Reading<string> {
  return {
    what: `is ${shown(raw)}, whose host is no name of the DNS`,
    fix: "give a name such as stats.example",
  };
}

/** Subresource Integrity §3.3: digests in base64, one at least. */
function readIntegrity(raw: unknown): Reading<string> {
  const digests = typeof raw === "string" ? raw.trim().split(/\s+/) : [];
  return digests.length > 0 && digests.every((digest) => DIGEST.test(digest))
    ? { value: digests.join(" ") }
    : { what: `is ${shown(raw)}`, fix: "write it as sha384-…, as who offers the script has it" };
}

const DIGEST = /^(?:sha256-[A-Za-z0-9+/]{43}=|sha384-[A-Za-z0-9+/]{64}|sha512-[A-Za-z0-9+/]{86}==)$/;

function readDataName(raw: string): Reading<string> {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(raw) && !raw.startsWith("data-")
    ? { value: raw }
    : {
        what: "is no name for an attribute",
        fix: "write it in a-z, 0-9 and dashes, without data- before it",
      };
}
