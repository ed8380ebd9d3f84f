import { refuseOthersFiles } from '../deliver/refuseOthersFiles.ts';
import { refuseOutputFolder } from '../deliver/refuseOutputFolder.ts';
import { type FolderStage, type Stage, stageOutputs } from '../deliver/stageOutputs.ts';
import { sweepLeftovers } from '../deliver/sweepLeftovers.ts';
import { openProject } from '../load/openProject.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import { onInterrupt } from '../process/onInterrupt.ts';

/** The output folder of one run. */
export interface Outputs {
  /** Begins a set of files that come into place together. */
  openStage(): Stage;
  /** Refuses files that would take the place of somebody else's, before any work is done. @throws TalkError `file-in-the-way`. */
  claim(paths: readonly string[]): void;
}

/**
 * Runs `use` with the output folder of a request, rid of what killed runs have left there. Files that are on their way when the run ends or is
 * interrupted are taken away.
 * @throws TalkError of `use`, `usage` for a folder that is none for outputs, and `output-unwritable`.
 */
export async function withOutputs<T>(
  { folder, out, force }: Pick<BuildRequest, 'folder' | 'out' | 'force'>,
  use: (outputs: Outputs) => Promise<T>,
): Promise<T> {
  refuseOutputFolder(out, openProject(folder));
  const claim = (paths: readonly string[]): void => {
    if (!force) refuseOthersFiles(out, paths);
  };
  return withStages(out, (openStage) => use({ claim, openStage: () => openStage(claim) }));
}

/** Begins a set of files for a folder; `guard` looks at their paths before they come into place. */
type OpenStage = (guard?: (paths: readonly string[]) => void) => FolderStage;

/**
 * Runs `use` with stages for one folder, as `withOutputs` does, whatever folder it is.
 * @param out absolute.
 */
export async function withStages<T>(out: string, use: (openStage: OpenStage) => Promise<T>): Promise<T> {
  await sweepLeftovers(out);
  const stages: Stage[] = [];
  const abandon = (): void => {
    for (const stage of stages) stage.abandon();
  };
  const forget = onInterrupt(abandon);
  try {
    return await use((guard) => {
      const stage = stageOutputs(out, guard === undefined ? {} : { guard });
      stages.push(stage);
      return stage;
    });
  } finally {
    forget();
    abandon();
  }
}
