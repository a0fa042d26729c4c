/** The page that a query asks for, one of so many `pages`; `first` when it should not have named it, null when there is none. */
export function pageNumber(query: string | undefined, pages: number): number | "first" | null {
  if (query === undefined) return 1;
  if (!/^[1-9]\d{0,6}$/.test(query)) return null;
  const number = Number(query);
  if (number === 1) return "first";
  return number <= pages ? number : null;
}
