/** Set-up cannot go on; the message is a whole sentence, or two, and says what to do. */
export class SetupError extends Error {}
