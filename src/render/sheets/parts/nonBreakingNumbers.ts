import { type Html, raw } from '../../../html/html.ts';
import type { SheetContext } from '../sheetContext.ts';

/** Phone numbers do not break at the end of a line. */
export function nonBreakingNumbers({ markup }: Html, { deck }: SheetContext): Html {
  const numbers = [...deck.ledger.helpLines.values()].flatMap(({ phone, text }) => [phone, text?.number]);
  const broken = numbers.flatMap((number) =>
    number?.includes('-') ? [number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')] : [],
  );
  if (broken.length === 0) return raw(markup);
  const pattern = new RegExp(`>[^<]*(?:${broken.join('|')})[^<]*<`, 'g');
  const number = new RegExp(broken.join('|'), 'g');
  return raw(markup.replace(pattern, (text) => text.replace(number, '<span class="whole">$&</span>')));
}
