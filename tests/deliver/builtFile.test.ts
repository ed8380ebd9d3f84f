import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFile } from '../../src/deliver/builtFile.ts';
import { tempFolder } from '../support/tempFolder.ts';

const record = {
  version: 2,
  decks: {
    small: {
      outputs: [{ path: 'small/deck.html' }, { path: 'small/private/notes.pdf' }, { path: 'small/gone.pdf' }],
      earlier: ['small/slides.pdf'],
    },
  },
};

function outputs() {
  return tempFolder({
    'out/.talk-build.json': JSON.stringify(record),
    'out/small/deck.html': 'deck',
    'out/small/private/notes.pdf': 'notes',
    'out/small/slides.pdf': 'slides',
    'out/small/hers.txt': 'hers',
    'secret.txt': 'secret',
  });
}

describe('builtFile', () => {
  it('finds what builds have made of a deck', () => {
    const { root } = outputs();
    const out = join(root, 'out');
    expect(builtFile(out, 'small', 'deck.html')).toBe(join(out, 'small/deck.html'));
    expect(builtFile(out, 'small', 'private/notes.pdf')).toBe(join(out, 'small/private/notes.pdf'));
    expect(builtFile(out, 'small', 'slides.pdf')).toBe(join(out, 'small/slides.pdf'));
  });

  it.each([
    ['small', 'hers.txt'],
    ['small', 'gone.pdf'],
    ['small', 'private'],
    ['small', ''],
    ['small', '../../secret.txt'],
    ['small', '../small/deck.html'],
    ['small', './deck.html'],
    ['small', '/deck.html'],
    ['small', 'private\\notes.pdf'],
    ['..', 'secret.txt'],
    ['', '.talk-build.json'],
    ['constructor', 'deck.html'],
  ])('finds nothing else: %s %s', (deck, path) => {
    expect(builtFile(join(outputs().root, 'out'), deck, path)).toBeUndefined();
  });

  it('follows no symbolic link, neither of a file nor of a folder', () => {
    const { root } = outputs();
    const out = join(root, 'out');
    rmSync(join(out, 'small/deck.html'));
    symlinkSync(join(root, 'secret.txt'), join(out, 'small/deck.html'));
    expect(builtFile(out, 'small', 'deck.html')).toBeUndefined();
    mkdirSync(join(root, 'elsewhere'));
    renameSync(join(out, 'small/private/notes.pdf'), join(root, 'elsewhere/notes.pdf'));
    rmSync(join(out, 'small/private'), { recursive: true });
    symlinkSync(join(root, 'elsewhere'), join(out, 'small/private'));
    expect(builtFile(out, 'small', 'private/notes.pdf')).toBeUndefined();
  });
});
