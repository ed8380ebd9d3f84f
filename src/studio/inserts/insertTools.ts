import type { loadDrawingData } from '../../load/loadDrawingData.ts';
import type { ClientCode } from '../../model/artifact.ts';
import type { StudioContext } from '../studioContext.ts';

/** What drawing before something is put in takes beside the project. */
export interface InsertTools extends StudioContext {
  /** Styles of slides. */
  readonly client: ClientCode;
  /** Address of the styles that hold the fonts. */
  readonly fontsHref: string;
  /** One that remembers: maps are heavy. */
  readonly loadDrawingData: typeof loadDrawingData;
}
