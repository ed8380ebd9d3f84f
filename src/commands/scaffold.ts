import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isManifestName } from '../load/findDecks.ts';
import { deckNameFault } from '../model/deckName.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
import { manifestTemplate } from '../scaffold/manifestTemplate.ts';
import { sectionTemplate } from '../scaffold/sectionTemplate.ts';
import { writeNew } from '../scaffold/writeNew.ts';

/** Letters of any script, digits, `-` and `_`: what section ids may have (schema/manifestSchema.ts). */
const word = '[\\p{L}\\p{N}_-]+';

/** Writes a new section that builds at once. @param id such as `water/lakes`. @returns its project path. @throws TalkError `usage`. */
export function newSection(project: Project, id: string): string {
  const name = id.replace(/^(decks\/)?sections\//, '').replace(/\.md$/, '');
  if (!new RegExp(`^${word}(/${word})+$`, 'u').test(name)) throw badName(id, 'a topic and a name, such as water/lakes');
  const path = `decks/sections/${name}.md`;
  writeNew(project.root, path, sectionTemplate(name));
  return path;
}

/** Writes a new deck and the section it begins with. @returns the project paths written. @throws TalkError `usage`. */
export function newDeck(project: Project, wanted: string): string[] {
  const name = wanted.replace(/^decks\//, '').replace(/\.ya?ml$/, '');
  if (!new RegExp(`^${word}$`, 'u').test(name)) throw badName(wanted, 'a name such as church-30');
  if (!isManifestName(`${name}.yaml`) || deckNameFault(name) !== undefined)
    throw badName(wanted, 'another name: this one is kept for something else');
  if (existsSync(join(project.root, 'decks', `${name}.yml`))) {
    throw new TalkError('usage', `decks/${name}.yml is there already.`, {
      hint: 'Choose another name; nothing is ever overwritten.',
    });
  }
  const section = `${name}/opening`;
  const path = `decks/${name}.yaml`;
  writeNew(project.root, path, manifestTemplate(name, section));
  if (existsSync(join(project.root, 'decks', 'sections', `${section}.md`))) return [path];
  return [path, newSection(project, section)];
}

function badName(name: string, wanted: string): TalkError {
  return new TalkError('usage', `\`${name}\` cannot be the name.`, { hint: `Give ${wanted}.` });
}
