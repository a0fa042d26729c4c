import { elementsOf, type HtmlNode } from "../../html/html-tree.ts";

/** The seconds of the first time stamp in nodes, as a part of an object: empty where there is none. */
export function firstMoment(nodes: readonly HtmlNode[]): { readonly startSeconds?: number } {
  const moments = elementsOf(nodes).flatMap(({ attributes }) => {
    const seconds = /^#t=(\d+)$/.exec(attributes.href ?? "")?.[1];
    return seconds === undefined ? [] : [Number(seconds)];
  });
  return moments[0] === undefined ? {} : { startSeconds: moments[0] };
}
