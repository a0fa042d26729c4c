import type { Episode } from "../../catalog/episode.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";

export interface OtherVersionsProps {
  readonly versions: NonNullable<Episode["alternateEnclosures"]>;
  readonly texts: SiteTexts;
}

/** The same in other encodings, or on film (`podcast:alternateEnclosure`): those that a browser can open. */
export function OtherVersions({ versions, texts }: OtherVersionsProps) {
  const files = versions.flatMap(({ title, type, sources, default: isTheAudio }) => {
    const source = sources.find(({ uri }) => uri.startsWith("https:"));
    return source === undefined || isTheAudio ? [] : [{ uri: source.uri, type, title: title ?? type }];
  });
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{texts.otherVersions}</h2>
      <ul class="links">
        {files.map(({ uri, type, title }) => (
          <li>
            <a href={uri} type={type} rel="noopener">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
