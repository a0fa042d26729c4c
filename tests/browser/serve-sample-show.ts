import type { TestProject } from "vitest/node";
import { startDevServer } from "../runtime/dev-server.ts";
import { temporaryProject } from "../runtime/temporary-project.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the sample show is served while the browser's tests run. */
    readonly sampleOrigin: string;
  }
}

/** Serves the sample show once for all files: none of them changes it, and every visit has a browser context of its own. */
export default async function serveSampleShow({ provide }: TestProject): Promise<() => Promise<void>> {
  const project = temporaryProject();
  const server = await startDevServer(project.folder);
  provide("sampleOrigin", server.origin);
  return async () => {
    await server.stop();
    project.remove();
  };
}
