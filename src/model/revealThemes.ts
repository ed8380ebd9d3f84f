/** Themes that come with reveal.js 6, by the names that decks call them. */
export const revealThemes: ReadonlySet<string> = new Set(
  'black black-contrast white white-contrast beige blood dracula league moon night serif simple sky solarized'.split(
    ' ',
  ),
);
