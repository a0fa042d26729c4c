/** A browser's storage that is gone with the test. */
export function memoryStorage(entries: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  };
}
