import './deskColors.css';
import './remote/pair.css';
import { requireElement } from './requireElement.ts';

void begin();

/**
 * Brings the code to the server when somebody presses the button, and not before: what looks ahead at an address, or shows a preview of it,
 * uses no code up.
 */
async function begin(): Promise<void> {
  const field = requireElement('#code') as HTMLInputElement;
  field.value = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  requireElement('form').addEventListener('submit', (event) => {
    event.preventDefault();
    void bring(field.value);
  });
  // A phone that came by an address of another program may be known without having said so.
  if (await isPaired()) location.replace('/');
  else document.documentElement.dataset.ready = '';
}

async function isPaired(): Promise<boolean> {
  const answer = await fetch('/pair').catch(() => undefined);
  return answer?.ok === true && ((await answer.json()) as { readonly paired: boolean }).paired;
}

async function bring(code: string): Promise<void> {
  const status = await fetch('/pair', { method: 'POST', body: code }).then(
    (answer) => answer.status,
    () => 0,
  );
  if (status === 204) location.replace('/');
  else requireElement('#answer').textContent = answers[status] ?? answers[403] ?? '';
}

/** What is said where no phone is let in, by status. */
const answers: Readonly<Record<number, string>> = {
  0: 'The speaker’s machine does not answer. Are both in one network?',
  403: 'This code is wrong, too old, or used already. R on the speaker’s page shows the one that is good now.',
  413: 'This is no code.',
  429: 'Too many codes were tried. Wait a minute.',
};
