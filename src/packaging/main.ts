import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { compileSources, makePackage } from "./make-package.ts";
import { PACKAGES } from "./packages.ts";

// `npm run package`: the tarballs that `npm publish` takes, in dist/packages, or in the folder that is given.

const project = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const into = path.resolve(project, process.argv[2] ?? path.join("dist", "packages"));
const folder = await mkdtemp(path.join(tmpdir(), "airdate-package-"));
try {
  const compiled = path.join(folder, "compiled");
  await compileSources(project, compiled);
  for (const recipe of PACKAGES) {
    const staging = path.join(folder, recipe.name);
    const tarball = await makePackage(recipe, { project, compiled, staging, into });
    console.log(`${path.relative(project, tarball)}  ${((await stat(tarball)).size / 1024).toFixed(0)} KB`);
  }
} finally {
  await rm(folder, { recursive: true });
}
