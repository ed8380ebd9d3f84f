import { join, resolve } from 'node:path';
import { openProject } from '../../load/openProject.ts';
import { TalkError } from '../../model/talkError.ts';
import { buildRequest, buildRules } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import { displayPath } from '../displayPath.ts';
import { kitVersion } from '../kitVersion.ts';

/** `talk upgrade`: what another version of the kit would change, seen before it is installed. */
export const upgrade: Command = {
  name: 'upgrade',
  words: '[deck…]',
  summary: 'Show what a newer kit would change of your slides, side by side.',
  help: [
    'Has every slide drawn by the kit that is installed and by the one that you name, and writes upgrade.html with those that differ, side by side. Nothing else changes.',
    'A packed file is installed by npm in a temporary folder, which needs a network for what the kit depends on.',
  ],
  examples: [
    ['talk upgrade --with ../talk-deck-kit-0.2.0.tgz', 'every deck'],
    ['talk upgrade church-30 --with ../talk-deck-kit', 'one deck, by the kit in a folder'],
  ],
  options: [
    { name: 'with', value: 'PATH', help: 'The other kit: its folder, or its packed file (.tgz).' },
    ...buildRules.filter(({ name }) => ['out', 'json'].includes(name)),
  ],
  async run(options, io) {
    const other = options.value('with');
    if (other === undefined) {
      throw new TalkError('usage', 'Which kit?', {
        hint: 'Write --with and the folder of the newer kit, or its packed file (.tgz).',
      });
    }
    const { root } = openProject(io.folder);
    const request = { ...buildRequest(options, io, root), other: resolve(io.folder, other), env: io.env };
    const { compareKits } = await import('../../commands/upgrade.ts');
    const { decks, path, from, to } = await compareKits(request, kitVersion(), io.err);
    const page = join(request.out, path);
    if (options.flag('json')) {
      const slides = decks.map(({ changed, ...deck }) => ({ ...deck, changed: changed.map(({ id }) => id) }));
      io.out(JSON.stringify({ from, to, page, decks: slides }, null, 2));
      return 0;
    }
    for (const { name, slides, changed, drawn } of decks) {
      const fault = [drawn.before ? [] : from, drawn.after ? [] : to].flat();
      const errors = fault.length === 0 ? '' : `  (${fault.join(' and ')} found errors: talk check ${name})`;
      io.out(`${name}  ${changed.length} of ${slides} slides differ${errors}`);
    }
    io.out(displayPath(page, io.folder));
    return 0;
  },
};
