import type { Artifact } from './artifact.ts';

/** A file of the output folder, as reported to the speaker. */
export interface OutputFile extends Pick<Artifact, 'path' | 'kind' | 'label' | 'audience'> {
  readonly bytes: number;
  readonly pages?: number;
  /** What is to be known of it by who hands it on, such as the fonts that it names. */
  readonly note?: string;
}
