import type { PageBox } from '../../model/pageBox.ts';
import { bringIntoWindow } from './bringIntoWindow.ts';
import { codesOn } from './drawnCodes.ts';

/**
 * Brings a code into the window, so that a picture can be taken of it. `isWhole` says whether the window holds all of it.
 * @param index which of its slide's codes, from 0.
 */
export function showCode(id: string, index: number): { readonly clip: PageBox; readonly isWhole: boolean } {
  const slide = document.getElementById(id);
  const code = slide === null ? undefined : codesOn(slide)[index];
  if (code === undefined) throw new Error(`The page has no code ${index} on slide ${id}.`);
  return bringIntoWindow(code);
}
