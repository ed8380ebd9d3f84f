/**
 * The most bytes of any file that is read whole. A camera's largest photograph has some 60 million; each is held several times over on its
 * way into a page.
 */
export const mostFileBytes = 100_000_000;
