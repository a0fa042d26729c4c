/**
 * Maps `items` with at most `limit` of them in work at once; the results keep their order. Items that are made one after another are made when there is
 * room for them.
 */
export async function concurrently<T, R>(
  items: Iterable<T>,
  limit: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const rest = items[Symbol.iterator]();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let item = rest.next(); !item.done; item = rest.next()) {
      const index = next++;
      results[index] = await work(item.value, index);
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
