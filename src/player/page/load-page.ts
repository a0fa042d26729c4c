/** A page of this site that was asked for. */
export interface LoadedPage {
  readonly page: Document;
  /** Where it was in the end, with the fragment that was asked for. */
  readonly address: URL;
}

/** What else can come of asking: the browser has to go there itself, or there is no network. */
export type NoPage = "elsewhere" | "offline";

/** Asks for a page as a listener's browser does. A page that is not there (404, 410) is a page too. */
export async function loadPage(address: URL, signal: AbortSignal): Promise<LoadedPage | NoPage> {
  try {
    const response = await fetch(address, { signal, headers: { accept: "text/html" } });
    const found = new URL(response.url);
    const isPage =
      response.status < 500 &&
      found.origin === address.origin &&
      (response.headers.get("content-type") ?? "").startsWith("text/html");
    if (!isPage) {
      void response.body?.cancel();
      return "elsewhere";
    }
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    found.hash = address.hash;
    return page.querySelector("#main") === null ? "elsewhere" : { page, address: found };
  } catch {
    return "offline";
  }
}
