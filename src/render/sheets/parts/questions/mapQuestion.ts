import type { Html } from '../../../../html/html.ts';
import type { FenceContent } from '../../../../model/tokens.ts';
import type { MapSpec } from '../../../../schema/fences/map.ts';
import { textArea } from '../paper.ts';
import { keyDrawing, standaloneDrawing } from '../standaloneDrawing.ts';
import type { QuestionSheet } from './questionSheet.ts';

/** Height of a map to write on, for a slide's width: half as much again as on a slide, so that small countries have room. */
const writingHeight = 640;

/** The map of the question's slide, or of its section, without names; the key has them. Else the project's focus, or the world. */
export function mapQuestion({ question, filled, context }: QuestionSheet): Html {
  const map = keyDrawing([question.slide], ['map']) ?? keyDrawing(question.section, ['map']);
  const width = Math.min(textArea(context.paper).width - 40, 620);
  const focus = context.deck.ledger.settings.map.focus ?? 'world';
  const fence = forLabels(map?.fence ?? plainMap(focus));
  const id = `${question.slide.slide.id}-${question.id}`;
  return standaloneDrawing(filled ? fence : withoutNames(fence, focus), id, width, context, undefined, writingHeight);
}

/** Lines and distances between cities are no task, the countries around are; a caption would stand in the key alone. */
function forLabels(fence: FenceContent): FenceContent {
  const { distance: _, route: __, flows: ___, caption: ____, ...spec } = fence.spec as MapSpec;
  return { ...fence, spec: { ...spec, neighbours: true } satisfies MapSpec };
}

/** The picture's own alternative text would name what pupils are to find. */
function withoutNames(fence: FenceContent, focus: string): FenceContent {
  const spec = fence.spec as MapSpec;
  const blank: MapSpec = {
    ...spec,
    blank: true,
    alt: `A map without names to write on: ${[spec.focus ?? focus].flat().join(', ')}`,
  };
  return { ...fence, spec: blank };
}

function plainMap(focus: string): FenceContent {
  const alt = focus === 'world' ? 'The countries of the world' : `${focus} and the countries around it`;
  return { kind: 'map', spec: { focus, neighbours: true, alt } satisfies MapSpec };
}
