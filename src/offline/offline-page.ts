import type { OfflineTexts } from "../languages/offline-texts.ts";

/** A page that is kept. */
export interface OfflinePage {
  readonly path: string;
  readonly html: string;
}

/**
 * What is shown in the place of a page that cannot be had: which episodes can. Their titles and the stylesheet are as their own pages have them,
 * escaped by the site.
 */
export function offlinePage(pages: readonly OfflinePage[], texts: OfflineTexts): Response {
  const styles = /\/assets\/site-[\w.-]+\.css/.exec(pages[0]?.html ?? "")?.[0];
  const items = pages.map(({ path, html }) => {
    const title = /<title>([^<]*)/.exec(html)?.[1] ?? path;
    return `<li><a href="${path}">${title}</a></li>`;
  });
  const list = items.length > 0 ? `<p>${texts.keptOnes}</p><ul class="links">${items.join("")}</ul>` : "";
  const html = `<!doctype html><html lang="${texts.language}" dir="${texts.direction}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${texts.noNetwork}</title>${styles === undefined ? "" : `<link rel="stylesheet" href="${styles}">`}<main><h1>${texts.noNetwork}</h1>${list}</main>`;
  return new Response(html, {
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; style-src 'self'",
    },
  });
}
