import { ruleOver } from './ruleOver.ts';
import { slideTokens } from './slideTokens.ts';

/**
 * A picture says in words what it shows, for those who cannot see it (WCAG 2.1, 1.1.1).
 * Drawings carry `alt` by their schema; raw HTML must bring the attribute, empty for decoration.
 */
export const missingAlt = ruleOver(
  ['missing-alt'],
  (deck) =>
    deck.slides.flatMap((slide) =>
      [...slideTokens(slide)]
        .filter((token) => token.type === 'image' || token.type === 'html')
        .filter((token) => token.type === 'image' || /<img\b/i.test(token.markup)),
    ),
  (token) => {
    const bare =
      token.type === 'image' ? token.alt.trim() === '' : /<img\b(?![^>]*\salt\s*=)[^>]*>/i.test(token.markup);
    if (!bare) return [];
    return [
      {
        severity: 'error',
        code: 'missing-alt',
        message: 'This picture says nothing to someone who cannot see it.',
        at: token.at,
        hint: 'Put one sentence between the brackets: ![what the picture shows](file.svg).',
      },
    ];
  },
);
