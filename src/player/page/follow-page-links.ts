import { isPlainClick } from "./moment-links.ts";
import { isPageLink } from "./page-address.ts";

/** Links to pages of this site, and the form that searches it, are followed by `go`; all others by the browser. */
export function followPageLinks(go: (address: URL) => void): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || !isPlainClick(event)) return;
    const { href, target } = link;
    const isOurs = isPageLink(
      { href, target, isDownload: link.hasAttribute("download") },
      new URL(location.href),
    );
    if (!isOurs) return;
    event.preventDefault();
    go(new URL(href));
  });
  document.addEventListener("submit", (event) => {
    const address = event.defaultPrevented ? null : searchAddress(event.target);
    if (address === null) return;
    event.preventDefault();
    go(address);
  });
}

/** The address of a search, if it was a search that was sent; null for any other form. */
function searchAddress(form: EventTarget | null): URL | null {
  if (!(form instanceof HTMLFormElement) || form.method !== "get" || !form.matches(".search")) return null;
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") address.searchParams.set(name, value);
  return address;
}
