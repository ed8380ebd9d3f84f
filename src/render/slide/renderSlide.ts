import { namesPictures } from '../../html/backgroundPictures.ts';
import { attributeList, type Html, html, raw } from '../../html/html.ts';
import { assetKey } from '../../model/assetKey.ts';
import type { Deck, Slide, SlidePart } from '../../model/deck.ts';
import type { ImageToken, Token } from '../../model/tokens.ts';
import { visitTokens } from '../../model/visitTokens.ts';
import { printedLines } from '../lastChecked.ts';
import { backdrop } from './backdrop.ts';
import { codeSize } from './codeSize.ts';
import { drawingHeight } from './drawingHeight.ts';
import { filmGround, groundFilms, namesFilm } from './filmGround.ts';
import { asideTheirClasses, markOwnClasses } from './ownClasses.ts';
import { type RenderedFilms, renderFilms } from './renderFilms.ts';
import { renderImage } from './renderImage.ts';
import { renderTokens, type TermRenderer, type TokenScope } from './renderTokens.ts';
import type { SlideContext } from './slideContext.ts';
import { slideFill } from './slideFill.ts';
import { slideMarks } from './slideMarks.ts';
import { comesInSteps } from './slideSteps.ts';
import { sourceLine } from './sourceLine.ts';
import { stylePictures } from './stylePictures.ts';

/** A slide rendered once, for every sheet that carries it. */
export interface RenderedSlide {
  readonly slide: Slide;
  /** The whole `<section class="slide">`, without speaker notes, as a screen shows it. */
  readonly section: Html;
  /** The same for paper, where a film is a still. */
  readonly printed: Html;
  readonly notes: Html;
  readonly handout: Html;
  /** The handout text with its key terms as a sheet wants them. */
  handoutWith(renderTerm: TermRenderer): Html;
  /** Some of the handout's words, such as a sentence, with its key terms as a sheet wants them; bold unless given. */
  words(tokens: readonly Token[], renderTerm?: TermRenderer): Html;
  /** The slide's pictures from files that say what they show, without what its author set for the slide. */
  readonly pictures: readonly RenderedPicture[];
}

/** A picture to be printed without its slide. */
export interface RenderedPicture {
  readonly alt: string;
  readonly html: Html;
  /** Who took it, and under which licence; of photographs alone. */
  readonly credit?: string | undefined;
}

/** Hands over a slide that was rendered before, where all that it hangs on is the same, else what `render` makes. */
export type TakeSlide = (slide: Slide, render: () => RenderedSlide) => RenderedSlide;

/** Every slide of a deck as markup. Pure: equal decks give equal text. */
export function renderSlides(
  deck: Deck,
  context: SlideContext,
  take: TakeSlide = (_, render) => render(),
): RenderedSlide[] {
  return deck.slides.map((slide) => take(slide, () => renderSlide(slide, deck, context)));
}

function renderSlide(slide: Slide, { manifest, slides }: Deck, context: SlideContext): RenderedSlide {
  const scope = (name: string, height?: number): TokenScope => ({
    ...context,
    slide: `${slide.id}${name}`,
    drawings: [],
    height,
  });
  const { reveal } = context;
  const shown = reveal === undefined ? slide : asideTheirClasses(slide);
  const { class: className, style, ...others } = shown.attributes;
  const { steps: _, ...ours } = others;
  const given = reveal === undefined ? ours : others;
  // These are in the slide's style, and reveal.js is not to look for the files.
  const attributes = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => !namesPictures(name, value) && !namesFilm(name)),
  );
  const fill = reveal === undefined ? slideFill(slide, context.textWidth) : {};
  const { style: backdropStyle, ground } = backdrop(slide, context);
  const film = filmGround(slide, context);
  const frame = groundFilms(slide, context).find((one) => one.frame !== undefined)?.frame?.address;
  const size = reveal && codeSize(slide, reveal.canvas);
  const codeStyle = size && `--code-size:${size}px`;
  const givenStyle = style === undefined ? undefined : stylePictures(style, slide.at.file, context);
  const { ownStyle, bodyStyle } =
    reveal === undefined ? { ownStyle: givenStyle, bodyStyle: undefined } : partFontSize(givenStyle);
  const bodyList = attributeList({ class: 'slide-body', style: bodyStyle });
  const list = (behind: string | undefined): Html =>
    attributeList({
      class: ['slide', className, ground && `has-${ground}-background`].filter((name) => name !== undefined).join(' '),
      id: slide.id,
      lang: slide.languages?.tokens,
      'data-layout': fill.layout ?? slide.layout,
      'data-fill': fill.scale,
      'data-number': String(slide.number),
      'data-ground': ground,
      ...attributes,
      ...(slide.seconds > 0 ? { 'data-timing': String(slide.seconds) } : {}),
      style: [progress(slide, slides.length), codeStyle, ownStyle, behind]
        .filter((rule) => rule !== undefined)
        .join(';'),
    });
  const body = renderPart(shown.tokens, {
    ...scope('', drawingHeight(slide, context.textWidth)),
    steps: comesInSteps(slide, manifest),
  });
  const sources = sourceLine(slide, checkedIn(slide, 'tokens', context), context.language);
  const foot = reveal === undefined ? slideMarks(slide, context.marks, sources, context.textWidth) : sources;
  const finished = (section: Html): Html =>
    raw(context.setFonts(reveal === undefined ? section.markup : markOwnClasses(section.markup)));
  const section = finished(
    html`<section${list(film.markup === '' ? backdropStyle : [backdropStyle, 'isolation:isolate'].filter((rule) => rule !== undefined).join(';'))}>${film}<div${bodyList}>\n${raw(body.screen)}</div>${foot}</section>`,
  );
  /** What is in another language than the page says so. */
  const part = (name: 'notes' | 'handout', tokens: readonly Token[], given: TokenScope, tag = 'div'): Html => {
    const markup = raw(context.setFonts(renderPart(tokens, given).paper));
    const lang = slide.languages?.[name];
    return lang === undefined || markup.markup === ''
      ? markup
      : html`<${raw(tag)} lang="${lang}">${markup}</${raw(tag)}>`;
  };
  const isAlike = film.markup === '' && body.screen === body.paper;
  return {
    slide,
    section,
    printed: isAlike
      ? section
      : finished(
          html`<section${list(backdrop(slide, context, frame).style)}><div${bodyList}>\n${raw(body.paper)}</div>${foot}</section>`,
        ),
    notes: html`${part('notes', slide.notes, scope('-notes'))}${checkedBelow(slide, 'notes', context)}`,
    handout: html`${part('handout', slide.handout, scope('-handout'))}${belowHandout(slide, context)}`,
    handoutWith: (renderTerm) =>
      html`${part('handout', slide.handout, { ...scope('-handout'), renderTerm })}${belowHandout(slide, context)}`,
    words: (tokens, renderTerm) =>
      part('handout', tokens, { ...scope('-handout'), ...(renderTerm === undefined ? {} : { renderTerm }) }, 'span'),
    pictures: [
      ...[...visitTokens(slide.tokens)]
        .filter((token) => token.type === 'image')
        .filter(({ alt, at, href }) => alt !== '' && context.assets.has(assetKey(at.file, href)))
        .map((image) => ({
          alt: image.alt,
          html: renderImage(withoutLayout(image), context),
          credit: slide.pictureCredits?.[image.href],
        })),
      ...body.stills.map(({ alt, html: still }) => ({ alt, html: raw(context.setFonts(still.markup)) })),
    ],
  };
}

/**
 * A size of type that an author gives a slide of reveal.js is a share of the deck's. A slide has its deck's here, so it is said of what
 * stands on it.
 */
function partFontSize(style: string | undefined): {
  readonly ownStyle: string | undefined;
  readonly bodyStyle: string | undefined;
} {
  const sizes = /(?<=^|;)\s*font-size\s*:[^;]*(?:;|$)/gi;
  const found = style?.match(sizes);
  if (style === undefined || !found) return { ownStyle: style, bodyStyle: undefined };
  const rest = style.replace(sizes, '').trim();
  return { ownStyle: rest === '' ? undefined : rest, bodyStyle: found.join(' ').replace(/;\s*$/, '').trim() };
}

/** When the numbers that a part of a slide prints were last checked; undefined while their checks hold. */
function checkedIn(slide: Slide, part: SlidePart, { lastChecked }: SlideContext): Html | undefined {
  return lastChecked(printedLines(slide.helpLineUses, part));
}

/** The same below notes and handout text. */
function checkedBelow(slide: Slide, part: SlidePart, context: SlideContext): Html {
  const checked = checkedIn(slide, part, context);
  return checked === undefined ? raw('') : html`<p class="last-checked">${checked}.</p>\n`;
}

function belowHandout(slide: Slide, context: SlideContext): Html {
  const { handoutCredits: credits } = slide;
  const line = credits === undefined ? '' : html`<p class="picture-source">${credits.join(' · ')}</p>\n`;
  return html`${line}${checkedBelow(slide, 'handout', context)}`;
}

/** Where in the talk the slide stands, 0 for the first and 1 for the last: themes may show it. */
function progress(slide: Slide, count: number): string {
  return `--progress:${Number(((slide.number - 1) / Math.max(1, count - 1)).toFixed(4))}`;
}

/** On screen films of the slide itself are played; notes and handout text have stills, wherever they stand. */
function renderPart(tokens: readonly Token[], scope: TokenScope): RenderedFilms {
  const { markup } = renderTokens(tokens, scope);
  // Only where raw HTML stands does cleaning cost anything.
  const hasHtml = [...visitTokens(tokens)].some(({ type }) => type === 'html');
  const { screen, paper, stills } = renderFilms(hasHtml ? scope.sanitise(markup) : markup, scope);
  const drawn = (part: string): string =>
    part.replace(
      /<(figure|div|span) data-drawing="(\d+)"><\/\1>/g,
      (_, __, number: string) => scope.drawings[Number(number)] ?? '',
    );
  return { screen: drawn(screen), paper: paper === screen ? drawn(screen) : drawn(paper), stills };
}

function withoutLayout(image: ImageToken): ImageToken {
  const { style: _, class: __, width: ___, height: ____, ...attributes } = image.attributes;
  return { ...image, attributes };
}
