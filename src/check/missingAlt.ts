import type { Tokens } from 'marked';
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
        .filter(
          (token) => token.type === 'image' || (token.type === 'html' && /<img\b/i.test((token as Tokens.HTML).raw)),
        )
        .map((token) => ({ token, at: token.at ?? slide.at })),
    ),
  ({ token, at }) => {
    const bare =
      token.type === 'image'
        ? (token as Tokens.Image).text.trim() === ''
        : /<img\b(?![^>]*\salt\s*=)[^>]*>/i.test((token as Tokens.HTML).raw);
    if (!bare) return [];
    return [
      {
        severity: 'error',
        code: 'missing-alt',
        message: 'This picture says nothing to someone who cannot see it.',
        at,
        hint: 'Put one sentence between the brackets: ![what the picture shows](file.svg).',
      },
    ];
  },
);
