/** What a road to a browser answers when it leads nowhere on this system and is not worth a word. */
export const notHere = Symbol('not on this system');
