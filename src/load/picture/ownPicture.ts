import { isUtf8 } from 'node:buffer';
import { mostAddedBytes, mostDrawingBytes, mostPixels } from '../../model/pictureLimits.ts';
import type { Refusal } from '../../model/plannedEdit.ts';
import { cleanPicture } from './cleanPicture.ts';
import { pictureSize } from './pictureSize.ts';
import { pictureTypeOf } from './pictureTypeOf.ts';
import { svgDanger } from './svgDanger.ts';
import { svgFault } from './svgFault.ts';

/** A picture as it may stand in a project. */
export interface OwnPicture {
  readonly kind: 'picture';
  /** Its MIME type. */
  readonly type: string;
  /** Without what a camera or an editor wrote beside it; how it is turned stays. */
  readonly bytes: Buffer;
}

/** Why bytes may not come into a project as a picture. */
export interface PictureRefusal extends Refusal {
  /** Of a drawing: where in its markup. */
  readonly at?: { readonly line: number; readonly column: number };
}

/**
 * What of some bytes may come into a project: judged by what they are, not by a name, and freed of what they say beside what they show.
 * @returns refused as `no-picture`, `too-large` or `unsafe-drawing`.
 */
export function ownPicture(bytes: Buffer): OwnPicture | PictureRefusal {
  if (bytes.length > mostAddedBytes)
    return tooLarge(`${megabytes(bytes.length)} MB`, `${megabytes(mostAddedBytes)} MB`);
  const type = pictureTypeOf(bytes);
  if (type === 'image/svg+xml' && bytes.length > mostDrawingBytes)
    return tooLarge(`${megabytes(bytes.length)} MB`, `${megabytes(mostDrawingBytes)} MB as a drawing`);
  const clean = type === undefined ? undefined : cleanPicture(type, bytes);
  if (type === undefined || clean === undefined) return noPicture();
  if (type === 'image/svg+xml') return ownDrawing(clean);
  const size = pictureSize(clean);
  if (size === undefined) return noPicture();
  if (size.width * size.height > mostPixels)
    return tooLarge(`${size.width} × ${size.height} pixels`, `${mostPixels / 1_000_000} million pixels`);
  return { kind: 'picture', type, bytes: clean };
}

function ownDrawing(bytes: Buffer): OwnPicture | PictureRefusal {
  const svg = bytes.toString('utf8');
  const fault = svgFault(svg);
  if (fault !== undefined || !isUtf8(bytes)) {
    const { what, ...at } = fault ?? { what: 'it is no UTF-8', line: 1, column: 1 };
    const message = `This is no well-formed SVG, and browsers show nothing of it: ${what}. Save it anew in a program for drawings.`;
    return { kind: 'refused', reason: 'no-picture', message, at };
  }
  const danger = svgDanger(svg);
  if (danger === undefined) return { kind: 'picture', type: 'image/svg+xml', bytes };
  const { what, ...at } = danger;
  const message = `Line ${at.line} of this drawing has ${what}: it would run something or ask a network. Save it as a plain SVG or as a PNG.`;
  return { kind: 'refused', reason: 'unsafe-drawing', message, at };
}

function noPicture(): PictureRefusal {
  const message = 'This is no picture that browsers show, or it breaks off. Use JPEG, PNG, WebP, AVIF, GIF or SVG.';
  return { kind: 'refused', reason: 'no-picture', message };
}

function tooLarge(size: string, most: string): PictureRefusal {
  const message = `This picture has ${size}; it may have ${most}. Save a smaller one: a screen shows 3,840 × 2,160 pixels at most.`;
  return { kind: 'refused', reason: 'too-large', message };
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
