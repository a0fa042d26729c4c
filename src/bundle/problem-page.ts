/** What is served in the place of a site whose show cannot be built, on the host's machine alone. */
export interface ProblemPage {
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
  /** The host of the address for which the show was to be built, when that is known. */
  readonly host?: string;
}

/** What `catalog.bin` begins with when it holds no catalog but such a page. */
const MAGIC = "PROBLEMS";

export function packProblemPage(page: ProblemPage): Uint8Array {
  return new TextEncoder().encode(`${MAGIC}${JSON.stringify(page)}`);
}

/** The page in `bytes`; null when they are of a catalog. */
export function openProblemPage(bytes: ArrayBuffer): ProblemPage | null {
  const decoder = new TextDecoder();
  if (decoder.decode(bytes.slice(0, MAGIC.length)) !== MAGIC) return null;
  // The build wrote it.
  return JSON.parse(decoder.decode(bytes.slice(MAGIC.length))) as ProblemPage;
}
