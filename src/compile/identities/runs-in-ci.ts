/** Whether `CI` in the environment says that nobody sits at this machine who could commit what is written. */
export function runsInCi(ci = ""): boolean {
  return !["", "0", "false"].includes(ci);
}
