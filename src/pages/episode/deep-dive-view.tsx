import type { DeepDive, DeepDiveSection, QuoteOrStory } from "../../catalog/deep-dive.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";
import { hostHtml } from "../shell/host-html.ts";
import { QuotePicture } from "./quote-picture.tsx";

/** The structured reading of an episode, section by section. */
export function DeepDiveView({ deepDive, texts }: DeepDiveViewProps) {
  return (
    <>
      {deepDive.intro !== undefined && hostHtml(deepDive.intro)}
      {deepDive.sections.map((section) => (
        <section class={`dive dive-${section.kind}`} aria-labelledby={section.id}>
          <h3 id={section.id}>{section.title}</h3>
          <Section section={section} texts={texts} />
        </section>
      ))}
      {deepDive.footnotes !== undefined && hostHtml(deepDive.footnotes)}
    </>
  );
}

interface DeepDiveViewProps {
  readonly deepDive: DeepDive;
  readonly texts: SiteTexts;
}

function Section({ section, texts }: { readonly section: DeepDiveSection; readonly texts: SiteTexts }) {
  switch (section.kind) {
    case "keyPoints":
      return (
        <>
          {hostHtml(section.intro)}
          <ol class="points">
            {section.points.map(({ headline, html }) => (
              <li>
                <strong>{headline}</strong>
                {hostHtml(html)}
              </li>
            ))}
          </ol>
        </>
      );
    case "quotes":
      return (
        <>
          {section.entries.map((entry) => (
            <Quote entry={entry} texts={texts} />
          ))}
        </>
      );
    case "definitions":
      return (
        <>
          {hostHtml(section.intro)}
          <dl>
            {section.definitions.map(({ term, html }) => (
              <div>
                <dt>{term}</dt>
                <dd>{hostHtml(html)}</dd>
              </div>
            ))}
          </dl>
        </>
      );
    case "resources":
      return (
        <>
          {hostHtml(section.intro)}
          <ul>
            {section.resources.map(({ title, url, html }) => (
              <li>
                <a href={url} rel="noopener noreferrer">
                  {title}
                </a>{" "}
                {hostHtml(html)}
              </li>
            ))}
          </ul>
        </>
      );
    case "guests":
    case "primer":
    case "takeaway":
    case "plain":
      return <>{hostHtml(section.html)}</>;
    default:
      return section satisfies never;
  }
}

function Quote({ entry, texts }: { readonly entry: QuoteOrStory; readonly texts: SiteTexts }) {
  if (entry.kind === "story") return <>{hostHtml(entry.html)}</>;
  const { lead, html, attribution } = entry;
  const picture = <QuotePicture picture={entry.picture} texts={texts} />;
  return (
    <figure>
      {lead !== undefined && (
        <p>
          <strong>{lead}</strong>
        </p>
      )}
      <blockquote>{hostHtml(html)}</blockquote>
      {attribution === undefined ? (
        picture
      ) : (
        <figcaption>
          {attribution}
          {picture}
        </figcaption>
      )}
    </figure>
  );
}
