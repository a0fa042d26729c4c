import { tagPath } from "../../catalog/addresses.ts";
import { wordSlug } from "../../catalog/edition/word-slug.ts";

/** Tags, each a link to its episodes. */
export function TagList({ tags }: { readonly tags: readonly string[] }) {
  return (
    <ul class="follow tags">
      {tags.map((tag) => (
        <li>
          <a rel="tag" href={tagPath(wordSlug(tag))}>
            {tag}
          </a>
        </li>
      ))}
    </ul>
  );
}
