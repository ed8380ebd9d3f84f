import { checkOutput } from '../check/checkOutput.ts';
import { checkPresentation } from '../check/checkPresentation.ts';
import type { Stage } from '../deliver/stageOutputs.ts';
import type { Artifact, ArtifactSession, ProducedArtifact } from '../model/artifact.ts';
import type { PrintRecord } from '../model/buildRecord.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputFile } from '../model/outputFile.ts';
import type { HandoutFit } from '../model/pageFit.ts';
import type { SlidesInspection } from '../model/slideInspection.ts';
import type { PrivacyList } from '../schema/privacySchema.ts';

/** What came of a deck's artifacts; the files themselves are staged. */
export interface ProducedFiles {
  readonly files: readonly OutputFile[];
  /** What the last gate found in them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of each printed file, by path. */
  readonly printed: Readonly<Record<string, PrintRecord>>;
  /** Paths of those that stand there from before. */
  readonly kept: readonly string[];
  /** What the browser saw of the slides; undefined when they were not among the files. */
  readonly inspection: SlidesInspection | undefined;
  /** Of handouts that had to fit so many sheets. */
  readonly fits: readonly HandoutFit[];
}

/** Makes artifacts, holds each against the last gate and stages it as soon as it is there. */
export async function produceArtifacts(
  artifacts: readonly Artifact[],
  session: ArtifactSession,
  stage: Stage,
  privacy: PrivacyList | undefined,
  advance: (path: string) => void,
): Promise<ProducedFiles> {
  const made = await Promise.all(
    artifacts.map(async (artifact) => {
      const { content, ...produced } = await artifact.produce(session);
      const file = outputFile(artifact, { ...produced, content }, stage);
      advance(artifact.path);
      // What is staged need not stay in memory as well until all are done.
      const diagnostics = lastGate(artifact, produced.source, content, privacy);
      return { produced, file, diagnostics, isKept: content === undefined };
    }),
  );
  const printed = made.flatMap(({ file, produced: { hash, inspection, fit } }) =>
    hash === undefined
      ? []
      : [
          [
            file.path,
            { hash, ...(inspection === undefined ? {} : { inspection }), ...(fit === undefined ? {} : { fit }) },
          ] as const,
        ],
  );
  return {
    files: made.map(({ file }) => file),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
    printed: Object.fromEntries(printed),
    kept: made.flatMap(({ file, isKept }) => (isKept ? [file.path] : [])),
    inspection: made.find(({ produced }) => produced.inspection !== undefined)?.produced.inspection,
    fits: made.flatMap(({ produced: { fit, source } }) =>
      fit === undefined || source.handout === undefined ? [] : [{ layout: source.handout, ...fit }],
    ),
  };
}

/** A presentation is read in its own bytes, too: more goes into it than stands on the page. */
function lastGate(
  artifact: Artifact,
  source: ProducedArtifact['source'],
  content: ProducedArtifact['content'],
  privacy: PrivacyList | undefined,
): Diagnostic[] {
  const isPresentation = artifact.path.endsWith('.pptx') && content instanceof Uint8Array;
  return [
    ...checkOutput(artifact, source, privacy),
    ...(isPresentation ? checkPresentation(artifact, content, privacy) : []),
  ];
}

function outputFile(
  { path, kind, label, audience }: Artifact,
  { content, keptBytes = 0, pages, note }: ProducedArtifact,
  stage: Stage,
): OutputFile {
  const bytes = content === undefined ? keptBytes : stage.add(path, content);
  return {
    path,
    kind,
    label,
    audience,
    bytes,
    ...(pages === undefined ? {} : { pages }),
    ...(note === undefined ? {} : { note }),
  };
}
