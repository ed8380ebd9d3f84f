import type { SlideStep } from '../../../model/projectEdit.ts';
import type { OpenText, SectionView } from '../../../model/studio.ts';
import { AskError, ask } from '../server/ask.ts';
import { makeEdit } from '../server/makeEdit.ts';
import type { SectionText } from './useSectionText.ts';

/** Makes a step with the slides of a section, once its text is saved. @returns whether it was made. */
export async function editSlide(
  { file, slides }: Pick<SectionView, 'file' | 'slides'>,
  { session }: SectionText,
  step: SlideStep,
): Promise<boolean> {
  if (!(await session.save())) return false;
  const now = await ask<OpenText>(`/text?file=${encodeURIComponent(file)}`).catch((error: unknown) => {
    if (error instanceof AskError) return undefined;
    throw error;
  });
  if (now === undefined) return false;
  const edit = { kind: 'slides', file, expected: now.version, step } as const;
  const answer = await makeEdit({ label: labelOf(step, (index) => slides[index]?.title ?? ''), changes: [edit] });
  await session.lookAgain();
  return answer.kind === 'done';
}

function labelOf(step: SlideStep, title: (index: number) => string): string {
  switch (step.do) {
    case 'move':
      return `“${title(step.from)}” is now slide ${step.to + 1}`;
    case 'split':
      return `“${title(step.slide)}” is two slides now`;
    case 'join':
      return `“${title(step.slide)}” and “${title(step.slide + 1)}” are one slide now`;
    case 'hide':
      return `“${title(step.slide)}” is hidden`;
    case 'show':
      return `“${title(step.slide)}” is shown again`;
    case 'remove':
      return `“${title(step.slide)}” is removed`;
    case 'insert':
      return `A slide is added before “${title(step.slide)}”`;
  }
}
