import type { OwnScript, SiteFiles } from "../catalog/catalog.ts";
import type { ShowFields } from "../schemas/show-schema.ts";
import type { BuildContext } from "./build-context.ts";
import type { ProblemAt } from "./sources/problem-at.ts";

type ScriptFields = NonNullable<ShowFields["scripts"]>[number];

/** Scripts as a host names them → as pages have them, and what the pages' policy must allow for that. Files are added to the assets. */
export async function addOwnScripts(
  scripts: readonly ScriptFields[],
  problemAt: ProblemAt,
  context: BuildContext,
): Promise<Pick<SiteFiles, "scripts" | "allowed">> {
  if (scripts.length === 0) return {};
  const added: OwnScript[] = [];
  for (const [index, script] of scripts.entries()) {
    const src = isAddress(script) ? script.src : await addFile(script.src, context);
    if (typeof src === "string") added.push(ownScript(src, script));
    else
      context.report(problemAt(["scripts", index, "src"], { ...src, what: `(${script.src}) ${src.what}` }));
  }
  return { scripts: added, allowed: allowedBy(scripts) };
}

function isAddress({ src }: ScriptFields): boolean {
  return src.startsWith("https:");
}

async function addFile(file: string, { place, assets, hashFile }: BuildContext) {
  const found = await place(file);
  return typeof found === "string" ? assets.addCopy("js", await hashFile(found)) : found;
}

function ownScript(src: string, { integrity, data = {} }: ScriptFields): OwnScript {
  const told = Object.entries(data).map(([name, value]) => [`data-${name}`, value] as const);
  // What is from elsewhere can be compared with a digest only when it is asked for without cookies (SRI §3.1).
  return { src, ...(integrity && { integrity, crossorigin: "anonymous" }), ...Object.fromEntries(told) };
}

/** Origins by directive of the policy, each once. */
function allowedBy(scripts: readonly ScriptFields[]): Readonly<Record<string, string>> {
  const origins = scripts.map((script) => (isAddress(script) ? [new URL(script.src).origin] : []));
  const spokenTo = scripts.map(({ connect }, index) => connect ?? origins[index] ?? []);
  const lists = { "script-src": origins.flat(), "connect-src": spokenTo.flat() };
  const entries = Object.entries(lists).map(([name, all]) => [name, [...new Set(all)].join(" ")] as const);
  return Object.fromEntries(entries.filter(([, sources]) => sources !== ""));
}
