import type { DeepDive, DeepDiveSection, QuoteOrStory } from "../../catalog/deep-dive.ts";
import { hostHtml } from "../shell/host-html.ts";

/** The structured reading of an episode, section by section. */
export function DeepDiveView({ deepDive }: { readonly deepDive: DeepDive }) {
  return (
    <>
      {deepDive.intro !== undefined && hostHtml(deepDive.intro)}
      {deepDive.sections.map((section) => (
        <section class={`dive dive-${section.kind}`} aria-labelledby={section.id}>
          <h3 id={section.id}>{section.title}</h3>
          <Section section={section} />
        </section>
      ))}
      {deepDive.footnotes !== undefined && hostHtml(deepDive.footnotes)}
    </>
  );
}

function Section({ section }: { readonly section: DeepDiveSection }) {
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
            <Quote entry={entry} />
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

function Quote({ entry }: { readonly entry: QuoteOrStory }) {
  if (entry.kind === "story") return <>{hostHtml(entry.html)}</>;
  return (
    <figure>
      {entry.lead !== undefined && (
        <p>
          <strong>{entry.lead}</strong>
        </p>
      )}
      <blockquote>{hostHtml(entry.html)}</blockquote>
      {entry.attribution !== undefined && <figcaption>{entry.attribution}</figcaption>}
    </figure>
  );
}
