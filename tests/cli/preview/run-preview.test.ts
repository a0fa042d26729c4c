import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readPreview } from "../../../src/previews/preview-token.ts";
import { copySmallShow, edit, lastLines, PROJECT } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { airdateHere, type Ended } from "../airdate-here.ts";

const SECRET = "a-secret-of-forty-characters-in-all-1234";
const GUID = "d84ced82-1926-54c0-88c2-bb01dd35d7e3";
let show: string;

beforeAll(async () => {
  const folder = await temporaryFolder();
  show = await copySmallShow(path.join(folder, "show"), {
    "show.yaml": lastLines(`guid: ${GUID}`),
    "a-look-ahead/index.md": edit("published: ", "published: 2099-01-01T09:00 # "),
  });
});

function run(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const own = { EPISODES_DIR: show, PREVIEW_SECRET: SECRET, ...environment };
  return airdateHere(["preview", ...words], { project: PROJECT, environment: own });
}

/** What an address that was printed grants. */
async function grantOf(address: string): Promise<unknown> {
  const token = new URL(address).pathname.split("/")[2] ?? "";
  return readPreview(token, { secret: SECRET, show: GUID }, Date.now());
}

describe("airdate preview", () => {
  it("prints an address for an episode that is still to come", async () => {
    const { code, stdout } = await run(["a-look-ahead"]);
    const [address = "", , until = ""] = stdout.split("\n");
    expect(code).toBe(0);
    expect(address).toMatch(/^https:\/\/[a-z.]+\/preview\/[\w-]+\.[\w-]{43}\/episodes\/a-look-ahead$/);
    expect(until).toMatch(/^Until \d{4}-.*Z\. It shows what was deployed last\.$/);
    expect(await grantOf(address)).toEqual({ slug: "a-look-ahead", round: 0 });
  });

  it("prints one for the site as it will be, as JSON, for as long as is asked", async () => {
    const { stdout } = await run(["--at", "2099-02-01T09:00", "--hours", "1", "--json"]);
    const { address, expires } = JSON.parse(stdout);
    expect(await grantOf(address)).toEqual({ asOf: expect.any(Number) });
    expect(address).toMatch(/\/$/);
    expect(Date.parse(expires) - Date.now()).toBeLessThanOrEqual(3_600_000);
  });

  it.each<[readonly string[], number, string]>([
    [[], 2, "airdate preview takes an episode's folder or --at; npx airdate preview --help says more\n"],
    [
      ["a", "--at", "2099-01-01"],
      2,
      "airdate preview takes an episode's folder or --at; npx airdate preview --help says more\n",
    ],
    [
      ["a-look-ahead", "--hours", "1000"],
      2,
      "airdate preview does not take --hours 1000; give a number from 1 to 720\n",
    ],
    [["a-look-ahed"], 1, "airdate preview finds no episode a-look-ahed; did you mean a-look-ahead?\n"],
    [
      ["zzz"],
      1,
      "airdate preview finds no episode zzz; give the name of a folder; a draft is not deployed, give it an air date instead\n",
    ],
  ])("%j is refused", async (words, code, stderr) => {
    expect(await run(words)).toEqual({ code, stdout: "", stderr });
  });

  it("has no preview of what is on air, and says where that is", async () => {
    const { code, stderr } = await run(["first-steps"]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/is for what is to come, and first-steps is on air; its address is https:/),
    ]);
  });

  it.each(["", "too short"])(
    "without a secret (%j) proposes one, of which it has not heard before",
    async (secret) => {
      const first = await run(["a-look-ahead"], { PREVIEW_SECRET: secret });
      const second = await run(["a-look-ahead"], { PREVIEW_SECRET: secret });
      expect(first.code).toBe(1);
      expect(first.stderr).toMatch(
        /PREVIEW_SECRET.*write a line such as PREVIEW_SECRET=[\w-]{43} into \.env/,
      );
      expect(first.stderr).not.toBe(second.stderr);
    },
  );
});
