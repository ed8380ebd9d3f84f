import { withFocus } from '../../../../fences/map/mapFocus.ts';
import type { Html } from '../../../../html/html.ts';
import type { FenceContent } from '../../../../model/tokens.ts';
import type { MapSpec } from '../../../../schema/fences/map.ts';
import type { Say } from '../../../../words/say.ts';
import { textArea } from '../paper.ts';
import { keyDrawing, standaloneDrawing } from '../standaloneDrawing.ts';
import type { QuestionSheet } from './questionSheet.ts';

/** Height of a map to write on, for a slide's width: half as much again as on a slide, so that small countries have room. */
const writingHeight = 640;

/** The map of the question's slide, or of its section, without names; the key has them. Else the project's focus, or the world. */
export function mapQuestion({ question, filled, context }: QuestionSheet): Html {
  const map = keyDrawing([question.slide], ['map']) ?? keyDrawing(question.section, ['map']);
  const width = Math.min(textArea(context.paper).width - 40, 620);
  const { focus } = context.deck.ledger.settings.map;
  const fence = forLabels(map?.fence ?? plainMap(focus ?? 'world', context.say), focus);
  const id = `${question.slide.slide.id}-${question.id}`;
  return standaloneDrawing(
    filled ? fence : withoutNames(fence, context.say),
    id,
    width,
    context,
    undefined,
    writingHeight,
  );
}

/**
 * Lines and distances between cities are no task, the countries around are; a caption would stand in the key alone. A map that
 * showed lines and nothing else shows the world.
 */
function forLabels(fence: FenceContent, focus: string | undefined): FenceContent {
  const { distance: _, route: __, flows: ___, caption: ____, ...spec } = fence.spec as MapSpec;
  const focused = withFocus(spec, { focus }) ?? { ...spec, focus: 'world' };
  return { ...fence, spec: { ...focused, neighbours: true } satisfies MapSpec };
}

/** The picture's own alternative text would name what pupils are to find. */
function withoutNames(fence: FenceContent, say: Say): FenceContent {
  const spec = fence.spec as MapSpec;
  const shown = [spec.focus ?? []].flat().join(', ') || say('worksheet.placesOfSlide');
  const blank: MapSpec = {
    ...spec,
    blank: true,
    alt: say('worksheet.map', { places: shown }),
  };
  return { ...fence, spec: blank };
}

function plainMap(focus: string, say: Say): FenceContent {
  const alt = focus === 'world' ? say('worksheet.world') : say('worksheet.around', { place: focus });
  return { kind: 'map', spec: { focus, neighbours: true, alt } satisfies MapSpec };
}
