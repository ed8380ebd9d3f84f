import { TalkError } from '../../model/talkError.ts';
import type { Command } from '../command.ts';
import { unknownWord } from '../unknownWord.ts';
import { type NewKind, newKinds } from './newKinds.ts';

/** `talk new`: something to begin with. */
export const scaffold: Command = {
  name: 'new',
  words: `${Object.keys(newKinds).join('|')} NAME`,
  summary: 'Begin a project, a deck, a section, a theme or a fact, with comments that say how to go on.',
  help: [
    'What it writes builds at once. It never overwrites anything, and writes all of it or nothing.',
    'A deck whose name ends in its minutes, such as church-30, has that slot. `talk new NAME` outside of a project is `talk new project NAME`.',
  ],
  examples: [
    ...Object.values(newKinds).map(({ example, what }) => [`talk new ${example}`, what] as const),
    [
      'talk new deck lakes-20 --audience teen --about lakes,rivers --dry-run',
      'which sections would be proposed, and why',
    ],
    ['talk new deck lakes-45 --like lakes-20 --slot 45', 'a copy of a deck, in another slot'],
  ],
  options: [
    ...Object.values(newKinds).flatMap(({ options }) => options),
    { name: 'json', help: 'Print the result as JSON.' },
  ],
  async run(options, io) {
    const [word, given, ...more] = options.words;
    const alone = word !== undefined && given === undefined && more.length === 0 && isName(word);
    const [kindName, name] = alone ? ['project', word] : [word, given];
    const kind = kindOf(kindName);
    if (kind === undefined || name === undefined || more.length > 0) {
      throw new TalkError('usage', 'A kind and one name are needed.', {
        hint: `Write ${Object.values(newKinds)
          .map(({ example }) => `talk new ${example}`)
          .join(', or ')}.`,
      });
    }
    const stranger = Object.entries(newKinds)
      .filter(([, other]) => other !== kind)
      .flatMap(([owner, other]) => other.options.map((rule) => ({ owner, rule })))
      .find(
        ({ rule }) =>
          !kind.options.includes(rule) && (options.flag(rule.name) || options.value(rule.name) !== undefined),
      );
    if (stranger !== undefined) {
      throw new TalkError('usage', `\`--${stranger.rule.name}\` is for a new ${stranger.owner}.`, {
        hint: 'Leave it out.',
      });
    }
    const { written, told = [], next, data } = await kind.make(name, options, io);
    if (options.flag('json')) io.out(JSON.stringify({ written, ...data }, null, 2));
    else {
      for (const line of told) io.out(line);
      for (const path of written) io.out(path);
      for (const line of next) io.err(line);
    }
    return 0;
  },
};

/** Whether a word that stands alone is the name of a project, and no kind, misspelled or without its name. */
function isName(word: string): boolean {
  if (word in newKinds) return false;
  return !Object.keys(newKinds).some((kind) => word.toLowerCase().startsWith(kind.slice(0, 4)));
}

function kindOf(word: string | undefined): NewKind | undefined {
  if (word === undefined) return undefined;
  if (!Object.hasOwn(newKinds, word)) throw unknownWord('kind of thing', word, Object.keys(newKinds));
  return newKinds[word];
}
