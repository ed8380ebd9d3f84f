import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { languageDeckName } from '../../../../model/languageDeck.ts';
import type { SectionTalk, SectionView } from '../../../../model/studio.ts';
import type { TwinView } from '../../../../model/twinView.ts';
import type { TextFault } from '../editor/textMarks.ts';
import { slideOfLine } from '../slideOfLine.ts';
import { useFaults } from '../useFaults.ts';
import type { SectionText } from '../useSectionText.ts';
import { slideOfTwinLine } from './twinSlides.ts';

/** The two texts of a section: its own, and the one in another language that stands beside it. */
export interface TwinDesk {
  readonly twin: TwinView | undefined;
  /** The slide that is being written, from 0: that of the text in which she was last. */
  readonly current: number;
  readonly line: Signal<number>;
  readonly faults: readonly TextFault[] | undefined;
  readonly text: SectionText | undefined;
  readonly setText: (text: SectionText | undefined) => void;
  /** The one in which she was last: what is put in is put in there. */
  readonly writing: SectionText | undefined;
  /** She is in one of the two now. */
  readonly lead: (which: 'own' | 'twin') => void;
  /** The talk that shows the slide: in the other language, or as it is where it has both. */
  readonly seenIn: SectionTalk | undefined;
}

/** Keeps both texts at the same slide. @param own the section's own text. @param ownLine the line of its cursor. */
export function useTwin(
  section: SectionView,
  language: string | undefined,
  own: SectionText | undefined,
  ownLine: Signal<number>,
): TwinDesk {
  const { slides, seenIn } = section;
  const twin = section.twins.find((one) => one.isThere && one.language === language);
  const line = useSignal(1);
  const leading = useSignal<'own' | 'twin'>('own');
  const [text, setText] = useState<SectionText>();
  const isLed = twin !== undefined && leading.value === 'twin';
  const [ownSlide, twinSlide] = [slideOfLine(slides, ownLine.value), slideOfTwinLine(twin?.slides ?? [], line.value)];
  const current = isLed ? twinSlide : ownSlide;
  /** The text that has been led to a slide before: one that has just been opened has not. */
  const led = useRef<SectionText | undefined>(undefined);
  useEffect(() => {
    if (twin === undefined) return;
    const isNew = text !== undefined && text !== led.current;
    led.current = text;
    const place = isLed ? slides[current]?.line : twin.slides[current]?.line;
    if ((isNew || (isLed ? ownSlide : twinSlide) !== current) && place !== undefined)
      (isLed ? own : text)?.editor.beAt(place);
  }, [current, isLed, own, text, language]);
  const asked = twin === undefined ? undefined : twinTalk(seenIn, twin);
  return {
    twin,
    current,
    line,
    faults: useFaults(asked?.name, twin?.file ?? ''),
    text,
    setText,
    writing: isLed ? text : own,
    lead: (which) => {
      leading.value = which;
    },
    seenIn: asked ?? seenIn,
  };
}

function twinTalk(seenIn: SectionTalk | undefined, { language }: TwinView): SectionTalk | undefined {
  if (seenIn === undefined || seenIn.languages.includes(language)) return seenIn;
  return { ...seenIn, name: languageDeckName({ deck: seenIn.name, language }) };
}
