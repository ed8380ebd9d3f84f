import { commentKinds } from '../../../../../model/writingWords.ts';
import { hiddenAround } from './hiddenAround.ts';
import type { InlinePlace, WrittenStretch } from './places.ts';
import { referencePlace } from './referencePlace.ts';

/** What is being written in Markdown. @param prose the stretch that holds the cursor and no fence. */
export function inlinePlace(text: string, cursor: number, prose: WrittenStretch): InlinePlace | undefined {
  const hidden = hiddenAround(text, cursor, prose);
  if (hidden === 'code') return undefined;
  if (hidden !== undefined) return commentPlace(text, cursor, hidden.comment);
  const start = Math.max(prose.from, text.lastIndexOf('\n', cursor - 1) + 1);
  return addressPlace(text, cursor, start) ?? referencePlace(text, cursor, start) ?? termPlace(text, cursor, start);
}

const kinds = commentKinds.join('|');
const attributesOf = new RegExp(`^<!--\\s*\\.\\s*(?<kind>${kinds})(?![\\w-])\\s*:?\\s(?<given>[\\s\\S]*)$`, 'i');

/** @param before the comment from its beginning to the cursor. */
function commentPlace(text: string, cursor: number, before: string): InlinePlace | undefined {
  const after = text.slice(cursor);
  const isClosed = /^(?:(?!<!--)[^\n])*-->/.test(after);
  const begun = /^<!--[ \t]*(\.?[a-z]*)$/i.exec(before)?.[1];
  if (begun !== undefined) {
    const rest = isClosed ? 0 : (/^[a-z]*:?/i.exec(after)?.[0].length ?? 0);
    return { kind: 'comment', from: cursor - begun.length, to: cursor + rest, isClosed };
  }
  const groups = attributesOf.exec(before)?.groups;
  const comment = commentKinds.find((kind) => kind === groups?.kind?.toLowerCase());
  if (comment === undefined) return undefined;
  const given = groups?.given ?? '';
  const value = /([\w-]+)\s*=\s*(?:"([^"\n]*)|'([^'\n]*))$/.exec(given);
  if (value !== null && !/^(?:"[^"]*"|'[^']*'|[^"'])*$/.test(given)) {
    const typed = value[2] ?? value[3] ?? '';
    const quote = value[2] === undefined ? "'" : '"';
    const rest = new RegExp(`^[^${quote}\\n]*(?=${quote})`).exec(after)?.[0].length ?? 0;
    return { kind: 'attributeValue', comment, name: value[1] ?? '', from: cursor - typed.length, to: cursor + rest };
  }
  const name = /(?:^|\s)([a-z][\w-]*|)$/i.exec(given)?.[1];
  if (name === undefined) return undefined;
  const rest = /^[\w-]*/.exec(after)?.[0].length ?? 0;
  const own = { from: cursor - name.length, to: cursor + rest };
  const others = `${given.slice(0, given.length - name.length)} ${isClosed ? after.slice(rest).split('-->')[0] : ''}`;
  return {
    kind: 'attribute',
    comment,
    ...own,
    siblings: [...others.matchAll(/([\w-]+)\s*=/g)].map((match) => match[1] ?? ''),
    hasValue: /^\s*=/.test(after.slice(rest)),
  };
}

/** What stands between the round brackets of a link or picture, without the signs around a path with spaces. */
function addressPlace(text: string, cursor: number, start: number): InlinePlace | undefined {
  const [all, mark, , typed = ''] =
    /(!?)\[(?:[^\]\\]|\\.)*\]\((?:(<)(?=[^<>]*$))?([^()\s<>]*|(?<=<)[^<>]*)$/.exec(text.slice(start, cursor)) ?? [];
  if (all === undefined) return undefined;
  const isLink = mark === '';
  if (isLink && !typed.startsWith('#')) return undefined;
  const opened = all.endsWith(`<${typed}`);
  const rest = (opened ? /^[^<>\n)]*>?/ : /^[^()\s<>]*/).exec(text.slice(cursor))?.[0].length ?? 0;
  return { kind: isLink ? 'link' : 'picture', from: cursor - typed.length - (opened ? 1 : 0), to: cursor + rest };
}

function termPlace(text: string, cursor: number, start: number): InlinePlace | undefined {
  const before = text.slice(start, cursor);
  const typed = /(?<!=)==([^=\s][^=]*|)$/.exec(before)?.[1];
  // Every second pair of signs closes a word.
  if (typed === undefined || (before.match(/(?<!=)==(?!=)/g)?.length ?? 0) % 2 === 0) return undefined;
  const rest = /^[\p{L}\d-]*(==)?/u.exec(text.slice(cursor));
  const isClosed = rest?.[1] !== undefined;
  return {
    kind: 'term',
    from: cursor - typed.length,
    to: cursor + (rest?.[0].length ?? 0) - (isClosed ? 2 : 0),
    isClosed,
  };
}
