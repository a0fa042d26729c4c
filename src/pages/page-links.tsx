/** Which page of how many this is, with links to the ones beside it. */
export interface PageLinksProps {
  /** Counts from 1. */
  readonly number: number;
  readonly pages: number;
  readonly path: (number: number) => string;
}

export function PageLinks({ number, pages, path }: PageLinksProps) {
  if (pages === 1) return null;
  return (
    <nav class="pages" aria-label="Pages">
      {number > 1 && (
        <a rel="prev" href={path(number - 1)}>
          Newer
        </a>
      )}
      <span>
        Page {number} of {pages}
      </span>
      {number < pages && (
        <a rel="next" href={path(number + 1)}>
          Older
        </a>
      )}
    </nav>
  );
}
