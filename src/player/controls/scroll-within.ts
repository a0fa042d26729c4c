/** Brings an item into the upper third of a box that scrolls by itself. The page does not move. */
export function scrollWithin(box: HTMLElement, item: HTMLElement): void {
  const place = item.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  // A box that does not scroll ignores this.
  box.scrollBy({ top: place.top - frame.top - frame.height / 3 });
}
