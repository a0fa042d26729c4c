/**
 * The lines, from 1, on which the elements of `segments` begin in a JSON text. JSON.parse forgets where
 * things stood, and a host needs to know; looked up only when there is a fault. `text` must be valid JSON.
 */
export function segmentLines(text: string): readonly number[] {
  const lines: number[] = [];
  const walk = { depth: 0, line: 1, key: "", expectsElement: false };
  for (const [token] of text.matchAll(/\n|"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s"[\]{},:]+/g)) {
    if (token === "\n") {
      walk.line += 1;
      continue;
    }
    if (walk.expectsElement && token !== "," && token !== "]") lines.push(walk.line);
    step(walk, token);
  }
  return lines;
}

type Walk = { depth: number; line: number; key: string; expectsElement: boolean };

function step(walk: Walk, token: string): void {
  if (token === "[" || token === "{") walk.depth += 1;
  if (token === "]" || token === "}") walk.depth -= 1;
  if (walk.depth === 1 && token.startsWith('"')) walk.key = token;
  const isInSegments = walk.depth === 2 && walk.key === '"segments"';
  walk.expectsElement = isInSegments && (token === "[" || token === ",");
}
