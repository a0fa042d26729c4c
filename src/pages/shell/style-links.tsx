import type { Edition } from "../../catalog/edition/edition.ts";
import { colorScheme } from "./color-scheme.ts";

/** By what a page is drawn. Fonts are asked for without a name (CORS), as stylesheets ask for theirs. */
export function StyleLinks({
  edition: { show, site },
}: {
  readonly edition: Pick<Edition, "show" | "site">;
}) {
  return (
    <>
      {site.fonts?.map((path) => (
        <link rel="preload" as="font" type="font/woff2" href={path} crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={site.stylesheet} />
      <meta name="color-scheme" content={colorScheme(show)} />
    </>
  );
}
