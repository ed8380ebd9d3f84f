/**
 * The most bytes of a file that is brought over. A talk of an hour with a photograph from a telephone on each slide has some 150 million; it
 * is held in memory together with what is unpacked of it.
 */
export const mostImportBytes = 200_000_000;

/** The most bytes that an archive may unpack to: text packs to a thousandth of itself, and an archive may say so on purpose. */
export const mostUnpackedBytes = 500_000_000;

/** The most files of an archive. A presentation has some four a slide, and `mostSlides` of them are read. */
export const mostArchiveFiles = 20_000;

/** The most bytes of one text in an archive, as of any file of text; held as a tree it takes ten times as much. */
export const mostXmlBytes = 20_000_000;

/** How deep elements may stand in each other: groups in groups on a slide reach twenty. */
export const deepestXml = 200;
