import type { SiteFiles } from "../../catalog/catalog.ts";

/** The scripts of the host's; none where somebody looks at what is still to come. */
export function OwnScripts({ site: { preview, scripts = [] } }: { readonly site: SiteFiles }) {
  return <>{preview === undefined && scripts.map((script) => <script defer {...script} />)}</>;
}
