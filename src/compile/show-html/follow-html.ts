import { absoluteAddress, FEED_PATH, OPML_PATH } from "../../catalog/addresses.ts";
import { followApps } from "../../catalog/elsewhere/follow-apps.ts";
import type { Show } from "../../catalog/show.ts";
import { escapeHtml } from "../../html/escape-html.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";
import { fill } from "../../languages/template.ts";
import { FEEDS } from "./feeds.ts";

/** Where to follow the show, and the addresses of its feeds to copy by hand: the page from its heading on. `code` is the path of its QR code. */
export function followHtml(show: Show, code: string): string {
  const { texts, title, url, links } = show;
  return [
    `<h1>${escapeHtml(fill(texts.followShow, { show: title }))}</h1>`,
    servicesHtml(links, texts),
    appsHtml(show),
    phoneHtml(texts, code),
    feedsHtml(url, texts),
  ].join("");
}

function servicesHtml(links: Show["links"], texts: SiteTexts): string {
  if (links.length === 0) return "";
  const rows = links.map((link) => ({ ...link, rel: link.isOwn ? "noopener" : "me noopener" }));
  return `<section aria-labelledby="services"><h2 id="services">${escapeHtml(texts.services)}</h2>${listHtml(rows)}</section>`;
}

/** Links that open the show in apps on the listener's device. */
function appsHtml({ url, title, texts }: Show): string {
  const apps = followApps(absoluteAddress(url, FEED_PATH), title).map((app) => ({ ...app, rel: "noopener" }));
  return (
    `<section class="narrow" aria-labelledby="apps"><h2 id="apps">${escapeHtml(texts.appsHere)}</h2>` +
    `<p>${escapeHtml(texts.appsHereHelp)}</p>${listHtml(apps)}</section>`
  );
}

interface FollowRow {
  readonly name: string;
  readonly address: string;
  readonly rel: string;
}

function listHtml(rows: readonly FollowRow[]): string {
  const items = rows.map(
    ({ name, address, rel }) =>
      `<li><a href="${escapeHtml(address)}" rel="${rel}">${escapeHtml(name)}</a></li>`,
  );
  return `<ul class="follow">${items.join("")}</ul>`;
}

function phoneHtml(texts: SiteTexts, code: string): string {
  return (
    `<section class="narrow on-phone" aria-labelledby="phone"><div><h2 id="phone">${escapeHtml(texts.onYourPhone)}</h2>` +
    `<p>${escapeHtml(texts.onYourPhoneHelp)}</p></div>` +
    `<img src="${escapeHtml(code)}" alt="${escapeHtml(texts.qrCode)}" width="160" height="160"/></section>`
  );
}

function feedsHtml(url: string, texts: SiteTexts): string {
  const rows = FEEDS.map(
    ({ name, path, type }) =>
      `<dt><a href="${path}" type="${type}">${name}</a></dt>` +
      `<dd><code class="copied">${escapeHtml(absoluteAddress(url, path))}</code></dd>`,
  );
  return (
    `<section class="narrow" aria-labelledby="feeds"><h2 id="feeds">${escapeHtml(texts.anyApp)}</h2>` +
    `<p>${escapeHtml(texts.anyAppHelp)}</p><dl class="feeds">${rows.join("")}</dl>` +
    `<p><a href="${OPML_PATH}" type="text/x-opml">${escapeHtml(texts.opml)}</a> <small>${escapeHtml(texts.opmlHelp)}</small></p></section>`
  );
}
