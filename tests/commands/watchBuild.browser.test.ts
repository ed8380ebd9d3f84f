import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { type BuildWatch, watchBuild } from '../../src/commands/watchBuild.ts';
import type { Reporter } from '../../src/model/reporter.ts';
import { buildEvents } from '../support/buildEvents.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { readPdf } from '../support/readPdf.ts';
import { smallProject, smallSection, tempProject } from '../support/tempProject.ts';

const quiet: Reporter = { begin() {}, advance() {}, end() {}, say() {} };

let running: BuildWatch | undefined;
afterAll(() => running?.close());

describe('watchBuild', () => {
  it('prints again with the browser that it has', async () => {
    const shared = inject('sharedBrowser');
    if ('missing' in shared) throw new Error(shared.missing);
    const project = tempProject(smallProject);
    const { listener, next } = buildEvents();
    const out = join(project.root, 'dist');
    const request = buildRequest({ folder: project.root, out, only: ['slides'], endpoint: shared.endpoint });
    running = await watchBuild(request, quiet, listener);
    expect([await next(), await next()]).toEqual(['small built', 'waits']);
    project.write('decks/sections/part/one.md', smallSection.replace('first headline', 'third headline'));
    expect([await next(), await next()]).toEqual(['small built', 'waits']);
    const { pages } = await readPdf(readFileSync(join(out, 'small/slides.pdf')));
    expect(pages[1]?.text).toContain('third headline');
  });
});
