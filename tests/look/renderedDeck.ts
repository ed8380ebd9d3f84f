import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import type { DeckManifest } from '../../src/model/manifest.ts';
import { openTalk } from '../../src/talk/openTalk.ts';
import { type RenderedTalk, renderedTalk } from '../support/renderedTalk.ts';

/** The folder of a project with one slide for each layout and each drawing, and a theme of its own. */
export const layoutsProject = 'tests/look/fixtures/layouts';

export type Look = Partial<Pick<DeckManifest, 'format' | 'ground' | 'theme'>>;

export const formats = ['16:9', '4:3'] as const;

/** The deck of that project, with another look than its manifest's. */
export function layoutsDeck(look: Look = {}): Promise<RenderedTalk> {
  return renderedDeck('layouts', look, layoutsProject);
}

/** A deck of the project in `folder`, with another look than its manifest's. */
export async function renderedDeck(name: string, look: Look, folder: string): Promise<RenderedTalk> {
  const project = openProject(folder);
  const loaded = openTalk(project).load(name, (manifest) => ({ ...manifest, ...look }));
  return renderedTalk(loaded, project, readFonts(project), '2026-01-15');
}
