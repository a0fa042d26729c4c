/** Does each work when there is room for it, in the order in which they come: at most `limit` at the same time. */
export function atMost(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let room = limit;
  return async (work) => {
    if (room > 0) room--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) room++;
      else next();
    }
  };
}
