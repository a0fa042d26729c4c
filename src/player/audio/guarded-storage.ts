/** A place to remember things in that may forget them, or never have known them. */
export interface Memory {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
}

/**
 * The browser's storage as JSON. Reaching for it, reading and writing throw where a listener or a frame forbids it, or when it is full:
 * then nothing is remembered, and nothing breaks.
 */
export function guardedStorage(reach: () => Pick<Storage, "getItem" | "setItem">): Memory {
  return {
    read(key) {
      return attempt(() => JSON.parse(reach().getItem(key) ?? "null"));
    },
    write(key, value) {
      attempt(() => reach().setItem(key, JSON.stringify(value)));
    },
  };
}

function attempt(action: () => unknown): unknown {
  try {
    return action();
  } catch {
    return null;
  }
}
