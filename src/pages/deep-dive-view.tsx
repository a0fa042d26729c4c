import { raw } from "hono/html";
import type { DeepDive, DeepDiveSection, QuoteOrStory } from "../catalog/deep-dive.ts";

/** The structured reading of an episode, section by section. */
export function DeepDiveView({ deepDive }: { readonly deepDive: DeepDive }) {
  return (
    <>
      {deepDive.intro !== undefined && raw(deepDive.intro)}
      {deepDive.sections.map((section) => (
        <section class={`dive dive-${section.kind}`} aria-labelledby={section.id}>
          <h3 id={section.id}>{section.title}</h3>
          <Section section={section} />
        </section>
      ))}
      {deepDive.footnotes !== undefined && raw(deepDive.footnotes)}
    </>
  );
}

function Section({ section }: { readonly section: DeepDiveSection }) {
  switch (section.kind) {
    case "keyPoints":
      return (
        <>
          {raw(section.intro)}
          <ol class="points">
            {section.points.map(({ headline, html }) => (
              <li>
                <strong>{headline}</strong>
                {raw(html)}
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
          {raw(section.intro)}
          <dl>
            {section.definitions.map(({ term, html }) => (
              <div>
                <dt>{term}</dt>
                <dd>{raw(html)}</dd>
              </div>
            ))}
          </dl>
        </>
      );
    case "resources":
      return (
        <>
          {raw(section.intro)}
          <ul>
            {section.resources.map(({ title, url, html }) => (
              <li>
                <a href={url} rel="noopener noreferrer">
                  {title}
                </a>{" "}
                {raw(html)}
              </li>
            ))}
          </ul>
        </>
      );
    case "guests":
    case "primer":
    case "takeaway":
    case "plain":
      return <>{raw(section.html)}</>;
    default:
      return section satisfies never;
  }
}

function Quote({ entry }: { readonly entry: QuoteOrStory }) {
  if (entry.kind === "story") return <>{raw(entry.html)}</>;
  return (
    <figure>
      <blockquote>{raw(entry.html)}</blockquote>
      {entry.attribution !== undefined && <figcaption>{entry.attribution}</figcaption>}
    </figure>
  );
}
