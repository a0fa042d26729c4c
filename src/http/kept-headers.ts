/** Headers as names and values. */
export type HeaderFields = Readonly<Record<string, string>>;

/**
 * Makes Headers of what is `common` to many answers and of what each says of its `own`, and gives the last ones again while they would
 * say the same: to make them costs half as much as workerd needs for a whole 304. Nobody may change them; a Response takes a copy.
 */
export type HeadersOf = (common: HeaderFields, own: HeaderFields) => Headers;

/** For one kind of answer, in which `own` has the same names in the same order. `common` is known again by its identity. */
export function keptHeaders(): HeadersOf {
  const kept = new WeakMap<HeaderFields, { readonly values: string; readonly headers: Headers }>();
  return (common, own) => {
    const values = Object.values(own).join("\n");
    const last = kept.get(common);
    if (last?.values === values) return last.headers;
    const headers = new Headers({ ...common, ...own });
    kept.set(common, { values, headers });
    return headers;
  };
}
