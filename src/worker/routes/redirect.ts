import { type Redirect, respondRedirect } from "../../http/respond.ts";
import { lifetime } from "../lifetimes.ts";
import type { Visit } from "../visit.ts";

/** Answers with a redirect to `location`, a path of this site or a full address: for ever, unless `status` says otherwise. */
export function redirect(visit: Visit, location: string, status: Redirect["status"] = 301): Response {
  return respondRedirect({ location, status, maxAge: lifetime(visit, "redirect") });
}
