import { pictureAttributes } from '../html/pictureAttributes.ts';
import { readHtml } from '../html/readHtml.ts';
import type { AssetUse } from '../model/deck.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import type { Token } from '../model/tokens.ts';
import { visitTokens } from '../model/visitTokens.ts';

/** Every picture that tokens and slide attributes show, in order, each with the place that names it. */
export function collectAssets(
  tokens: readonly Token[],
  attributes: Readonly<Record<string, string>>,
  at: SourceSpan,
): AssetUse[] {
  const background = attributes['data-background-image'] ?? pictureOf(attributes['data-background']);
  return [...(background === undefined || background === '' ? [] : [{ href: background, at }]), ...tokenAssets(tokens)];
}

/** `data-background` holds a colour, a gradient or a picture; only the last is a file. */
function pictureOf(background: string | undefined): string | undefined {
  return background !== undefined && /\.(svg|png|jpe?g|gif|webp|avif)([?#]|$)/i.test(background)
    ? background
    : undefined;
}

function tokenAssets(tokens: readonly Token[]): AssetUse[] {
  return [...visitTokens(tokens)].flatMap((token) => {
    if (token.type === 'image') return [{ href: token.href, at: token.at }];
    return token.type === 'html' ? htmlPictures(token.markup, token.at) : [];
  });
}

/** Pictures in raw HTML; films are shown by their poster alone. */
function htmlPictures(markup: string, at: SourceSpan): AssetUse[] {
  return pictureAttributes(readHtml(markup))
    .filter(({ value }) => !/\.(mp4|webm|ogg|mp3|wav)$/i.test(value))
    .map(({ value }) => ({ href: value, at }));
}
