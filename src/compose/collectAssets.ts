import type { Tokens } from 'marked';
import type { AssetUse } from '../model/deck.ts';
import type { FenceToken, MarkdownToken } from '../model/markdown.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';

/** Every picture that tokens and slide attributes show, in order, each with the place that names it. */
export function collectAssets(
  tokens: readonly MarkdownToken[],
  attributes: Readonly<Record<string, string>>,
  at: SourceSpan,
): AssetUse[] {
  const background = attributes['data-background-image'] ?? pictureOf(attributes['data-background']);
  return [...(background === undefined ? [] : [{ href: background, at }]), ...tokenAssets(tokens, at)];
}

/** `data-background` holds a colour, a gradient or a picture; only the last is a file. */
function pictureOf(background: string | undefined): string | undefined {
  return background !== undefined && /\.(svg|png|jpe?g|gif|webp|avif)([?#]|$)/i.test(background)
    ? background
    : undefined;
}

function tokenAssets(tokens: readonly MarkdownToken[], at: SourceSpan): AssetUse[] {
  return tokens.flatMap((token) => {
    const place = token.at ?? at;
    if (token.type === 'image') return [{ href: (token as Tokens.Image).href, at: place }];
    if (token.type === 'html') return htmlPictures((token as Tokens.HTML).raw, place);
    if (token.type === 'fence') {
      const fence = token as FenceToken;
      return fence.kind === 'columns'
        ? (fence.spec as MarkdownToken[][]).flatMap((column) => tokenAssets(column, place))
        : [];
    }
    if (token.type === 'list')
      return (token as Tokens.List).items.flatMap((item) => tokenAssets([item as MarkdownToken], place));
    if (token.type === 'table') {
      const table = token as Tokens.Table;
      return [...table.header, ...table.rows.flat()].flatMap((cell) =>
        tokenAssets(cell.tokens as MarkdownToken[], place),
      );
    }
    return tokenAssets(((token as Tokens.Generic).tokens ?? []) as MarkdownToken[], place);
  });
}

/** Pictures in raw HTML: `<img src>` and posters; one tag is one match, so a pattern serves. */
function htmlPictures(html: string, at: SourceSpan): AssetUse[] {
  const uses: AssetUse[] = [];
  for (const match of html.matchAll(
    /<(?:img|image|source|video)\b[^>]*?\s(?:src|poster|href)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi,
  )) {
    const href = match[1] ?? match[2] ?? '';
    if (href !== '' && !/\.(mp4|webm|ogg|mp3|wav)$/i.test(href)) uses.push({ href, at });
  }
  return uses;
}
