/** A relative reference in its two parts: the file it names, decoded, and the `?…#…` after it. */
export function referencePath(reference: string): { readonly path: string; readonly suffix: string } {
  const end = reference.search(/[?#]/);
  const path = end === -1 ? reference : reference.slice(0, end);
  return { path: decoded(path), suffix: end === -1 ? "" : reference.slice(end) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
