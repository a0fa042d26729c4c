/**
 * For what apps and other sites' scripts read: feeds, chapters, transcripts, media (Fetch §3.3, §3.7). A wildcard, so
 * that no answer varies by Origin; the exposed headers are those that resuming and revalidating need.
 */
export const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "Accept-Ranges, Content-Length, Content-Range, ETag, Last-Modified, Link",
  "cross-origin-resource-policy": "cross-origin",
  "x-content-type-options": "nosniff",
} as const satisfies Readonly<Record<string, string>>;
