/** What is done to the count of one answer. */
interface RowActions {
  readonly set: (count: number) => void;
  readonly add: (by: number) => void;
}

/** One answer with its count, to be tapped and typed. */
export interface PollRow {
  readonly row: HTMLElement;
  show(count: number): void;
}

/** @param key the one that counts a hand for it. @param most the highest count. */
export function pollRow(answer: string, key: string, most: number, { set, add }: RowActions): PollRow {
  const row = document.createElement('li');
  const [mark, label, field] = [
    document.createElement('kbd'),
    document.createElement('span'),
    document.createElement('input'),
  ];
  mark.textContent = key;
  mark.setAttribute('aria-hidden', 'true');
  label.textContent = answer;
  Object.assign(field, { type: 'number', min: '0', max: String(most), step: '1', inputMode: 'numeric' });
  field.setAttribute('aria-label', `Hands for ${answer}`);
  let count = 0;
  field.addEventListener('change', () => {
    if (field.value !== '') set(Number(field.value));
    field.value = String(count);
  });
  field.addEventListener('focus', () => field.select());
  field.addEventListener('keydown', ({ key: pressed }) => {
    if (pressed === 'Escape') field.value = String(count);
    // What was typed holds before a clicker shows the next slide.
    if (['Escape', 'Enter', 'PageDown', 'PageUp'].includes(pressed)) field.blur();
  });
  const minus = tapButton('−', `One hand less: ${answer}`, () => add(-1));
  const plus = tapButton('+', `One hand more: ${answer}`, () => add(1));
  row.append(mark, label, minus, field, plus);
  return {
    row,
    show(now) {
      count = now;
      minus.setAttribute('aria-disabled', String(now === 0));
      if (document.activeElement !== field) field.value = String(now);
    },
  };
}

function tapButton(sign: string, words: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = sign;
  button.setAttribute('aria-label', words);
  button.addEventListener('click', (event) => {
    act();
    // After a tap of the hand the space bar is again the next slide.
    if (event.detail > 0) button.blur();
  });
  return button;
}
