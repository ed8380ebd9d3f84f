import type { PaperFunctions } from '../model/clientFunctions.ts';
import { boxesOf } from './paper/boxesOf.ts';
import { filmBox } from './paper/filmBox.ts';
import { listPending } from './paper/listPending.ts';
import { pageFit } from './paper/pageFit.ts';
import { settlePage } from './paper/settlePage.ts';
import { showFirstPage } from './paper/showFirstPage.ts';
import { deckReady, shownPlace } from './paper/shownPlace.ts';
import { showSheet } from './paper/showSheet.ts';
import { unsureHeadings } from './paper/unsureHeadings.ts';

/** Called by name from outside (src/browser/pageClient.ts). */
export const functions: PaperFunctions = {
  settlePage,
  listPending,
  boxesOf,
  filmBox,
  unsureHeadings,
  pageFit,
  deckReady,
  shownPlace,
  showFirstPage,
  showSheet,
};
