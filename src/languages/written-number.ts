/** A number as a language writes it. */
export function writtenNumber(
  value: number,
  language: string,
  options: Intl.NumberFormatOptions = PLAIN,
): string {
  const key = options === PLAIN ? language : `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, format);
  return format.format(value);
}

const PLAIN: Intl.NumberFormatOptions = {};

/** Making a format takes far longer than using it. */
const formats = new Map<string, Intl.NumberFormat>();
