/** A failure that the person at the terminal can mend; printed as one line, without a stack. */
export class CommandError extends Error {}
