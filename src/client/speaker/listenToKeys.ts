import { commandOf, type TalkCommand } from '../../present/talkKeys.ts';

/**
 * Hears keys, clickers and buttons. Fields and open dialogs keep their keys; a held key gives its command once, so that no talk runs away.
 * @param target also a frame's document, where the hand may have clicked.
 */
export function listenToKeys(target: Document, give: (command: TalkCommand, key: string) => void): void {
  target.addEventListener('keydown', (event) => {
    const command = commandOf(event.key);
    if (command === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open]') !== null || keepsKey(event)) return;
    event.preventDefault();
    if (!event.repeat || command === 'larger' || command === 'smaller') give(command, event.key);
  });
}

export function listenToButtons(give: (command: TalkCommand) => void): void {
  for (const button of document.querySelectorAll<HTMLElement>('button[data-command]')) {
    button.addEventListener('click', (event) => {
      give(button.dataset.command as TalkCommand);
      // After a click of the hand the space bar is again the next slide; who goes by keyboard stays where she is.
      if (event.detail > 0) button.blur();
    });
  }
}

function keepsKey({ key, target }: KeyboardEvent): boolean {
  const at = target as Element;
  // In a field of one line page keys do nothing, and clickers send them.
  if (at.matches('input')) return key !== 'PageDown' && key !== 'PageUp';
  if (at.matches('textarea, select')) return true;
  if (at.matches('button, a[href], summary')) return key === ' ' || key === 'Enter';
  return at.matches('#notes, #sections') && (key === 'ArrowUp' || key === 'ArrowDown');
}
