import type { PictureCard } from '../../../../../model/studioPictures.ts';
import type { ReadyPicture } from './readyPicture.ts';

/** A picture that was chosen: one that is to come, or one that the project has. */
export type ChosenPicture =
  | { readonly kind: 'new'; readonly picture: ReadyPicture }
  | { readonly kind: 'old'; readonly card: PictureCard };
