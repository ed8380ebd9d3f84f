import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import type { DeckManifest } from '../../src/model/manifest.ts';
import type { ThemeMarks } from '../../src/model/themeMarks.ts';
import { memoizedRenderers } from '../../src/serve/preview/memoizedRenderers.ts';
import { openTalk } from '../../src/talk/openTalk.ts';
import { type RenderedTalk, renderedTalk } from '../support/renderedTalk.ts';

/** The folder of a project with one slide for each layout and each drawing, and a theme of its own. */
export const layoutsProject = 'tests/look/fixtures/layouts';

export type Look = Partial<Pick<DeckManifest, 'format' | 'ground' | 'theme' | 'phoneCopy' | 'languages'>>;

export const formats = ['16:9', '4:3'] as const;

/** The deck of that project, with another look than its manifest's. */
export function layoutsDeck(look: Look = {}): Promise<RenderedTalk> {
  return renderedDeck('layouts', look, layoutsProject);
}

/** A longer deck of it: each layout on both grounds, each kind of drawing, slides with sources, and those that are laid out by what they hold. */
export function galleryDeck(look: Look, marks?: ThemeMarks): Promise<RenderedTalk> {
  return marks === undefined
    ? renderedDeck('gallery', look, layoutsProject)
    : render('gallery', look, layoutsProject, marks);
}

const rendered = new Map<string, Promise<RenderedTalk>>();

/** A deck of the project in `folder`, with another look than its manifest's; rendered once for all files of a worker. */
export function renderedDeck(name: string, look: Look, folder: string): Promise<RenderedTalk> {
  const key = JSON.stringify([folder, name, look]);
  const talk = rendered.get(key) ?? render(name, look, folder);
  rendered.set(key, talk);
  return talk;
}

/** What the decks of a folder share: what they are read with, and drawings, most of all maps. */
const projects = new Map<string, ReturnType<typeof open>>();

function open(folder: string) {
  const project = openProject(folder);
  return { project, fonts: readFonts(project), loader: openTalk(project), renderers: memoizedRenderers() };
}

function render(name: string, look: Look, folder: string, marks?: ThemeMarks): Promise<RenderedTalk> {
  const known = projects.get(folder) ?? open(folder);
  projects.set(folder, known);
  const loaded = known.loader.load(name, (manifest) => ({ ...manifest, ...look }));
  return renderedTalk(loaded, known.project, known.fonts, '2026-01-15', known.renderers, marks);
}
