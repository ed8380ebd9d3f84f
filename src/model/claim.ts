import { createHash } from 'node:crypto';
import { factText } from './factText.ts';
import type { Fact, HelpLine } from './ledger.ts';

/** What a talk says of the ledger, so that a listener can be told later when it no longer holds. */
export interface Claim {
  readonly kind: 'fact' | 'helpline';
  /** Its id in the ledger. */
  readonly id: string;
  /** As it is said: a fact with its hedge and the figures of its years, a help line with all that one can reach it by. */
  readonly words: string;
  /** 8 hexadecimal digits that change with what is claimed, in whatever language it is said. */
  readonly hash: string;
}

/** How a text names a claim: `fact:lake-depth`. */
export type ClaimKey = `${Claim['kind']}:${string}`;

export function claimKey({ kind, id }: Pick<Claim, 'kind' | 'id'>): ClaimKey {
  return `${kind}:${id}`;
}

/** A figure that its text does not hold stands behind it. @param language BCP 47 tag, by which figures are written. */
export function factClaim(fact: Fact, language = 'en'): Claim {
  const { id, text, value, values, unit, year, hedge } = fact;
  const years = Object.keys(values ?? {}).map((one) => `${one}: ${factText(fact, one, language)}`);
  const figure = text.includes('{value}') ? undefined : factText(fact, 'value', language);
  const words = [factText(fact, undefined, language), figure, years.join(', ')].filter((one) => one);
  return { kind: 'fact', id, words: words.join('; '), hash: hashOf([text, value, values, unit, year, hedge]) };
}

/** Hours and languages are no part of it: who calls at the wrong hour reaches the right people later. */
export function helpLineClaim({ id, name, phone, tty, text, chat, email }: HelpLine): Claim {
  const written = text && `text ${[text.keyword, text.number].filter((one) => one !== undefined).join(' to ')}`;
  const ways = [name, phone, tty && `TTY ${tty}`, written, chat, email].filter((one) => one !== undefined);
  return { kind: 'helpline', id, words: ways.join(', '), hash: hashOf([name, phone, tty, text, chat, email]) };
}

function hashOf(parts: readonly unknown[]): string {
  // What is missing becomes null, so that nothing moves into the place of another.
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
}
