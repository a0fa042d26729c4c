import type { FaultAmongFiles } from "./seeded-fault.ts";

/** Each is a show of its own. */
export const FAULTS_AMONG_FILES: readonly FaultAmongFiles[] = [];
