import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import type { DeckManifest } from '../../src/model/manifest.ts';
import { openTalk } from '../../src/talk/openTalk.ts';
import { type RenderedTalk, renderedTalk } from '../support/renderedTalk.ts';

/** The six decks of the project. */
export const decks = [
  'church-30',
  'esl-teacher-45',
  'middle-kazakhstan-25',
  'missions-moment-10',
  'professionals-60',
  'school-14plus-40',
] as const;

/** The folder of a project with one slide for each layout and each drawing, and a theme of its own. */
export const layoutsProject = 'tests/look/fixtures/layouts';

export type Look = Partial<Pick<DeckManifest, 'format' | 'ground' | 'theme'>>;

export const formats = ['16:9', '4:3'] as const;

/** A deck of the project, or of the one in `folder`, rendered with another look than its manifest's. */
export async function renderedDeck(name: string, look: Look = {}, folder = '.'): Promise<RenderedTalk> {
  const project = openProject(folder);
  const loaded = openTalk(project).load(name, (manifest) => ({ ...manifest, ...look }));
  return renderedTalk(loaded, project, readFonts(project), '2026-01-15');
}
