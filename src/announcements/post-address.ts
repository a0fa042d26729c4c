/** In characters. */
const LONGEST = 400;

/**
 * The address of a post as its server gives it, which may be of a stranger's making: an address of the web in its normal form, in which no mark is
 * left that would end it; undefined for anything else.
 */
export function postAddress(given: string): string | undefined {
  const { protocol, username, password, href = "" } = URL.parse(given) ?? {};
  return protocol === "https:" && !username && !password && href.length <= LONGEST ? href : undefined;
}
