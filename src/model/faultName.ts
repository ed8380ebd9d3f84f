import type { PreviewFault } from './preview.ts';

/**
 * By what a fault is known from one reading to the next. The same mistake on another line is the same mistake, and so is one that counts
 * something else now: lines and word counts move while one writes.
 */
export function faultName({ severity, code, message, place }: Omit<PreviewFault, 'isOld'>): string {
  return `${severity} ${code} ${message.replace(/\d+(?:[.,]\d+)*/g, '0')} ${place.replace(/:\d+:\d+$/, '')}`;
}
