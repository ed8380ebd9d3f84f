/** Below it lies all that is the studio's own. No deck has a name that begins with a full stop. */
export const studioPath = '/.studio';
