/** A step on the way to a page. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The way from the show to a page; `trail` ends with the page itself, whose heading says its name. */
export function Breadcrumbs({ trail }: { readonly trail: readonly Crumb[] }) {
  const above = trail.slice(0, -1);
  if (above.length === 0) return null;
  return (
    <nav class="trail" aria-label="Breadcrumbs">
      <ol role="list">
        {above.map(({ name, path }) => (
          <li>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
