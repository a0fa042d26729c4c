import type { Show } from "../../catalog/show.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";

export interface SupportLinksProps {
  readonly funding: NonNullable<Show["funding"]>;
  readonly texts: SiteTexts;
}

/** Ways to support the show, each with the host's words (`podcast:funding`). */
export function SupportLinks({ funding, texts }: SupportLinksProps) {
  if (funding.length === 0) return null;
  return (
    <section aria-labelledby="support">
      <h2 id="support">{texts.support}</h2>
      <ul class="follow">
        {funding.map(({ url, text }) => (
          <li>
            <a class="support" href={url} rel="noopener">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
