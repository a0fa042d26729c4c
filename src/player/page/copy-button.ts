import type { PlayerWords } from "../../languages/player-words.ts";
import { element } from "../controls/element.ts";
import { copyText } from "./copy-text.ts";

/** What is shown on the page to be copied. */
export interface Copied {
  readonly target: HTMLElement;
  /** The name of the button. */
  readonly label: string;
  text(): string;
}

/** Sets a button beside what is to be copied, which stays as it is: selected, it can always be copied by hand. */
export function copyButton({ target, label, text }: Copied, words: PlayerWords): HTMLButtonElement {
  const button = element("button", { type: "button" }, label);
  const said = element("span", { role: "status" });
  const place = element("span", { class: "copying" });
  target.replaceWith(place);
  place.append(target, button, said);
  button.addEventListener("click", async () => {
    const isCopied = await copyText(text());
    said.replaceChildren(isCopied ? words.copied : "");
    if (isCopied) return;
    if (target instanceof HTMLTextAreaElement) target.select();
    else document.getSelection()?.selectAllChildren(target);
  });
  return button;
}

/** The addresses on the page that are there to be copied. */
export function offerAddresses(words: PlayerWords): void {
  for (const target of document.querySelectorAll<HTMLElement>("code.copied")) {
    const address = target.textContent;
    const button = copyButton({ target, label: words.copy, text: () => address }, words);
    // There are several of them.
    button.ariaLabel = `${words.copy}: ${address}`;
  }
}
