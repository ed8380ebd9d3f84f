/**
 * The most rows of a table: a chart of more has several in every pixel that a slide is wide (1,280), and drawing it takes more memory than a
 * browser has.
 */
export const mostTableRows = 2_000;
