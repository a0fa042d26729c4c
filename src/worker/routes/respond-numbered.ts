import type { Visit } from "../visit.ts";
import { notFound } from "./not-found.ts";
import { redirect } from "./redirect.ts";

/** A list in pages, each at an address of its own. */
interface NumberedPages {
  /** How many there are. */
  readonly count: number;
  /** The path of the first one, which has no query. */
  readonly first: string;
}

/** Lets `answer` answer with the page of a list that `?page=` asks for; what should not have named it is led to the first one. */
export function respondNumbered(
  visit: Visit,
  { count, first }: NumberedPages,
  answer: (number: number) => Response | Promise<Response>,
): Response | Promise<Response> {
  const query = visit.url.searchParams.get("page");
  if (query === null) return answer(1);
  if (!/^[1-9]\d{0,6}$/.test(query)) return notFound(visit);
  const number = Number(query);
  if (number === 1) return redirect(visit, first);
  return number <= count ? answer(number) : notFound(visit);
}
