import { sameAnswer } from './sameAnswer.ts';

/** The place of an item in the right order, counted from 1; 0 when it is not there. */
export function placeInOrder(item: string | number, right: readonly (string | number)[]): number {
  return right.findIndex((one) => sameAnswer(one, item)) + 1;
}
