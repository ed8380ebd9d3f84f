import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMermaid } from '../../src/load/findMermaid.ts';
import { mermaidCache } from '../../src/load/mermaidCache.ts';
import { fakeMermaid } from '../support/fakeMermaid.ts';
import { kit } from '../support/kitProject.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('the package of a project', () => {
  it('is found in its folder and in those around it', () => {
    const { root } = tempFolder(fakeMermaid('11.2.3'));
    mkdirSync(join(root, 'talks/one'), { recursive: true });
    for (const folder of [root, join(root, 'talks/one')]) {
      expect(findMermaid(folder)).toEqual({
        version: '11.2.3',
        script: join(root, 'node_modules/mermaid/dist/mermaid.min.js'),
      });
    }
  });

  it.each([
    {},
    { 'node_modules/mermaid/package.json': '{"version":"11.0.0"}' },
    { ...fakeMermaid(), 'node_modules/mermaid/package.json': '{' },
    { ...fakeMermaid(), 'node_modules/mermaid/package.json': '{}' },
  ])('is none when it is not there or not whole', (files) => {
    expect(findMermaid(tempFolder(files).root)).toBeUndefined();
  });
});

describe('what was drawn', () => {
  const answer = { body: '<g/>', width: 1, height: 1, words: [], remote: [] };

  it('is kept by its text and all that it depends on', () => {
    const folder = join(tempFolder({}).root, 'cache');
    mermaidCache(folder, ['11', 1], kit).keep('pie', answer);
    expect(mermaidCache(folder, ['11', 1], kit).read('pie')).toEqual(answer);
    expect(mermaidCache(folder, ['11', 1], kit).read('pie ')).toBeUndefined();
    expect(mermaidCache(folder, ['12', 1], kit).read('pie')).toBeUndefined();
  });

  it('is a comfort: no folder, no harm', () => {
    const { root } = tempFolder({ cache: 'a file' });
    const cache = mermaidCache(join(root, 'cache'), [], kit);
    cache.keep('pie', answer);
    expect(cache.read('pie')).toBeUndefined();
  });
});
