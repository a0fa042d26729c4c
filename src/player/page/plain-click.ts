/** Whether a click is one that a page may answer: with other buttons and with modifiers it is the browser's (a new tab, a download). */
export function isPlainClick(event: MouseEvent): boolean {
  const isModified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return !event.defaultPrevented && event.button === 0 && !isModified;
}
