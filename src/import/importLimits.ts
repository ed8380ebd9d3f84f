/**
 * The most bytes of a file that is brought over. A talk of an hour with a photograph from a telephone on each slide has some 150 million; it
 * is held in memory together with what is unpacked of it.
 */
export const mostImportBytes = 200_000_000;
