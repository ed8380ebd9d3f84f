import { realpathSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { filesBelow } from '../deliver/filesBelow.ts';
import { pictureTypes } from '../load/picture/pictureTypes.ts';
import { isInside, readContained } from '../load/readContained.ts';
import { isPhotograph } from '../model/photograph.ts';
import type { Project } from '../model/project.ts';
import type { PictureCard } from '../model/studioPictures.ts';
import { readRules } from '../talk/readRules.ts';

/** Folders of assets/ whose pictures are parts of something else: a theme's scenes, what new projects begin with. */
const others = /^assets\/(?:themes|fonts|starter)\//;

/** The pictures that lie in a project's assets/, in order of their paths; what a link has outside of it is left out. */
export function readPictures(project: Project): readonly PictureCard[] {
  const { root } = project;
  const { credits } = readRules(project);
  return filesBelow(join(root, 'assets'))
    .map((path) => `assets/${path}`)
    .filter((file) => isPicturePath(file) && !others.test(file))
    .flatMap((file): PictureCard[] => {
      const size = sizeInside(root, file);
      if (size === undefined) return [];
      return [{ file, size, isPhotograph: isPhotograph(file), credit: credits.get(file) }];
    });
}

/** A picture of assets/, to be shown; undefined for any other file. @param file project path. */
export function readPicture(
  { root }: Project,
  file: string,
): { readonly type: string; readonly bytes: Buffer } | undefined {
  const type = pictureTypes[extname(file).toLowerCase()];
  if (type === undefined || !isPicturePath(file) || sizeInside(root, file) === undefined) return undefined;
  const read = readContained(root, join(root, file));
  return read.kind === 'read' ? { type, bytes: read.bytes } : undefined;
}

/** Nothing that begins with a dot: that belongs to a tool. */
function isPicturePath(file: string): boolean {
  return (
    file.startsWith('assets/') &&
    file === posix.normalize(file) &&
    !/[\\\0]|\/\./.test(file) &&
    pictureTypes[extname(file).toLowerCase()] !== undefined
  );
}

/** How many bytes a file inside the project has. */
function sizeInside(root: string, file: string): number | undefined {
  try {
    const path = realpathSync(join(root, file));
    const stat = statSync(path);
    return stat.isFile() && isInside(realpathSync(root), path) ? stat.size : undefined;
  } catch {
    return undefined;
  }
}
