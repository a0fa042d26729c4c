/**
 * The `_headers` file of Static Assets. Files under /assets/ hold the digest of their content in their name: they are kept for
 * ever, and were, whenever one asks, last modified before that: directories want a date on artwork, and a build has no clock.
 */
export const ASSET_HEADERS = headersIn("");

/** The same for shows that share a Worker, each of which has a folder there. */
export const SHARED_ASSET_HEADERS = headersIn("/:show");

function headersIn(folder: string): string {
  return `${folder}/assets/*
  Cache-Control: public, max-age=31536000, immutable
  Last-Modified: Thu, 01 Jan 2026 00:00:00 GMT
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
${folder}/assets/*.chapters.json
  Content-Type: application/json+chapters
${folder}/assets/*.vtt
  Content-Type: text/vtt; charset=utf-8
${folder}/assets/*.srt
  Content-Type: application/x-subrip; charset=utf-8
${folder}/assets/*.html
  Content-Type: text/html; charset=utf-8
  Content-Security-Policy: default-src 'none'; sandbox
${folder}/assets/*.svg
  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox
${folder}/assets/*.txt
  Content-Type: text/plain; charset=utf-8
`;
}
