/** What is exchanged of a page: all that its server wrote, but for its script. */
const MAIN = "body > main";
const PARTS = ["body > .preview", "body > .masthead", MAIN, "body > .foot"];

/** Puts another page of the same site in the place of this one. What scripts, extensions and players have added to it stays. */
export function swapPage(page: Document): void {
  swapHead(page);
  for (const name of ["lang", "dir"]) copyAttribute(name, page.documentElement, document.documentElement);
  copyAttribute("class", page.body, document.body);
  for (const part of PARTS) {
    const [old, made] = [document.querySelector(part), page.querySelector(part)];
    // What lives on a page has to come anew with it.
    const isSame = part !== MAIN && old !== null && made !== null && old.isEqualNode(made);
    if (isSame) continue;
    if (old !== null && made !== null) old.replaceWith(made);
    else if (made === null) old?.remove();
    else if (old === null) document.querySelector("body > .skip")?.after(made);
  }
}

/** Whether a page was made by the build that this one is of. */
export function isSameBuild(page: Document): boolean {
  const script = "body > script[src]";
  const source = (of: Document): string | null | undefined => of.querySelector(script)?.getAttribute("src");
  return source(page) === source(document);
}

/** What both have stays; styles go when those that come in their place are there. */
function swapHead(page: Document): void {
  const [olds, mades] = [document, page].map(({ head }) => [...head.children]) as [Element[], Element[]];
  const isMissing = (from: readonly Element[]) => (one: Element) =>
    !from.some((other) => other.isEqualNode(one));
  const gone = olds.filter(isMissing(mades));
  const come = mades.filter(isMissing(olds));
  const styles = come.find(isStyles);
  for (const one of gone.filter((old) => !isScript(old))) {
    if (!isStyles(one)) one.remove();
    else styles?.addEventListener("load", () => one.remove());
  }
  document.head.append(...come.filter((made) => !isScript(made)));
}

function isStyles(one: Element): boolean {
  return one.matches("[rel=stylesheet]");
}

/** One that runs has run, and one that a page brings would not. */
function isScript(one: Element): boolean {
  return one.matches("script[src]");
}

function copyAttribute(name: string, from: Element, to: Element): void {
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name);
  else if (to.getAttribute(name) !== value) to.setAttribute(name, value);
}
