import { type Html, raw } from '../../html.ts';

/**
 * Script for a sheet that must be one page: takes what is spare out of `[data-fit]`, the highest rank first, until the sheet
 * is no taller than `data-fit` says in CSS px. Only the browser knows how long lines run.
 */
export const fitPage = `globalThis.arrangePage = () => {
  const sheet = document.querySelector('[data-fit]');
  const spare = [...sheet.querySelectorAll('[data-spare]')].sort((a, b) => b.dataset.spare - a.dataset.spare);
  for (const one of spare) {
    if (sheet.offsetHeight <= Number(sheet.dataset.fit)) return;
    one.remove();
  }
};`;

/** Marks what may go when the page is full; the highest rank goes first. */
export function spare(rank: number): Html {
  return raw(` data-spare="${rank}"`);
}
