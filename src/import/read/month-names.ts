/** The month of a name in English, German, French, Spanish, Italian, Portuguese or Dutch, whole or shortened: from 1; undefined for none. */
export function monthNamed(name: string): number | undefined {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const months = MONTHS.flatMap((names, index) => (isOneOf(names, plain) ? [index + 1] : []));
  return months.length === 1 ? months[0] : undefined;
}

/** Each whole; a beginning of three letters or more is that month where no other one begins so. `juil` is July, `jui` may be June. */
const MONTHS: readonly (readonly string[])[] = [
  ["january", "januar", "janner", "janvier", "enero", "gennaio", "janeiro", "januari"],
  ["february", "februar", "feber", "fevrier", "febrero", "febbraio", "fevereiro", "februari"],
  ["march", "marz", "maerz", "mrz", "mars", "marzo", "marco", "maart", "mrt"],
  ["april", "avril", "abril", "aprile"],
  ["may", "mai", "mayo", "maggio", "maio", "mei"],
  ["june", "juni", "juin", "junio", "giugno", "junho"],
  ["july", "juli", "juillet", "julio", "luglio", "julho"],
  ["august", "aout", "agosto", "augustus"],
  ["september", "sept", "septembre", "septiembre", "setiembre", "settembre", "setembro"],
  ["october", "oktober", "octobre", "octubre", "ottobre", "outubro"],
  ["november", "novembre", "noviembre", "novembro"],
  ["december", "dezember", "decembre", "diciembre", "dicembre", "dezembro"],
];

function isOneOf(names: readonly string[], plain: string): boolean {
  return names.some((name) => name === plain || (plain.length >= 3 && name.startsWith(plain)));
}
