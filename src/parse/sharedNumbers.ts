import type { Diagnostic } from '../model/diagnostic.ts';
import type { HelpLine } from '../model/ledger.ts';
import { report } from '../model/report.ts';

/**
 * A warning at each help line that gives the number of an earlier one: to call, or to text the same word to. A number is its digits,
 * without the 1 that long-distance calls begin with in North America.
 */
export function sharedNumbers(lines: Iterable<HelpLine>): Diagnostic[] {
  const first = new Map<string, HelpLine>();
  return [...lines].flatMap((line) =>
    numbersOf(line).flatMap(({ number, key }) => {
      const other = first.get(key);
      first.set(key, other ?? line);
      if (other === undefined) return [];
      return report('shared-number', {
        message: `\`${line.id}\` has the number of \`${other.id}\`, ${number}.`,
        at: line.at,
        related: [{ ...other.at, message: `\`${other.id}\` has it, too.` }],
        hint: 'Look up which of them it is. If both are one line, keep one entry and name it wherever it is printed.',
      });
    }),
  );
}

function numbersOf({ phone, text }: HelpLine): { number: string; key: string }[] {
  return [
    ...(phone === undefined ? [] : [{ number: phone, key: `call ${digits(phone)}` }]),
    ...(text === undefined
      ? []
      : [{ number: text.number, key: `text ${digits(text.number)} ${text.keyword?.toUpperCase() ?? ''}` }]),
  ];
}

function digits(number: string): string {
  return number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
}
