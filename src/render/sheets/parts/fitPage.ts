import { type Html, raw } from '../../../html/html.ts';

/**
 * Script for a sheet that must be one page: takes what is spare out of `[data-fit]`, the highest rank first, until the sheet
 * is no taller than `data-fit` says in CSS px. What went before something large did comes back as far as there is room then;
 * a list loses its last lines, never one between others. Only the browser knows how long lines run.
 */
export const fitPage = `globalThis.arrangePage = () => {
  const sheet = document.querySelector('[data-fit]');
  const fits = () => sheet.offsetHeight <= Number(sheet.dataset.fit);
  const spare = [...sheet.querySelectorAll('[data-spare]')].sort((a, b) => b.dataset.spare - a.dataset.spare);
  const out = [];
  for (const one of spare) {
    if (fits()) break;
    out.unshift({ one, parent: one.parentNode, next: one.nextSibling });
    one.remove();
  }
  const full = new Set();
  for (const { one, parent, next } of out) {
    if (full.has(parent)) continue;
    parent.insertBefore(one, next);
    if (fits()) continue;
    one.remove();
    full.add(parent);
  }
};`;

/** Marks what may go when the page is full; the highest rank goes first. */
export function spare(rank: number): Html {
  return raw(` data-spare="${rank}"`);
}
