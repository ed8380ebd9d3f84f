import type { JSX } from 'preact';
import type { TalkView } from '../../../model/studio.ts';
import { placeHref } from '../frame/place.ts';
import { SlideThumb } from '../frame/SlideThumb.tsx';

/** The sections of a talk in their order. */
export function SectionRow({ talk }: { talk: TalkView }): JSX.Element {
  return (
    <ol class="section-row">
      {talk.sections.map(({ id, index, title, slides }) => (
        <li key={`${index} ${id}`}>
          {slides[0] !== undefined && <SlideThumb talk={talk.name} slide={slides[0]} shape={talk.shape} />}
          <a href={placeHref({ at: 'section', section: id, talk: talk.name, slide: undefined })}>{title}</a>
        </li>
      ))}
    </ol>
  );
}
