/** Programs that install a show's packages. */
const MANAGERS = ["npm", "pnpm", "yarn", "bun"];

/**
 * Who ran the command, as package managers tell it (`npm_config_user_agent`: `pnpm/10.1.0 npm/? node/v24.21.0 linux x64`); npm where nobody
 * says, or nobody known.
 */
export function packageManager(userAgent: string | undefined): string {
  const name = userAgent?.split("/")[0] ?? "";
  return MANAGERS.includes(name) ? name : "npm";
}

/** The words by which a package manager installs. npm is asked for errors alone: on Node 20 it warns of packages that will run on the Node they come with. */
export function installWords(manager: string): readonly string[] {
  return manager === "npm" ? ["install", "--no-audit", "--no-fund", "--loglevel=error"] : ["install"];
}
