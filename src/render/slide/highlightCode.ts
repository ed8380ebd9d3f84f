import highlighter from 'highlight.js/lib/common';
import { escapeHtml } from '../../html/html.ts';

/** Source code → markup with words coloured by class (`hljs-…`); escaped text for a language that is not known. */
export function highlightCode(code: string, language: string): string {
  if (highlighter.getLanguage(language) === undefined) return escapeHtml(code);
  return highlighter.highlight(code, { language, ignoreIllegals: true }).value;
}
