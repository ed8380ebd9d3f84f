import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noDecks } from '../load/noDecks.ts';
import { openProject } from '../load/openProject.ts';
import type { Project } from '../model/project.ts';
import type { FileChange } from '../model/projectEdit.ts';
import { TalkError } from '../model/talkError.ts';
import { manifestTemplate } from '../scaffold/manifestTemplate.ts';
import { sectionTemplate } from '../scaffold/sectionTemplate.ts';
import { slotOf } from '../scaffold/slotOf.ts';
import { themeTemplate } from '../scaffold/themeTemplate.ts';
import { titleOf } from '../scaffold/titleOf.ts';
import { findThemes } from '../themes/findThemes.ts';
import { badName, freeDeckName, likelyName, nameWord, refuseDiskName } from './givenName.ts';
import type { EditedProject } from './makeEdit.ts';
import { requireEdit } from './requireEdit.ts';

/**
 * The project around a folder. An empty folder, and one that has nothing but the kit installed, may become one.
 * @throws TalkError `usage` where there is none.
 */
export function projectToAddTo(folder: string): Project {
  const project = openProject(folder);
  if (existsSync(join(project.root, 'decks')) || mayBegin(folder)) return project;
  throw noDecks(folder);
}

function mayBegin(folder: string): boolean {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  if (names.length === 0) return true;
  return names.includes('package.json') && /"talk-deck-kit"/.test(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/**
 * Writes a new section that builds at once. @param id such as `water/lakes`. @param today YYYY-MM-DD.
 * @returns the project paths written. @throws TalkError `usage`.
 */
export async function newSection(project: EditedProject, id: string, today: string): Promise<string[]> {
  const name = sectionName(id);
  return await requireEdit(project, { label: `New section: ${name}`, changes: [newSectionFile(name)] }, today);
}

function sectionName(id: string): string {
  const name = id
    .normalize('NFC')
    .replace(/^(decks\/)?sections\//, '')
    .replace(/\.md$/, '');
  if (!new RegExp(`^${nameWord}(/${nameWord})+$`, 'u').test(name)) {
    const likely = likelyName(name);
    throw badName(id, `a topic and a name, such as ${likely.includes('/') ? likely : `${likely || 'water'}/lakes`}`);
  }
  refuseDiskName(id, name.split('/'));
  return name;
}

function newSectionFile(name: string): FileChange {
  return { kind: 'create', file: `decks/sections/${name}.md`, text: sectionTemplate(name) };
}

/** What is asked of a new deck beside its name; else its name says it. */
export interface NewDeck {
  readonly title: string | undefined;
  /** Minutes. */
  readonly slot: number | undefined;
}

/** What a new deck says of itself, by what is asked and by its name. */
export function titleAndSlot(name: string, asked: NewDeck): { readonly title: string; readonly slot: number } {
  const said = slotOf(name);
  const slot = asked.slot ?? said.slot ?? 20;
  return { slot, title: asked.title ?? (slot === said.slot ? said.title : titleOf(name)) };
}

/** Writes a new deck and the section it begins with. @param today YYYY-MM-DD. @returns the project paths written. @throws TalkError `usage`. */
export async function newDeck(
  project: Project & EditedProject,
  wanted: string,
  asked: NewDeck,
  today: string,
): Promise<string[]> {
  const name = freeDeckName(project, wanted);
  const section = `${name}/opening`;
  const opening = newSectionFile(section);
  const { title, slot } = titleAndSlot(name, asked);
  const text = manifestTemplate({ title, slot, sections: [{ section }] });
  const manifest: FileChange = { kind: 'create', file: `decks/${name}.yaml`, text };
  const changes = existsSync(join(project.root, opening.file)) ? [manifest] : [manifest, opening];
  return await requireEdit(project, { label: `New talk: ${title}`, changes }, today);
}

/**
 * Writes a new theme, which passes all checks as it stands. @param today YYYY-MM-DD. @returns the project paths written.
 * @throws TalkError `usage`, also for the name of a theme that there is: it would take the place of the kit's.
 */
export async function newTheme(project: Project & EditedProject, wanted: string, today: string): Promise<string[]> {
  // A theme alone is no project yet: nothing else could be begun beside it.
  if (!existsSync(join(project.root, 'decks'))) throw noDecks(project.root);
  const name = wanted.replace(/^assets\/themes\//, '').replace(/\/(?:theme\.yaml)?$/, '');
  if (!/^[a-z\d][\w-]*$/i.test(name)) throw badName(wanted, 'a name of letters, digits and hyphens, such as meadow');
  refuseDiskName(wanted, [name]);
  if (findThemes(project).includes(name)) {
    throw new TalkError('usage', `There is a theme \`${name}\` already.`, {
      hint: 'Choose another name; nothing is ever overwritten.',
    });
  }
  const file = `assets/themes/${name}/theme.yaml`;
  const changes: FileChange[] = [{ kind: 'create', file, text: themeTemplate(name) }];
  return await requireEdit(project, { label: `New theme: ${name}`, changes }, today);
}
