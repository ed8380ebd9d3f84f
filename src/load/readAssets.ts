import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Asset, Assets } from '../model/asset.ts';
import { assetKey } from '../model/assetKey.ts';
import { assetPath } from '../model/assetPath.ts';
import type { AssetUse } from '../model/deck.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { mostDrawingBytes, mostPixels } from '../model/pictureLimits.ts';
import type { Project } from '../model/project.ts';
import { report } from '../model/report.ts';
import { assetAddress } from './assetAddress.ts';
import { isAddress, notThere, outsideProject } from './assetPlace.ts';
import { mostFileBytes } from './fileLimits.ts';
import { readCaptions } from './film/readCaptions.ts';
import { cleanPicture } from './picture/cleanPicture.ts';
import { looksLike } from './picture/looksLike.ts';
import { pictureSize } from './picture/pictureSize.ts';
import { pictureTypes } from './picture/pictureTypes.ts';
import { svgFault } from './picture/svgFault.ts';
import { writtenPicture } from './picture/writtenPicture.ts';
import { readContained } from './readContained.ts';

/** A deck's pictures and captions, and project paths of those that could not be read: one day they may be there. */
export interface ReadAssets extends Checked<Assets> {
  readonly missing: readonly string[];
}

/**
 * Reads every picture that a deck shows, from its file or the `data:` address in which it is written, without what it says beside the
 * picture, and the captions of films. Missing, external, remote and broken ones come back as diagnostics.
 */
export function readAssets(project: Project, uses: readonly AssetUse[]): ReadAssets {
  const diagnostics: Diagnostic[] = [];
  const missing: string[] = [];
  const assets = new Map<string, Asset>();
  const byPath = new Map<string, Asset>();
  for (const use of uses) {
    const key = assetKey(use.at.file, use.href);
    if (use.kind === 'film' || assets.has(key)) continue;
    const asset = readUse(project, use, byPath);
    if (asset === undefined) continue;
    if ('path' in asset) assets.set(key, asset);
    else {
      diagnostics.push(asset);
      if (!isAddress(use.href)) missing.push(assetPath(use));
    }
  }
  return { value: assets, diagnostics, missing };
}

function readUse(project: Project, use: AssetUse, byPath: Map<string, Asset>): Asset | Diagnostic | undefined {
  if (use.kind === 'captions') return readCaptionFile(project, use);
  return /^\s*data:/i.test(use.href) ? writtenAsset(use) : readAsset(project, use, byPath);
}

/** A film's captions. Those of a network are told where markup is held against the rules. */
function readCaptionFile(project: Project, use: AssetUse): Asset | Diagnostic | undefined {
  if (isAddress(use.href)) return undefined;
  const place = assetPath(use);
  const path = join(project.root, place);
  if (isFolder(path)) return noCaptions(place, use);
  const read = readContained(project.root, path);
  if (read.kind === 'outside') return outsideProject(use);
  if (read.kind === 'missing') return notThere('file of captions', use, project.root);
  if (read.kind === 'large') return noCaptions(place, use);
  const { value, diagnostics } = readCaptions(read.bytes, place);
  if (value === undefined) return noCaptions(place, use);
  return diagnostics[0] ?? assetOf(place, 'text/vtt', Buffer.from(value));
}

/** A picture that stands in the text itself. */
function writtenAsset(use: AssetUse): Asset | Diagnostic {
  const picture = writtenPicture(use.href);
  const name = `${use.href.trim().slice(0, 40)}…`;
  if (picture === undefined) return noPicture(name, use);
  return (
    tooManyPixels(name, picture.bytes, use) ??
    brokenDrawing(undefined, picture.mime, picture.bytes, use) ??
    assetOf(use.at.file, picture.mime, picture.bytes)
  );
}

function readAsset(project: Project, use: AssetUse, byPath: Map<string, Asset>): Asset | Diagnostic {
  if (/^\s*file:/i.test(use.href)) return outsideProject(use);
  if (/^\s*([a-z][a-z0-9+.-]*:)?\/\//i.test(use.href)) {
    return report('remote-resource', {
      message: `\`${use.href}\` is on the network; a deck must work without one.`,
      at: use.at,
      hint: 'Save the picture beside the section, if you may, and name it by its path.',
    });
  }
  const place = assetPath(use);
  if (use.href.trim().replace(/[?#].*$/, '') === '') {
    return report('missing-picture', {
      message: 'This picture names no file.',
      at: use.at,
      hint: 'Write its path between the brackets: ![what it shows](picture.svg).',
    });
  }
  const path = join(project.root, place);
  const mime = pictureTypes[extname(path).toLowerCase()];
  if (isFolder(path)) return noPicture(place, use);
  const read = readContained(project.root, path);
  if (read.kind === 'outside') return outsideProject(use);
  if (read.kind === 'missing') return notThere('picture', use, project.root);
  if (read.kind === 'large')
    return tooLarge(place, `${megabytes(read.size)} MB`, `${megabytes(mostFileBytes)} MB`, use);
  if (mime === 'image/svg+xml' && read.bytes.length > mostDrawingBytes)
    return tooLarge(place, `${megabytes(read.bytes.length)} MB`, `${megabytes(mostDrawingBytes)} MB as a drawing`, use);
  const bytes = mime !== undefined && looksLike(mime, read.bytes) ? cleanPicture(mime, read.bytes) : undefined;
  if (mime === undefined || bytes === undefined) {
    return noPicture(place, use);
  }
  const refused = tooManyPixels(place, bytes, use) ?? brokenDrawing(place, mime, read.bytes, use);
  if (refused !== undefined) return refused;
  const known = byPath.get(read.path);
  if (known !== undefined) return known;
  const asset = assetOf(place, mime, bytes);
  byPath.set(read.path, asset);
  return asset;
}

function assetOf(path: string, mime: string, bytes: Buffer): Asset {
  return { path, mime, address: assetAddress(bytes), dataUri: `data:${mime};base64,${bytes.toString('base64')}` };
}

function noCaptions(place: string, use: AssetUse): Diagnostic {
  return report('film-format', {
    message: `\`${place}\` is no file of captions.`,
    at: use.at,
    hint: 'Save captions as WebVTT (.vtt) or SubRip (.srt).',
  });
}

function noPicture(place: string, use: AssetUse): Diagnostic {
  return report('missing-picture', {
    message: `\`${place}\` is not a picture that browsers show.`,
    at: use.at,
    hint: `Use one of ${Object.keys(pictureTypes).join(' ')}, and check that the file is whole.`,
  });
}

/** @param place of the drawing's own file; undefined when it is written into the text. */
function brokenDrawing(place: string | undefined, mime: string, bytes: Buffer, use: AssetUse): Diagnostic | undefined {
  const fault = mime === 'image/svg+xml' ? svgFault(bytes.toString('utf8')) : undefined;
  if (fault === undefined) return undefined;
  const { what, ...at } = fault;
  return report('missing-picture', {
    message: `${place === undefined ? 'This drawing' : `\`${place}\``} is no well-formed SVG, and browsers show nothing of it: ${what}.`,
    at: use.at,
    ...(place === undefined ? {} : { related: [{ file: place, ...at, length: 1, message: `Here: ${what}.` }] }),
    hint: 'Save it anew in a program for drawings, or mend its markup.',
  });
}

function tooManyPixels(place: string, bytes: Buffer, use: AssetUse): Diagnostic | undefined {
  const { width, height } = pictureSize(bytes) ?? { width: 0, height: 0 };
  if (width * height <= mostPixels) return undefined;
  return tooLarge(place, `${width} × ${height} pixels`, `${mostPixels / 1_000_000} million pixels`, use);
}

function tooLarge(place: string, size: string, most: string, use: AssetUse): Diagnostic {
  return report('too-large', {
    message: `\`${place}\` has ${size}; a picture may have ${most}.`,
    at: use.at,
    hint: 'Save a smaller one: a screen shows 3,840 × 2,160 pixels at most.',
  });
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
