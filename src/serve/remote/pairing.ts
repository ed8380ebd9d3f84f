import { randomInt } from 'node:crypto';
import { sameSecret } from '../sameSecret.ts';

/** A code by which one phone is let in. */
export interface PairingCode {
  readonly code: string;
  /** For so many milliseconds from now. */
  readonly goodForMs: number;
}

/** What came of a code that was brought. */
export type PairingAnswer = 'paired' | 'refused' | 'too many';

/** Codes, one at a time: each is good once. */
export interface Pairing {
  /** The code that is good now. */
  current(): PairingCode;
  /** Uses a code up. */
  claim(code: string): PairingAnswer;
}

/** Long enough to find the phone and to scan twice, short enough that a code on a photograph of the desk is worth nothing by the evening. */
const goodForMs = 10 * 60_000;

/**
 * Codes that are tried in a minute, by all phones together. Six of thirty letters are 729 million codes: who tries all the time for two
 * hours has guessed one with a chance of 1 in 600,000.
 */
const triesPerMinute = 10;

/** Neither 0 and O, nor 1, I and L, nor U, which is heard as V. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 6;

/** @param now the moment, in milliseconds. */
export function pairing(now: () => number): Pairing {
  let code = freshCode();
  let madeAt = now();
  let tries: number[] = [];
  const renew = (): void => {
    code = freshCode();
    madeAt = now();
  };
  const current = (): PairingCode => {
    const age = now() - madeAt;
    if (age >= 0 && age < goodForMs) return { code, goodForMs: goodForMs - age };
    renew();
    return { code, goodForMs };
  };
  return {
    current,
    claim(given) {
      tries = tries.filter((moment) => Math.abs(now() - moment) < 60_000);
      if (tries.length >= triesPerMinute) return 'too many';
      tries.push(now());
      if (!sameSecret(plain(given), current().code)) return 'refused';
      renew();
      return 'paired';
    },
  };
}

function freshCode(): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

/** As it was typed: small letters, and a gap in the middle, are as good. */
function plain(given: string): string {
  return given.toUpperCase().replace(/[\s-]/g, '');
}
