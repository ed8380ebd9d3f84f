import { describe, expect, it } from 'vitest';
import { pairing } from '../../../src/serve/remote/pairing.ts';

const minute = 60_000;

/** Codes beside a clock that a test sets. */
function at(start = 5_000_000) {
  const clock = { now: start };
  return { clock, codes: pairing(() => clock.now) };
}

/** A code that is not the one that is good. */
const other = (code: string): string => (code === 'AAAAAA' ? 'BBBBBB' : 'AAAAAA');

describe('a code for a phone', () => {
  it('is good once, and another one follows it', () => {
    const { codes } = at();
    const { code } = codes.current();
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
    expect(codes.claim(code)).toBe('paired');
    expect(codes.claim(code)).toBe('refused');
    expect(codes.current().code).not.toBe(code);
    expect(codes.claim(codes.current().code)).toBe('paired');
  });

  it('is taken as people type it', () => {
    const { codes } = at();
    const { code } = codes.current();
    expect(codes.claim(` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)}\n`)).toBe('paired');
  });

  it('stays the same for ten minutes, says how long it is good, and is refused from then on', () => {
    const { clock, codes } = at();
    const { code } = codes.current();
    clock.now += 10 * minute - 1;
    expect(codes.current()).toEqual({ code, goodForMs: 1 });
    clock.now += 1;
    expect(codes.claim(code)).toBe('refused');
    expect(codes.current()).toMatchObject({ goodForMs: 10 * minute });
    // A machine's clock that is set back makes no code good for hours.
    clock.now -= 5 * minute;
    expect(codes.current().goodForMs).toBeLessThanOrEqual(10 * minute);
  });

  it('is not to be guessed: ten tries a minute, right ones included, then none', () => {
    const { clock, codes } = at();
    const { code } = codes.current();
    for (let tried = 0; tried < 10; tried += 1) expect(codes.claim(other(code))).toBe('refused');
    expect(codes.claim(code)).toBe('too many');
    clock.now += minute - 1;
    expect(codes.claim(code)).toBe('too many');
    clock.now += 1;
    expect(codes.claim(code)).toBe('paired');
  });

  it.each(['', ' ', '0', 'x'.repeat(200)])('is never %j', (given) => {
    expect(at().codes.claim(given)).toBe('refused');
  });
});
