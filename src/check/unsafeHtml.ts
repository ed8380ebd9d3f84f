import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';
import { slideTokens } from './slideTokens.ts';

/**
 * Raw HTML may lay out a slide, never run code or open frames: such parts are left out, and the author is told.
 *
 * Why: a deck is opened on a host’s machine, and its slides are printed; neither is to run what was pasted from somewhere.
 *
 * @example A script, a frame, an attribute that runs code
 * ```md
 * ## A headline
 *
 * <script>go()</script>
 * <!-- 1^^^^^^^^^^^^^^^^^^^^^ unsafe-html -->
 *
 * <iframe src="film.html"></iframe>
 * <!-- 1^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-html -->
 *
 * Click <b onclick="go()">here</b>.
 * <!--  ^^^^^^^^^^^^^^^^^^ unsafe-html -->
 * ```
 * @example ok: HTML that lays out
 * ```md
 * ## A headline
 *
 * <div class="wide">Two <em>words</em></div>
 * <!-- no <script> here -->
 * ```
 */
export const unsafeHtml = ruleOver(
  ['unsafe-html'],
  (deck) => deck.slides.flatMap((slide) => [...slideTokens(slide)].filter((token) => token.type === 'html')),
  ({ markup, at }) => {
    const found = /<(script|iframe|object|embed|form|style|link)\b|\s(on[a-z]+)\s*=|(javascript):/i.exec(
      markup.replace(/<!--[\s\S]*?-->/g, ''),
    );
    if (found === null) return [];
    return [
      report('unsafe-html', {
        message: `\`${found[1] ?? found[2] ?? found[3]}\` is left out: a deck runs no code of its own and opens no frames.`,
        at,
        hint: 'Show a picture and put a link under it.',
      }),
    ];
  },
);
