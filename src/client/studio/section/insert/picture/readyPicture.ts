import { mostAddedBytes, mostPixels, shownWhole, shrunkTo } from '../../../../../model/pictureLimits.ts';
import { decodeWhole } from '../../../../pictures/decodeWhole.ts';
import { smallerPicture } from '../../../../pictures/smallerPicture.ts';
import { pictureType } from './pictureType.ts';

/** A picture that may be sent: no larger than is shown. */
export interface ReadyPicture {
  /** Of the file that was chosen. */
  readonly name: string;
  readonly blob: Blob;
  /** Whether it must say who made it. */
  readonly isPhotograph: boolean;
  /** As it was chosen, and as it will be kept. */
  readonly was: PictureMeasure;
  readonly is: PictureMeasure;
}

export interface PictureMeasure {
  /** Bytes. */
  readonly size: number;
  /** In pixels; a drawing has none. */
  readonly pixels: { readonly width: number; readonly height: number } | undefined;
}

/** Why a file cannot be put in, as a sentence for the reader. */
export class PictureFault extends Error {}

/**
 * Makes a chosen file ready: what has more pixels than any screen shows is made smaller, what browsers elsewhere could not show becomes a
 * JPEG. A picture that moves, and a drawing, stay as they are. @throws PictureFault
 */
export async function readyPicture(file: File): Promise<ReadyPicture> {
  const type = pictureType(file);
  const made = type === 'image/svg+xml' ? drawing(file) : await photograph(file, type);
  if (made.blob.size > mostAddedBytes)
    throw new PictureFault(
      `This picture has ${megabytes(made.blob.size)} MB, and may have ${megabytes(mostAddedBytes)}. Save a smaller one, or as JPEG.`,
    );
  return { name: file.name, ...made };
}

type Made = Omit<ReadyPicture, 'name'>;

function drawing(file: File): Made {
  const measure = { size: file.size, pixels: undefined };
  return { blob: file, isPhotograph: false, was: measure, is: measure };
}

async function photograph(file: File, type: string | undefined): Promise<Made> {
  const picture = await shown(file);
  const [width, height] = [picture.naturalWidth, picture.naturalHeight];
  const was = { size: file.size, pixels: { width, height } };
  if (width * height > mostPixels)
    throw new PictureFault(`This picture has ${width} × ${height} pixels, more than can be shown. Save a smaller one.`);
  const isWhole = type !== undefined && width * height <= shownWhole;
  if (isWhole || (type !== undefined && (await mayMove(file, type))))
    return { blob: file, isPhotograph: true, was, is: was };
  // AVIF is read by all browsers and written by none.
  const kept = type === undefined ? 'image/jpeg' : type === 'image/avif' ? 'image/webp' : type;
  const blob = await smallerPicture(picture, width * height > shownWhole ? shrunkTo : shownWhole, kept);
  const small = await shown(blob);
  const pixels = { width: small.naturalWidth, height: small.naturalHeight };
  return { blob, isPhotograph: true, was, is: { size: blob.size, pixels } };
}

/** @throws PictureFault for what the browser cannot show. */
async function shown(blob: Blob): Promise<HTMLImageElement> {
  const picture = new Image();
  const address = URL.createObjectURL(blob);
  picture.src = address;
  try {
    await picture.decode();
    await decodeWhole(picture);
    return picture;
  } catch {
    throw new PictureFault('This browser cannot show that file. Choose a JPEG, PNG, WebP or SVG.');
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Whether what is made smaller would stand still: its head names its frames (APNG, WebP, AVIF; a GIF need not). */
async function mayMove(file: Blob, type: string): Promise<boolean> {
  if (type === 'image/gif') return true;
  const head = new TextDecoder('latin1').decode(await file.slice(0, 65_536).arrayBuffer());
  return /acTL|ANIM|avis/.test(head);
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
