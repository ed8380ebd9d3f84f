import type { SlideStep } from '../../model/projectEdit.ts';

/** Where a slide that stood in one place stands after a step; the second half of a slide that is split counts as behind all others. */
export function newPlaces(step: SlideStep): (index: number) => number | undefined {
  switch (step.do) {
    case 'move':
      return (index) => {
        if (index === step.from) return step.to;
        const without = index > step.from ? index - 1 : index;
        return without >= step.to ? without + 1 : without;
      };
    case 'split':
      return (index) => (index === secondHalf ? step.slide + 1 : index > step.slide ? index + 1 : index);
    case 'insert':
      return (index) => (index >= step.slide ? index + 1 : index);
    case 'join':
      return (index) => (index > step.slide ? index - 1 : index);
    case 'remove':
      return (index) => (index === step.slide ? undefined : index > step.slide ? index - 1 : index);
    default:
      return (index) => index;
  }
}

/** The place of the second half of a slide that is split, until it has one. */
export const secondHalf = Number.POSITIVE_INFINITY;
