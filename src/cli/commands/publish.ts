import { resolve } from 'node:path';
import { openProject } from '../../load/openProject.ts';
import { TalkError } from '../../model/talkError.ts';
import { buildRequest, buildRules } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import { displayPath } from '../displayPath.ts';
import { formatError } from '../formatError.ts';
import { printDiagnostics, sourceRoots } from '../printDiagnostics.ts';
import { progressReporter, quietReporter } from '../progress.ts';

/** `talk publish`: a folder of pages that any web server can show. */
export const publish: Command = {
  name: 'publish',
  words: '[deck…]',
  summary: 'Lay out a site of talks: slides, handouts and phone copies that everyone may see.',
  help: [
    'Without a name, publishes the decks whose manifests say `publish: true`. Each gets a page of its own with its slides, its handouts for listeners and its phone copies; index.html lists them all.',
    'Nothing private comes along: no notes, no keys with answers, no sheets for hosts. Nothing is sent anywhere: the folder is yours to put on a server. With --base, or `site` in speaker.yaml, the address where it will stand, it holds a sitemap and tells others which picture to show.',
    'What was published into the folder before and is no more is taken away; what somebody else put there stays, and is not written over.',
  ],
  examples: [
    ['talk publish church-30 --to site', 'one talk'],
    ['talk publish --to site --base https://example.org/talks/', 'all that say so, with a sitemap'],
  ],
  options: [
    { name: 'to', value: 'FOLDER', help: 'Folder of the site.' },
    {
      name: 'base',
      value: 'ADDRESS',
      help: 'Where the site will stand, such as https://example.org/talks/; else as `site` of speaker.yaml says.',
    },
    ...buildRules.filter(({ name }) =>
      ['paper', 'ink', 'date', 'strict', 'out', 'browser', 'timeout', 'force', 'json'].includes(name),
    ),
  ],
  async run(options, io) {
    const { root } = openProject(io.folder);
    const to = options.value('to');
    if (to === undefined)
      throw new TalkError('usage', 'Say where the site is to be laid out.', { hint: 'Write --to site.' });
    const json = options.flag('json');
    const request = {
      ...buildRequest(options, io, root),
      to: resolve(io.folder, to),
      base: readBase(options.value('base')),
    };
    const { publish: lay } = await import('../../commands/publish.ts');
    const { report, diagnostics, files } = await lay(request, json ? quietReporter(io) : progressReporter(io));
    const all = [...report.decks.flatMap((deck) => deck.diagnostics), ...diagnostics];
    if (json) io.out(JSON.stringify({ to: request.to, files: files ?? [], diagnostics: all }, null, 2));
    else {
      printDiagnostics(all, sourceRoots(options.words, root, io), io);
      for (const { error } of report.decks) if (error !== undefined) io.err(formatError(error, io));
    }
    if (files === undefined) {
      io.err('Nothing was published: what stood in the folder is as it was.');
      return report.decks.some(({ status }) => status === 'failed') ? 3 : 1;
    }
    if (!json) {
      io.out(`${report.decks.length} ${report.decks.length === 1 ? 'talk' : 'talks'}, ${files.length} files.`);
      io.out(`Open ${displayPath(resolve(request.to, 'index.html'), io.folder)} in a browser.`);
    }
    return 0;
  },
};

function readBase(value: string | undefined): URL | undefined {
  if (value === undefined) return undefined;
  const address = value.endsWith('/') ? value : `${value}/`;
  if (URL.canParse(address) && /^https?:/.test(address)) return new URL(address);
  throw new TalkError('usage', `\`${value}\` is no address of a site.`, {
    hint: 'Write --base https://example.org/talks/.',
  });
}
