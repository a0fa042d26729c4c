import type { Fault } from "../../schemas/fault.ts";
import { PRIVATE_ADDRESS } from "./node-network.ts";

/** Why an address could not be asked, by the code of the error. */
export function faultOfError(error: unknown): Fault {
  const code = codeOfError(error);
  const known = FAULTS.get(code);
  if (known !== undefined) return known;
  if (isOfCertificate(code)) return { what: `${certificateWords(code)} (${code})`, fix: MEND_CERTIFICATE };
  return { what: `could not be fetched (${code})`, fix: "try once more later" };
}

/** Whether an error's code says that a certificate is not to be trusted. */
export function isOfCertificate(code: string): boolean {
  return /CERT|TLS|SSL|SIGNATURE|ISSUER|ALTNAME/.test(code);
}

function certificateWords(code: string): string {
  return CERTIFICATES.get(code) ?? "has a certificate that is not to be trusted";
}

/** Whether it may go well another time: connections break. */
export function isPassing(error: unknown): boolean {
  return ["ECONNRESET", "EPIPE", "ECONNABORTED", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH"].includes(
    codeOfError(error),
  );
}

/** What an answer's status means, when it is none of success. */
export function faultOfStatus(status: number): Fault {
  const known = STATUSES.get(status);
  if (known !== undefined) return { what: `answers ${status}: ${known.what}`, fix: known.fix };
  if (status >= 500) return { what: `answers ${status}: the server failed`, fix: "try once more later" };
  return { what: `answers ${status}`, fix: "open the address in a browser to see what it says" };
}

/** Whether a server that answers so may answer otherwise in a moment. */
export function isPassingStatus(status: number): boolean {
  return [429, 500, 502, 503, 504].includes(status);
}

/** The code of an error, or its name. */
export function codeOfError(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

/** The code of the error when nothing came in time. */
export const UNANSWERED = "UNANSWERED";

const FAULTS: ReadonlyMap<string, Fault> = new Map([
  [UNANSWERED, { what: "is not answered", fix: "try once more later" }],
  [
    PRIVATE_ADDRESS,
    {
      what: "leads to an address of this machine or of a private network",
      fix: "give an address of the public web, or --allow-private when it is meant",
    },
  ],
  ["ENOTFOUND", { what: "names a host that does not exist", fix: "look for a typo in the address" }],
  ["EAI_AGAIN", { what: "could not be looked up", fix: "check that this machine is online" }],
  ["ECONNREFUSED", { what: "is answered by nobody", fix: "check the address, and that its server runs" }],
  ["ECONNRESET", { what: "broke off in the middle, several times", fix: "try once more later" }],
  [
    "EPROTO",
    {
      what: "is answered by something that speaks no TLS",
      fix: "check the address: is it http:// that is meant?",
    },
  ],
  [
    "HPE_INVALID_CONSTANT",
    { what: "is answered by something that speaks no HTTP", fix: "check the address and its port" },
  ],
]);

const MEND_CERTIFICATE = "ask the host of the address to mend it; nothing was fetched";

/** By the codes of Node: https://nodejs.org/api/tls.html#x509-certificate-error-codes. */
const CERTIFICATES: ReadonlyMap<string, string> = new Map([
  ["CERT_HAS_EXPIRED", "has a certificate that has expired"],
  ["CERT_NOT_YET_VALID", "has a certificate that is not valid yet"],
  ["CERT_REVOKED", "has a certificate that was revoked"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "has a certificate for another name"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "has a certificate that nobody but itself has signed"],
  ["SELF_SIGNED_CERT_IN_CHAIN", "has a certificate of an authority that nobody knows"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "has a certificate whose intermediate certificates are not sent"],
  ["UNABLE_TO_GET_ISSUER_CERT", "has a certificate whose intermediate certificates are not sent"],
  ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "has a certificate of an authority that nobody knows"],
]);

const STATUSES: ReadonlyMap<number, Fault> = new Map([
  [
    401,
    {
      what: "it is private",
      fix: "give its address with user and password (https://user:password@…), or a file",
    },
  ],
  [
    402,
    { what: "it is to be paid for", fix: "download the feed where you are signed in, and import the file" },
  ],
  [
    403,
    { what: "it is private, or programs are kept out", fix: "download it in a browser, and import the file" },
  ],
  [404, { what: "nothing is there", fix: "look for a typo in the address" }],
  [410, { what: "it is gone for good", fix: "ask the host for the present address" }],
  [429, { what: "it was asked too often", fix: "wait for an hour, and try once more" }],
  [503, { what: "the server is busy", fix: "try once more later" }],
]);
