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
