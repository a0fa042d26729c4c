/** As much of an address as an answer depends on. */
export type RequestAddress = Readonly<Pick<URL, "protocol" | "pathname" | "search" | "searchParams">>;

// No escape, no segment that begins with a dot or is empty, no query: `new URL` would find nothing in it to write otherwise.
const PLAIN = /^(https?:)\/\/[\w.:-]+(\/|(?:\/\w[\w.-]*)+)$/;

const NO_QUERY = new URLSearchParams();

/** The address of a request. workerd gives it as it was sent; to parse one costs as much as the rest of the way to its route. */
export function requestAddress(url: string): RequestAddress {
  const [, protocol, pathname] = PLAIN.exec(url) ?? [];
  return protocol && pathname ? { protocol, pathname, search: "", searchParams: NO_QUERY } : new URL(url);
}
