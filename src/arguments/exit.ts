/** Exit codes of all commands. */
export const EXIT = { fine: 0, problems: 1, wrongUse: 2 } as const;
