import { type Audience, audiences } from '../schema/audienceSchema.ts';

/** Whether what is meant for one audience is meant for older or more experienced listeners than another. */
export function isAbove(audience: Audience, ceiling: Audience): boolean {
  return audiences.indexOf(audience) > audiences.indexOf(ceiling);
}

/** The audiences whose sections a talk for this one may tell, the youngest first. */
export function audiencesWithin(ceiling: Audience): readonly Audience[] {
  return audiences.filter((audience) => !isAbove(audience, ceiling));
}
