import { ruleOver } from './ruleOver.ts';
import { slideTokens } from './slideTokens.ts';

/** A link inside the deck must lead to one of its slides, by id or, as in reveal.js, by numbers. */
export const brokenLink = ruleOver(
  ['broken-link'],
  (deck) =>
    deck.slides.flatMap((slide) =>
      [...slideTokens(slide)].filter((token) => token.type === 'link').filter(({ href }) => href.startsWith('#')),
    ),
  ({ href, at }, deck) => {
    if (/^#\/\d+(\/\d+)*$/.test(href)) return [];
    const ids = deck.slides.map((slide) => slide.id);
    const id = decodeURIComponent(href.replace(/^#\/?/, ''));
    if (ids.includes(id)) return [];
    return [
      {
        severity: 'error',
        code: 'broken-link',
        message: `No slide of this deck is \`${id}\`.`,
        at,
        hint: `Slides are named by section and number, such as \`${ids.at(-1) ?? ''}\`, or by an id of their own.`,
      },
    ];
  },
);
