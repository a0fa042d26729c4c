import { randomUUID } from "node:crypto";

/** Stands for the code that the tests of a process run, which none of them changes: what builds make of it alone is made once for each cache. */
export const THIS_CODE: string = randomUUID();
