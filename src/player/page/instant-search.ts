/** So long after the last key, in milliseconds, the site is asked. */
const PAUSE = 150;

/**
 * On the search page, what is found changes while it is typed. It is what the page of that query shows, put into the place of what was there;
 * the field, its focus and the status that is read aloud stay. What was typed before this came is looked for at once. `onShown` is called
 * when results are shown. Whatever goes wrong leaves what is there, and the form works as ever.
 */
export function searchWhileTyping(onShown: () => void): void {
  const results = document.querySelector<HTMLElement>("#results");
  const field = document.querySelector<HTMLInputElement>(".search input");
  const form = field?.form;
  if (results === null || !field || !form) return;
  let timer = 0;
  let former = new AbortController();
  const look = (): void => {
    clearTimeout(timer);
    former.abort();
    former = new AbortController();
    const { signal } = former;
    timer = window.setTimeout(() => {
      const address = addressOf(form, field.value);
      // An aborted request throws too.
      loadPage(address, signal).then(
        (page) => {
          show(results, page, address);
          onShown();
        },
        () => undefined,
      );
    }, PAUSE);
  };
  field.addEventListener("input", look);
  if (field.value !== field.defaultValue) look();
}

function addressOf({ action }: HTMLFormElement, query: string): string {
  const url = new URL(action);
  if (query.trim() !== "") url.searchParams.set("q", query);
  return url.href;
}

async function loadPage(address: string, signal: AbortSignal): Promise<Document> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(response.statusText);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

function show(results: HTMLElement, page: Document, address: string): void {
  const [status, ...rest] = page.querySelector("#results")?.children ?? [];
  const said = results.firstElementChild;
  if (status === undefined || said === null) return;
  // A status is announced when its text changes, not when another one takes its place.
  said.replaceChildren(...status.childNodes);
  while (said.nextSibling !== null) said.nextSibling.remove();
  said.after(...rest);
  document.title = page.title;
  history.replaceState(history.state, "", address);
}
