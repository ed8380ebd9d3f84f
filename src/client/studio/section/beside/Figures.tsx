import type { JSX } from 'preact';
import type { SectionView } from '../../../../model/studio.ts';
import { figureWords } from './figureWords.ts';

interface FiguresProps {
  readonly section: SectionView;
  /** The slide of the cursor, from 0. */
  readonly current: number;
}

/** How much is said and read, below the text. Numbers change in silence; only what is off the plan is told to those who listen. */
export function Figures({ section: { figures, slides }, current }: FiguresProps): JSX.Element {
  const { slide, section, fit, handout, ease } = figureWords(slides[current]?.notes, figures);
  const told = [fit && `The notes are ${fit}.`, ease && `The handout text is ${ease}.`];
  return (
    <div class="figures">
      <dl>
        <Figure name="This slide’s notes" words={slide} />
        <Figure name="The section’s notes" words={section} fault={fit} />
        <Figure name="Handout" words={handout} fault={ease} />
      </dl>
      <p class="unseen" role="status">
        {told.filter((one) => one !== '').join(' ')}
      </p>
    </div>
  );
}

function Figure({ name, words, fault = '' }: { name: string; words: string; fault?: string }): JSX.Element {
  return (
    <div>
      <dt>
        {name}
        {fault !== '' && <strong class="fault"> {fault}</strong>}
      </dt>
      <dd>{words}</dd>
    </div>
  );
}
