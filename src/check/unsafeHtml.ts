import { ruleOver } from './ruleOver.ts';
import { slideTokens } from './slideTokens.ts';

/** Raw HTML may lay out a slide, never run code or open frames: such parts are left out, and the author is told. */
export const unsafeHtml = ruleOver(
  ['unsafe-html'],
  (deck) => deck.slides.flatMap((slide) => [...slideTokens(slide)].filter((token) => token.type === 'html')),
  ({ markup, at }) => {
    const found = /<(script|iframe|object|embed|form|style|link)\b|\s(on[a-z]+)\s*=|(javascript):/i.exec(
      markup.replace(/<!--[\s\S]*?-->/g, ''),
    );
    if (found === null) return [];
    return [
      {
        severity: 'warning',
        code: 'unsafe-html',
        message: `\`${found[1] ?? found[2] ?? found[3]}\` is left out: a deck runs no code of its own and opens no frames.`,
        at,
        hint: 'Show a picture and put a link under it.',
      },
    ];
  },
);
