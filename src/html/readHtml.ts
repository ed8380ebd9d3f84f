import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { HtmlAttribute, HtmlPart } from './htmlParts.ts';
import { OpenElements } from './openElements.ts';
import { fallbackElements, rawTextElements, rawTextEnd, tagEnd } from './rawText.ts';

/**
 * Markup → its tags, texts and comments in order, each with its place, as a browser takes them apart: unquoted values, entities,
 * upper case, unclosed tags and comments, raw text, drawings. What stands in `<template>`, `<noscript>` and frames is read too; what
 * an attribute holds (`srcdoc`) is not. A page and a snippet are read alike: nothing is added, moved or left out. Throws nothing.
 */
export function readHtml(markup: string): readonly HtmlPart[] {
  return new Reader(markup).read(0, markup.length);
}

/**
 * The tokenizer of htmlparser2, set right where it departs from the HTML Standard, since what it overlooks a browser would run or
 * fetch: the reader then stops it and lets another go on from the place where the standard would.
 */
class Reader implements TokenizerCallbacks {
  readonly #parts: HtmlPart[] = [];
  readonly #open = new OpenElements();
  readonly #markup: string;
  #end = 0;
  #tokenizer: Tokenizer | undefined;
  /** Where the tokenizer began: its offsets count from here. */
  #base = 0;
  /** Where to go on once it has been stopped; undefined while it may run. */
  #next: number | undefined;
  #tag: OpeningTag = { name: '', start: 0, attributes: [] };
  #attribute = { name: '', start: 0, value: '', valueStart: 0 };

  constructor(markup: string) {
    this.#markup = markup;
  }

  read(from: number, to: number): readonly HtmlPart[] {
    this.#end = to;
    for (let at: number | undefined = from; at !== undefined && at < to; at = this.#next) {
      this.#base = at;
      this.#next = undefined;
      // Entities are decoded here, where there are any: the tokenizer would stop at every letter to look for them.
      this.#tokenizer = new Tokenizer({ decodeEntities: false }, this);
      this.#tokenizer.write(this.#markup.slice(at, to));
      this.#tokenizer.end();
    }
    return this.#parts;
  }

  ontext(start: number, end: number): void {
    if (this.#next !== undefined) return;
    const from = this.#base + start;
    // `</>` is nothing at all.
    this.#addText(this.#markup.startsWith('</>', from) ? from + 3 : from, this.#base + end, true);
  }

  onopentagname(start: number, end: number): void {
    this.#tag = { name: this.#slice(start, end).toLowerCase(), start: this.#base + start - 1, attributes: [] };
  }

  onattribname(start: number, end: number): void {
    const name = this.#slice(start, end).toLowerCase();
    this.#attribute = { name, start: this.#base + start, value: '', valueStart: this.#base + end };
  }

  onattribdata(start: number, end: number): void {
    const value = this.#slice(start, end);
    this.#attribute.value = value.includes('&') ? decodeHTMLAttribute(value) : value;
    this.#attribute.valueStart = this.#base + start;
  }

  onattribend(quote: QuoteType, end: number): void {
    if (this.#next !== undefined) return;
    const { name, value, start, valueStart } = this.#attribute;
    const quoteLength = quote === QuoteType.Double || quote === QuoteType.Single ? 1 : 0;
    this.#tag.attributes.push({ name, value, start, end: this.#base + end, valueStart: valueStart - quoteLength });
  }

  onopentagend(end: number): void {
    if (this.#next === undefined) this.#addElement(this.#base + end + 1, false);
  }

  onselfclosingtag(end: number): void {
    if (this.#next === undefined) this.#addElement(this.#base + end + 1, true);
  }

  onclosetag(start: number, end: number): void {
    const from = this.#base + start;
    // `</ p>` is a comment.
    if (this.#next !== undefined || this.#markup[from - 1] !== '/') return;
    const written = this.#slice(start, end);
    const name = /^[^\t\n\f\r />]*/.exec(written)?.[0] ?? '';
    const isPlain = name === written && this.#markup[this.#base + end] === '>';
    const behind = isPlain ? this.#base + end + 1 : Math.min(tagEnd(this.#markup, from + name.length), this.#end);
    this.#open.close(name.toLowerCase());
    this.#parts.push({ type: 'closing', name: name.toLowerCase(), start: from - 2, end: behind });
    if (!isPlain) this.#goOnAt(behind);
  }

  oncomment(start: number, end: number, tail: number): void {
    const text = this.#slice(start, Math.max(start, end - tail));
    const early = text.indexOf('--!>');
    const from = this.#base + start;
    if (early === -1) this.#addComment(from, text, Math.min(this.#base + end + 1, this.#end));
    else {
      this.#addComment(from, text.slice(0, early), from + early + 4);
      this.#goOnAt(from + early + 4);
    }
  }

  oncdata(start: number, end: number, tail: number): void {
    if (this.#open.namespace === 'html') this.ondeclaration(start, end);
    else this.#addText(this.#base + start, this.#base + end - tail, false);
  }

  ondeclaration(start: number, end: number): void {
    if (this.#next !== undefined) return;
    // Whatever it begins with, it ends at the first `>`.
    const from = this.#base + start;
    const found = this.#markup.indexOf('>', this.#markup.lastIndexOf('<', from - 1));
    const behind = found === -1 ? this.#end : found + 1;
    this.#addComment(from, this.#markup.slice(from, behind - 1), behind);
    if (behind !== this.#base + end + 1) this.#goOnAt(behind);
  }

  onprocessinginstruction(start: number, end: number): void {
    this.ondeclaration(start, end);
  }

  // Not called while entities are left as they are.
  onattribentity(): void {}
  ontextentity(): void {}
  onend(): void {}

  #addElement(behind: number, closesItself: boolean): void {
    const tag = this.#tag;
    this.#open.breakOut(tag);
    this.#parts.push({ type: 'element', ...tag, end: behind });
    const inHtml = this.#open.namespace === 'html';
    if (inHtml ? emptyElements.has(tag.name) : closesItself) return;
    this.#open.enter(tag);
    const isRaw = rawTextElements.has(tag.name);
    if (!inHtml) {
      // The tokenizer would read no tags in it.
      if (isRaw) this.#goOnAt(behind);
      return;
    }
    if (!isRaw && !fallbackElements.has(tag.name)) return;
    const end = Math.min(rawTextEnd(this.#markup, tag.name, behind), this.#end);
    if (isRaw) this.#addText(behind, end, tag.name === 'title' || tag.name === 'textarea');
    else for (const part of new Reader(this.#markup).read(behind, end)) this.#parts.push(part);
    this.#goOnAt(end);
  }

  #addText(start: number, end: number, hasEntities: boolean): void {
    if (start >= end) return;
    const written = this.#markup.slice(start, end);
    const text = hasEntities && written.includes('&') ? decodeHTML(written) : written;
    this.#parts.push({ type: 'text', text, start, end, inside: this.#open.innermost });
  }

  /** @param from where its text begins. */
  #addComment(from: number, text: string, end: number): void {
    this.#parts.push({ type: 'comment', text, start: this.#markup.lastIndexOf('<', from - 1), end });
  }

  #goOnAt(offset: number): void {
    this.#next = offset;
    this.#tokenizer?.pause();
  }

  #slice(start: number, end: number): string {
    return this.#markup.slice(this.#base + start, this.#base + end);
  }
}

interface OpeningTag {
  readonly name: string;
  readonly start: number;
  readonly attributes: HtmlAttribute[];
}

/** Elements that have no content, and those that older pages used alike. */
const emptyElements = new Set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr'.split(' '),
);
