/** CSS families that lend, named behind a text's own. Of two, since a browser picks a weight before it looks for letters. */
export const lendingFamilies = ['Other Letters', 'Other Signs'] as const;
