/** A white sheet over the whole window; black is reveal.js's own. */
export function whiteScreen(): { set(on: boolean): void; isOn(): boolean } {
  const sheet = document.createElement('div');
  sheet.dataset.room = 'white';
  sheet.hidden = true;
  document.body.append(sheet);
  return {
    set: (on) => {
      sheet.hidden = !on;
    },
    isOn: () => !sheet.hidden,
  };
}
