import { isManifestName, rivalManifests } from '../load/findDecks.ts';
import { deckNameFault } from '../model/deckName.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';

/** Letters of any script, digits, `-` and `_`, one of them a letter or digit: what section ids may have (schema/manifestSchema.ts). */
export const nameWord = '(?=[_-]*[\\p{L}\\p{N}])[\\p{L}\\p{N}_-]+';

/** A name that an author gives to a deck, as its file is called; none has it yet. @throws TalkError `usage`. */
export function freeDeckName(project: Project, wanted: string): string {
  const name = wanted
    .normalize('NFC')
    .replace(/^decks\//, '')
    .replace(/\.ya?ml$/, '');
  if (!new RegExp(`^${nameWord}$`, 'u').test(name))
    throw badName(wanted, `a name such as ${likelyName(name).replaceAll('/', '-') || 'church-30'}`);
  if (!isManifestName(`${name}.yaml`)) throw badName(wanted, 'another name: this one is kept for something else');
  refuseDiskName(wanted, [name]);
  const [rival] = rivalManifests(project, name);
  if (rival !== undefined) {
    throw new TalkError('usage', `${rival} is there already.`, {
      hint: 'Choose another name; nothing is ever overwritten.',
    });
  }
  return name;
}

/** Folders and files are to have that name on every system. @throws TalkError `usage`. */
export function refuseDiskName(given: string, names: readonly string[]): void {
  const fault = names.map(deckNameFault).find((one) => one !== undefined);
  if (fault !== undefined) throw badName(given, `another name: ${fault}`);
}

/** The name with all that it may not have made a hyphen. */
export function likelyName(name: string): string {
  return name
    .replace(/[^\p{L}\p{N}_/-]+/gu, '-')
    .split('/')
    .map((part) => part.replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '')
    .join('/');
}

export function badName(name: string, wanted: string): TalkError {
  return new TalkError('usage', `\`${name}\` cannot be the name.`, { hint: `Give ${wanted}.` });
}
