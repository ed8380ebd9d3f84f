import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../model/project.ts';
import { noDecks } from './noDecks.ts';
import { openProject } from './openProject.ts';

/** The project around a folder. @throws TalkError `usage` where there is none, `read-failed` where a link should lead to one. */
export function projectAround(folder: string): Project {
  const project = openProject(folder);
  if (!existsSync(join(project.root, 'decks'))) throw noDecks(folder);
  return project;
}
