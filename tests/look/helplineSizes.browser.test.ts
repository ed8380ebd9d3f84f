import { expect, it } from 'vitest';
import { wholePage } from '../../src/model/finishedPage.ts';
import { joinBrowser } from '../support/browser.ts';
import { settledPage } from '../support/settledPage.ts';
import { layoutsDeck } from './renderedDeck.ts';

const session = joinBrowser({ timeoutMs: 60_000 });

it.each(['steppe', 'plain'])(
  'in the theme %s the more help lines a slide has, the smaller are their numbers',
  async (theme) => {
    const talk = await layoutsDeck({ theme });
    const sizes = await settledPage(session, wholePage(talk.slidesSheet()), null, (page) =>
      page.$eval('.helpline-cards', (list) =>
        [1, 2, 3].map((count) => {
          const [first] = list.children;
          if (first === undefined) return Number.NaN;
          list.replaceChildren(...Array.from({ length: count }, () => first.cloneNode(true)));
          const numbers = [...list.querySelectorAll('.helpline-number')];
          return Number.parseFloat(getComputedStyle(numbers.at(-1) as Element).fontSize);
        }),
      ),
    );
    expect(sizes[1]).toBeLessThan(sizes[0] ?? 0);
    expect(sizes[2]).toBeLessThan(sizes[1] ?? 0);
  },
);
