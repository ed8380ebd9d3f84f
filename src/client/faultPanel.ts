import { faultName } from '../model/faultName.ts';
import type { PreviewFault } from '../model/preview.ts';
import { faultPanelCss } from './faultPanelCss.ts';

/** Where the preview tells what is wrong. */
export interface FaultPanel {
  /** Shows mistakes over the slides: errors open the panel, new warnings only count in the badge, and those that the deck began with are folded away. */
  show(faults: readonly PreviewFault[]): void;
  /** Says that the preview no longer runs, or that it is back. */
  lost(gone: boolean): void;
}

/** Puts an empty panel on the page. Call it once. */
export function openFaultPanel(): FaultPanel {
  const host = element('talk-faults');
  // A root of its own keeps the theme's styles out, and these out of the slides.
  const root = host.attachShadow({ mode: 'open' });
  const box = element('section', '', 'panel');
  box.setAttribute('role', 'alert');
  const title = element('h1');
  const close = element('button', 'Hide');
  const list = element('ol');
  const older = element('details');
  box.append(title, close, list, older);
  const badge = element('button', '', 'badge');
  const stopped = element(
    'p',
    'The preview has stopped. Start it again with `talk preview`, and this page comes back.',
    'lost',
  );
  for (const part of [box, badge, stopped]) part.hidden = true;
  root.append(element('style', faultPanelCss), box, badge, stopped);
  document.body.append(host);

  // What the reader has put aside; the panel stays shut until another error comes.
  let aside: ReadonlySet<string> = new Set();
  let shown: ReadonlySet<string> = new Set();
  const open = (wanted: boolean): void => {
    box.hidden = !wanted;
    badge.hidden = wanted || badge.textContent === '';
  };
  close.addEventListener('click', () => {
    aside = shown;
    open(false);
  });
  badge.addEventListener('click', () => open(true));
  // Keys pressed here are not meant for the deck.
  host.addEventListener('keydown', (event) => event.stopPropagation());

  return {
    show(faults) {
      const errors = faults.filter((fault) => fault.severity === 'error');
      shown = new Set(errors.map(faultName));
      aside = new Set([...shown].filter((name) => aside.has(name)));
      const warnings = faults.filter((fault) => fault.severity === 'warning' && fault.isOld !== true);
      const old = faults.filter(({ isOld }) => isOld === true);
      const counts = [count(errors.length, 'mistake'), count(warnings.length, 'new warning')];
      const what = counts.filter((text) => !text.startsWith('0')).join(', ');
      title.textContent = what;
      badge.textContent = what;
      badge.dataset.severity = errors.length > 0 ? 'error' : 'warning';
      list.replaceChildren(...[...errors, ...warnings].map(faultItem));
      older.hidden = old.length === 0;
      older.removeAttribute('open');
      const oldItems = element('ol');
      oldItems.append(...old.map(faultItem));
      older.replaceChildren(element('summary', `${count(old.length, 'warning')} from before`), oldItems);
      open(errors.some((fault) => !aside.has(faultName(fault))));
    },
    lost(gone) {
      stopped.hidden = !gone;
    },
  };
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function faultItem(fault: PreviewFault): HTMLElement {
  const item = element('li');
  item.dataset.severity = fault.severity;
  const head = element('p', '', 'head');
  head.append(element('span', fault.place, 'place'), ' ', element('code', fault.code, 'code'));
  item.append(head, element('p', fault.message, 'message'));
  if (fault.source !== undefined) item.append(sourceLine(fault.source));
  if (fault.hint !== undefined) item.append(element('p', fault.hint, 'hint'));
  return item;
}

function sourceLine({ line, text, column, length }: NonNullable<PreviewFault['source']>): HTMLElement {
  const pre = element('pre');
  const start = Math.min(column - 1, text.length);
  const end = Math.min(start + length, text.length);
  const mark = element('mark', text.slice(start, end) || ' ');
  pre.append(element('span', `${line} `, 'number'), text.slice(0, start), mark, text.slice(end));
  return pre;
}

function element(tag: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}
