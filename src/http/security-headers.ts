/** Who may show a page in a frame: nobody, or any site (the player for other sites). */
export type Framing = "nowhere" | "anywhere";

// CSP Level 3. Artwork and audio may live on any https host; code, style and data only with us, none of it inline.
// JSON-LD blocks stay allowed: a data block is never run, so script-src does not see it (HTML, "prepare the script").
const POLICY: SourceLists = {
  "default-src": "'none'",
  "img-src": "'self' https: data:",
  "media-src": "'self' https:",
  "style-src": "'self'",
  "script-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
};

/** What a policy allows, by directive: sources with spaces between them. */
export type SourceLists = Readonly<Record<string, string>>;

const REFUSED_FEATURES = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"]
  .map((feature) => `${feature}=()`)
  .join(", ");

/**
 * The headers of an HTML page that is requested at `requestUrl`; `more` is what it may load besides.
 * Strict-Transport-Security only over https (RFC 6797 §7.2 forbids it over http), a year, without claiming the host's other subdomains.
 */
export function securityHeaders(
  requestUrl: string,
  framing: Framing,
  more: SourceLists = {},
): Readonly<Record<string, string>> {
  return {
    "permissions-policy": REFUSED_FEATURES,
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    ...framingHeaders(framing, more),
    ...(requestUrl.startsWith("https:") && { "strict-transport-security": "max-age=31536000" }),
  };
}

function framingHeaders(framing: Framing, more: SourceLists): Readonly<Record<string, string>> {
  const policy = Object.entries({ ...POLICY, ...more })
    .map(([directive, sources]) => {
      const own = POLICY[directive];
      return `${directive} ${own === undefined || own === sources ? sources : `${own} ${sources}`}`;
    })
    .join("; ");
  if (framing === "anywhere") {
    return {
      "content-security-policy": `${policy}; frame-ancestors *`,
      "cross-origin-resource-policy": "cross-origin",
    };
  }
  return {
    "content-security-policy": `${policy}; frame-ancestors 'none'`,
    "x-frame-options": "DENY",
  };
}
