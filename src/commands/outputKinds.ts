import { artifactKinds } from '../artifacts/artifactKinds.ts';

/** What `--only` may name. */
export const outputKinds: readonly string[] = [...new Set(artifactKinds.map(({ kind }) => kind))];
