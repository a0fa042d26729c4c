import { describe, expect, it } from "vitest";
import { lastingShell, liveShell } from "../../../src/feeds/serve/live-shell.ts";

const item = (status: string, title: string) =>
  `<podcast:liveItem status="${status}" start="2026-12-01T19:00:00Z"><title>${title}</title></podcast:liveItem>`;
const shellWith = (...items: readonly string[]) => ({
  beforeDate: `<rss><![CDATA[${item("pending", "in the description")}]]>`,
  afterDate: `<a>status="pending"</a>${items.join("")}<b/>`,
  tail: "</rss>",
});
const SHELL = shellWith(item("pending", "One"), item("pending", "Two"));

describe("the shell of a feed with live streams", () => {
  it("has each of them as it is, and all else as it was", () => {
    expect(liveShell(SHELL, { statuses: ["ended", "live"] })).toEqual({
      phase: "el",
      shell: {
        ...SHELL,
        afterDate: `<a>status="pending"</a>${item("ended", "One")}${item("live", "Two")}<b/>`,
      },
    });
  });

  it("is one object as long as nothing of it changes", () => {
    const once = liveShell(SHELL, { statuses: ["live", "pending"] });
    expect(liveShell(SHELL, { statuses: ["live", "pending"] })).toBe(once);
    expect(liveShell(SHELL, { statuses: ["ended", "live"] })).not.toBe(once);
  });

  it("is the one that the build has made when there are none", () => {
    const shell = shellWith();
    expect(liveShell(shell, { statuses: [] }).shell).toBe(shell);
    expect(lastingShell(shell)).toBe(shell);
  });

  it("of an archive page has none of them", () => {
    expect(lastingShell(SHELL)).toEqual({ ...SHELL, afterDate: '<a>status="pending"</a><b/>' });
    expect(lastingShell(SHELL)).toBe(lastingShell(SHELL));
  });
});
