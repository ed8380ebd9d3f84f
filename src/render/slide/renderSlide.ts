import { attributeList, type Html, html, raw } from '../../html/html.ts';
import { assetKey } from '../../model/assetKey.ts';
import type { Deck, Slide } from '../../model/deck.ts';
import type { MarkdownToken } from '../../model/markdown.ts';
import { drawingHeight } from './drawingHeight.ts';
import { renderTokens, type TokenScope } from './renderTokens.ts';
import type { SlideContext } from './slideContext.ts';
import { sourceLine } from './sourceLine.ts';

/** A slide rendered once, for every sheet that carries it. */
export interface RenderedSlide {
  readonly slide: Slide;
  /** The whole `<section class="slide">`, without speaker notes. */
  readonly section: Html;
  readonly notes: Html;
  readonly handout: Html;
}

/** Every slide of a deck as markup. Pure: equal decks give equal text. */
export function renderSlides(deck: Deck, context: SlideContext): RenderedSlide[] {
  return deck.slides.map((slide) => renderSlide(slide, deck.slides.length, context));
}

function renderSlide(slide: Slide, count: number, context: SlideContext): RenderedSlide {
  const part = (tokens: readonly MarkdownToken[], name: string, height?: number): Html =>
    renderPart(tokens, { ...context, slide: `${slide.id}${name}`, drawings: [], height });
  const { class: className, style, ...attributes } = slide.attributes;
  const list = attributeList({
    class: className === undefined ? 'slide' : `slide ${className}`,
    id: slide.id,
    'data-layout': slide.layout,
    'data-number': String(slide.number),
    ...attributes,
    ...(slide.seconds > 0 ? { 'data-timing': String(slide.seconds) } : {}),
    style: [progress(slide, count), style, backdrop(slide, context)].filter((rule) => rule !== undefined).join(';'),
  });
  const body = part(slide.tokens, '', drawingHeight(slide, context.textWidth));
  return {
    slide,
    section: html`<section${list}><div class="slide-body">\n${body}</div>${sourceLine(slide)}</section>`,
    notes: part(slide.notes, '-notes'),
    handout: part(slide.handout, '-handout'),
  };
}

/** Where in the talk the slide stands, 0 for the first and 1 for the last: themes may show it. */
function progress(slide: Slide, count: number): string {
  return `--progress:${Number(((slide.number - 1) / Math.max(1, count - 1)).toFixed(4))}`;
}

function renderPart(tokens: readonly MarkdownToken[], scope: TokenScope): Html {
  const { markup } = renderTokens(tokens, scope);
  const clean = tokens.some(hasHtml) ? scope.sanitise(markup) : markup;
  return raw(
    clean.replace(
      /<figure data-drawing="(\d+)"><\/figure>/g,
      (_, number: string) => scope.drawings[Number(number)] ?? '',
    ),
  );
}

/** Whether raw HTML stands anywhere in a token; only then does cleaning cost anything. */
function hasHtml(token: MarkdownToken): boolean {
  if (token.type === 'html') return true;
  const parts: unknown[] = [
    'tokens' in token ? token.tokens : [],
    'items' in token ? token.items : [],
    'spec' in token && Array.isArray(token.spec) ? token.spec.flat() : [],
    'rows' in token && Array.isArray(token.rows)
      ? [...token.rows.flat(), ...token.header].flatMap((cell) => cell.tokens)
      : [],
  ];
  return parts.flat().some((child) => isToken(child) && hasHtml(child));
}

function isToken(value: unknown): value is MarkdownToken {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Backgrounds in reveal's words (`data-background-color` …) as style, so that paper shows them too. */
function backdrop(slide: Slide, context: SlideContext): string | undefined {
  const { attributes } = slide;
  const plain = attributes['data-background'];
  const image = attributes['data-background-image'] ?? (isPicture(plain) ? plain : undefined);
  const asset = image === undefined ? undefined : context.assets.get(assetKey(slide.at.file, image));
  const gradient = attributes['data-background-gradient'];
  const color = attributes['data-background-color'] ?? (isPicture(plain) || plain === '' ? undefined : plain);
  const rules = [
    safeValue(color) === undefined ? undefined : `background-color:${safeValue(color)}`,
    asset !== undefined
      ? `background-image:url('${asset.address}');background-size:${safeValue(attributes['data-background-size']) ?? 'cover'};background-position:${safeValue(attributes['data-background-position']) ?? 'center'};background-repeat:${safeValue(attributes['data-background-repeat']) ?? 'no-repeat'}`
      : safeValue(gradient) === undefined
        ? undefined
        : `background-image:${safeValue(gradient)}`,
  ].filter((rule) => rule !== undefined);
  return rules.length === 0 ? undefined : rules.join(';');
}

function isPicture(value: string | undefined): boolean {
  return value !== undefined && /\.(svg|png|jpe?g|gif|webp|avif)$/i.test(value);
}

/** A style value that can neither end its rule nor fetch anything. */
function safeValue(value: string | undefined): string | undefined {
  return value === undefined || /[;{}<>"]|url\(/i.test(value) ? undefined : value;
}
