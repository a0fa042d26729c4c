import { expect, test } from "vitest";
import { securityHeaders } from "../../src/http/security-headers.ts";

const page = securityHeaders("https://show.example/", "nowhere");
const embed = securityHeaders("https://show.example/embed/7", "anywhere");

test("a page runs our scripts only, none of them inline", () => {
  const policy = page["content-security-policy"];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe|\*/);
});

test("a page is shown in nobody's frame", () => {
  expect(page["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(page["x-frame-options"]).toBe("DENY");
});

test("the player for other sites is shown in anybody's frame", () => {
  expect(embed["content-security-policy"]).toContain("frame-ancestors *");
  expect(embed).not.toHaveProperty("x-frame-options");
});

test("a page shows no frames but those of the origins that it names", () => {
  const video = "https://video.example";
  expect(page["content-security-policy"]).not.toContain("frame-src");
  expect(
    securityHeaders("https://show.example/", "nowhere", { "frame-src": video })["content-security-policy"],
  ).toMatch(/; frame-src https:\/\/video\.example; frame-ancestors 'none'$/);
});

test("what a page may load besides stands behind what all may", () => {
  const more = { "font-src": "'self'", "script-src": "https://a.example https://b.example" };
  expect(page["content-security-policy"]).not.toContain("font-src");
  const policy = securityHeaders("https://show.example/", "nowhere", more)["content-security-policy"];
  expect(policy).toContain("; script-src 'self' https://a.example https://b.example; connect-src 'self'; ");
  expect(policy).toContain("; font-src 'self'; frame-ancestors 'none'");
});

test("https is insisted on where the page came over https, and only there", () => {
  expect(page["strict-transport-security"]).toBe("max-age=31536000");
  expect(securityHeaders("http://localhost:8787/", "nowhere")).not.toHaveProperty(
    "strict-transport-security",
  );
});

test("every page refuses sniffing, and keeps paths from other sites", () => {
  expect(page["x-content-type-options"]).toBe("nosniff");
  expect(page["referrer-policy"]).toBe("strict-origin-when-cross-origin");
});
