import { projectAround } from '../../load/projectAround.ts';
import { pictureMarkdown } from '../../model/pictureMarkdown.ts';
import { TalkError } from '../../model/talkError.ts';
import { type CreditRecord, creditSchema } from '../../schema/creditsSchema.ts';
import { buildRequest, buildRules } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import type { ReadOptions } from '../readOptions.ts';

/** `talk add`: what the studio's page does with a picture that is dropped on it. */
export const addPicture: Command = {
  name: 'add',
  words: 'picture FILE',
  summary: 'Bring a picture into the project, freed of what a camera wrote, with who made it and its licence.',
  help: [
    'Writes the picture into assets/photos, a drawing (SVG) into assets/illustrations, and its entry into assets/credits.yaml: all of it or nothing, and nothing is ever overwritten. `talk undo` takes it back.',
    'Place, time, owner and camera are taken out of the file; how it is turned stays. What has more pixels than any screen shows is made smaller. A drawing may run nothing and ask no network.',
  ],
  examples: [
    ['talk add picture lake.jpg --author "A. Photographer" --licence "CC BY 4.0"', 'assets/photos/lake.jpg'],
    ['talk add picture lake.jpg … --alt "A lake at dawn"', 'prints the Markdown that shows it'],
    ['talk add picture bus.svg', 'a drawing of your own needs neither'],
  ],
  options: [
    { name: 'author', value: 'TEXT', help: 'Who made it, as the licence asks for; printed where it is shown.' },
    { name: 'licence', value: 'TEXT', help: 'Licence or permission, such as "CC BY 4.0" or "own work".' },
    { name: 'source', value: 'TEXT', help: 'Where it comes from, such as an address or a book.' },
    {
      name: 'consent',
      value: 'TEXT',
      help: 'How and when everyone agreed who can be recognized; not given: nobody can be.',
    },
    { name: 'alt', value: 'TEXT', help: 'What it shows, for those who cannot see it.' },
    { name: 'name', value: 'NAME', help: 'What it is to be called, instead of its file’s name.' },
    ...buildRules.filter(({ name }) => ['out', 'browser'].includes(name)),
    { name: 'json', help: 'Print the result as JSON.' },
  ],
  async run(options, io) {
    const [kind, file, ...more] = options.words;
    if (kind !== 'picture' || file === undefined || more.length > 0)
      throw new TalkError('usage', 'One picture is needed.', { hint: 'Write talk add picture lake.jpg.' });
    const credit = readCredit(options);
    const project = projectAround(io.folder);
    const { addPicture: add } = await import('../../commands/addPicture.ts');
    const request = buildRequest(options, io, project.root);
    const added = await add(project, { folder: io.folder, file, name: options.value('name'), credit }, request, io.err);
    const alt = options.value('alt') ?? 'what it shows';
    const markdown = pictureMarkdown(alt, added.file, 'decks/sections/part/section.md');
    if (options.flag('json')) io.out(JSON.stringify({ ...added, markdown }, null, 2));
    else {
      for (const path of added.written) io.out(path);
      if (added.written.length === 0) io.err(`${added.file} is there already.`);
      const { was, is } = added.size;
      if (is !== was) io.err(`It had more pixels than any screen shows: ${kilobytes(was)} → ${kilobytes(is)}.`);
      io.err(`Show it in a section: ${markdown}`);
    }
    return 0;
  },
};

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en-US')} KB`;
}

/** @throws TalkError `usage` for one that is not whole. */
function readCredit({ value }: ReadOptions): CreditRecord | undefined {
  const [author, licence, source, consent] = [value('author'), value('licence'), value('source'), value('consent')];
  if ([author, licence, source, consent].every((one) => one === undefined)) return undefined;
  const read = creditSchema.safeParse({ author, licence, source, people: consent !== undefined, consent });
  if (read.success) return read.data;
  throw new TalkError('usage', 'A licence and an author belong together.', {
    hint: 'Give both --licence and --author.',
  });
}
