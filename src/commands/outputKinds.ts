import { artifactKinds } from '../artifacts/artifactKinds.ts';
import type { KindView } from '../model/printView.ts';

/** What `--only` may name. */
export const outputKinds: readonly string[] = [...new Set(artifactKinds.map(({ kind }) => kind))];

/** The same for a page on which kinds are chosen. */
export const kindViews: readonly KindView[] = outputKinds.map((kind) => ({
  kind,
  onRequest: artifactKinds.every((one) => one.kind !== kind || one.onRequest === true),
}));
