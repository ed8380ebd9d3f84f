import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** How text looks that is edited or compared: in the studio's own colors, by day and by night. */
export const editorLook: readonly Extension[] = [
  EditorView.theme({
    '&': { backgroundColor: 'var(--paper)', color: 'var(--ink)', fontSize: '1rem' },
    '&.cm-focused': { outline: 'none' },
    '.cm-content': { fontFamily: 'var(--text)', lineHeight: '1.55', padding: '1rem 0', caretColor: 'var(--ink)' },
    '.cm-line': { padding: '0 1rem 0 0.5rem' },
    '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
    '.cm-gutters': {
      backgroundColor: 'var(--paper)',
      color: 'var(--quiet)',
      border: 'none',
      fontFamily: 'var(--text)',
    },
    '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--sand) 55%, transparent)' },
    '.cm-activeLineGutter': { backgroundColor: 'var(--sand)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: 'var(--sky-light)',
    },
    '.cm-tooltip, .cm-panels': {
      border: '1px solid var(--quiet)',
      backgroundColor: 'var(--paper)',
      color: 'var(--ink)',
    },
    '.cm-diagnostic': { padding: '0.4rem 0.75rem', maxWidth: '32rem', font: '0.9375rem/1.4 var(--text)' },
    '.cm-diagnostic-error': { borderLeft: '4px solid var(--alarm)' },
    '.cm-diagnostic-warning': { borderLeft: '4px solid var(--wheat)' },
    '.cm-diagnosticSource': { fontSize: '0.8125rem', opacity: '1', color: 'var(--quiet)' },
    '.cm-diagnosticAction': {
      padding: '0.15rem 0.6rem',
      border: '1px solid var(--line)',
      backgroundColor: 'var(--sand)',
      color: 'var(--ink)',
    },
    '.cm-lintRange': { backgroundImage: 'none', textDecorationLine: 'underline', textDecorationStyle: 'wavy' },
    '.cm-lintRange-error': { textDecorationColor: 'var(--alarm)', textDecorationThickness: '2px' },
    '.cm-lintRange-warning': { textDecorationColor: 'var(--quiet)' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': {
      width: 'min(30rem, 80vw)',
      maxWidth: 'none',
      maxHeight: 'min(19rem, 45vh)',
      font: '0.9375rem/1.35 var(--text)',
      whiteSpace: 'normal',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.3rem 0.75rem', lineHeight: '1.35' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      backgroundColor: 'var(--sky)',
      color: 'var(--paper)',
    },
    '.cm-tooltip-autocomplete .cm-completionLabel': { fontWeight: '600', overflowWrap: 'anywhere' },
    // Two lines tell what it is; the rest of a long sentence is cut.
    '.cm-tooltip-autocomplete .cm-completionDetail': {
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: '2',
      overflow: 'hidden',
      margin: '0',
      fontStyle: 'normal',
      fontSize: '0.8125rem',
      color: 'var(--quiet)',
    },
    '.cm-tooltip-autocomplete [aria-selected] .cm-completionDetail': { color: 'inherit' },
    '.cm-tooltip-autocomplete .word-new': { borderTop: '1px solid var(--line)' },
    '.cm-snippetField': { backgroundColor: 'var(--sand)', outline: '1px dotted var(--quiet)' },
    '.cm-changedLine': { backgroundColor: 'var(--sky-light)' },
    '.cm-changedText': { background: 'none', textDecoration: 'underline 2px var(--sky)' },
    '.cm-deletedChunk': { backgroundColor: 'var(--sand)' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.heading, fontFamily: 'var(--heading)', fontWeight: '600', fontSize: '1.125em' },
      { tag: tags.strong, fontWeight: '700' },
      { tag: tags.emphasis, fontStyle: 'italic' },
      { tag: tags.strikethrough, textDecoration: 'line-through' },
      { tag: [tags.link, tags.url], color: 'var(--sky)' },
      { tag: [tags.monospace, tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--sky)' },
      { tag: [tags.comment, tags.meta, tags.contentSeparator, tags.processingInstruction], color: 'var(--quiet)' },
      { tag: tags.contentSeparator, fontWeight: '700' },
    ]),
  ),
];
