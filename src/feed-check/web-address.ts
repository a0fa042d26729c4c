/** Whether a text is a full address of the web: `https://…` or `http://…`. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && !/\s/.test(text) && URL.canParse(text);
}

/** The extension in an address's path, in lower case: `https://pod.example/7.MP3?v=2` → mp3; "" when it has none. */
export function extensionOf(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : "";
  const file = path.slice(path.lastIndexOf("/") + 1);
  const dot = file.lastIndexOf(".");
  return dot < 0 ? "" : file.slice(dot + 1).toLowerCase();
}

/** Whether a text is an e-mail address, with or without a name in brackets behind it: `ann@pod.example (Ann)`. */
export function isEmail(text: string): boolean {
  return text.length <= 320 && /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().]+(?:\s+\([^()]*\))?$/.test(text);
}
