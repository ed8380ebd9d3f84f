import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { generator } from '../model/generator.ts';

/** Bytes at a file's beginning in which pages and pictures say who made them; policies of pages stand before it. */
const headBytes = 16_384;

/**
 * Whether a file says that the kit made it: a page by its `generator`, a PDF by its `Producer`, a picture by its `Software`, a
 * presentation by its `Application`. One that
 * cannot be read says nothing.
 */
export function isKitFile(path: string): boolean {
  try {
    const head = headOf(path);
    if (head.startsWith('%PDF-')) return readFileSync(path).includes(`<pdf:Producer>${generator}</pdf:Producer>`);
    if (head.startsWith('PK')) return head.includes(`<Application>${generator}</Application>`);
    if (head.startsWith('\u0089PNG')) return head.includes(`Software\0${generator}`);
    return head.includes(`<meta name="generator" content="${generator}">`);
  } catch {
    return false;
  }
}

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(headBytes);
    return bytes.subarray(0, readSync(file, bytes, 0, headBytes, 0)).toString('latin1');
  } finally {
    closeSync(file);
  }
}
