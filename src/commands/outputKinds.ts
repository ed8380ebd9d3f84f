import { artifactKinds } from '../artifacts/artifactKinds.ts';

/** What `--only` may name. */
export const outputKinds: readonly string[] = artifactKinds.map(({ kind }) => kind);
