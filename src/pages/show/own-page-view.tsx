import { ownPagePath } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { OwnPage } from "../../catalog/own-words.ts";
import { webPage } from "../json-ld/web-page.ts";
import { hostHtml } from "../shell/host-html.ts";
import { Layout } from "../shell/layout.tsx";

export interface OwnPageViewProps {
  readonly edition: Edition;
  readonly page: OwnPage;
}

/** A page of the host's own: an imprint, sponsors, a press kit. */
export function OwnPageView({ edition, page }: OwnPageViewProps) {
  const { name, title, description, html } = page;
  const path = ownPagePath(name);
  return (
    <Layout
      edition={edition}
      title={title}
      description={description}
      path={path}
      trail={[{ name: title, path }]}
      things={[webPage({ type: "WebPage", name: title, path }, edition.show)]}
    >
      <article class="narrow">
        <h1>{title}</h1>
        <div class="prose">{hostHtml(html)}</div>
      </article>
    </Layout>
  );
}
