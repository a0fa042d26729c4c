import type { AnnounceStep } from "../../catalog/announce-target.ts";

type Values = Readonly<Record<string, string>>;

/** Sends a form; a value may have gaps. */
export function formStep(address: string, form: Values, headers: Values = {}): AnnounceStep {
  const body = Object.entries(form)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%7B(\w+)%7D/g, "{$1}")}`)
    .join("&");
  const type = { "content-type": "application/x-www-form-urlencoded" };
  return { address, headers: { ...type, ...headers }, body, isForm: true };
}

/** Sends JSON; a text in it that is nothing but a gap stands for a value of whatever kind. */
export function jsonStep(address: string, json: object, headers: Values = {}): AnnounceStep {
  const body = JSON.stringify(json).replace(/"(\{\w+\})"/g, "$1");
  return { address, headers: { "content-type": "application/json", ...headers }, body };
}
