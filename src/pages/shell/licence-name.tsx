import type { Show } from "../../catalog/show.ts";

/** A licence by its name, with a link to its words where they are known. */
export function LicenceName({ licence: { id, url } }: { readonly licence: NonNullable<Show["license"]> }) {
  if (url === undefined) return <>{id}</>;
  return (
    <a href={url} rel="license noopener">
      {id}
    </a>
  );
}
