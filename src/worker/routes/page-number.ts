/** The page that `?page=` of an address asks for, one of so many; `first` when it should not have named it, null when there is none. */
export function pageNumber({ searchParams }: URL, pages: number): number | "first" | null {
  const query = searchParams.get("page");
  if (query === null) return 1;
  if (!/^[1-9]\d{0,6}$/.test(query)) return null;
  const number = Number(query);
  if (number === 1) return "first";
  return number <= pages ? number : null;
}
