import { respondError } from "../../http/respond.ts";
import { securityHeaders } from "../../http/security-headers.ts";
import { NotFoundPage } from "../../pages/show/not-found-page.tsx";
import { lifetime } from "../lifetimes.ts";
import type { Visit } from "../visit.ts";
import { pageBytes } from "./respond-page.ts";

/** The page for an address that leads nowhere, or not yet: the answer is the same, so a scheduled episode is not given away. */
export function notFound(visit: Visit): Promise<Response> {
  const { request, edition } = visit;
  return respondError(request, {
    status: 404,
    type: "text/html; charset=utf-8",
    maxAge: lifetime(visit, "notFound"),
    headers: securityHeaders(request.url, "nowhere"),
    render: () => [pageBytes(NotFoundPage({ edition }))],
  });
}
