import { describe, expect, it } from 'vitest';
import { setAbout, setHandout } from '../../../../src/client/studio/talk/aboutEdits.ts';
import { planEdit } from '../../../../src/edit/planEdit.ts';
import { talkView } from '../../../support/talkView.ts';
import { textOf } from '../../../support/textOf.ts';

const text = `# What the host prints.
title: "A talk"
host: Hope # since spring
audience: adult
slot: 30
sections: [one]
handouts: [summary, three-up]
`;
const talk = talkView(text);
const textAfter = (edit: ReturnType<typeof setAbout>, source = text): string | undefined => {
  const plan = edit && planEdit(edit, { read: () => source });
  return plan?.kind === 'planned' ? textOf(plan.files[0]?.after) : undefined;
};

describe('setAbout', () => {
  it('writes one line', () => {
    expect(textAfter(setAbout(talk, 'title', 'Title', 'Two: lakes'))).toBe(text.replace('A talk', 'Two: lakes'));
    expect(textAfter(setAbout(talk, 'slot', 'Slot', 20))).toBe(text.replace('30', '20'));
    expect(textAfter(setAbout(talk, 'date', 'Day', '2027-01-09'))).toBe(`${text}date: 2027-01-09\n`);
  });

  it('takes a line out when its field is emptied', () => {
    expect(textAfter(setAbout(talk, 'host', 'Host', undefined))).toBe(text.replace('host: Hope # since spring\n', ''));
  });

  it('changes nothing that is so, or that was never there', () => {
    expect(setAbout(talk, 'slot', 'Slot', 30)).toBeUndefined();
    expect(setAbout(talk, 'subtitle', 'Subtitle', undefined)).toBeUndefined();
    // A default that the manifest does not say.
    expect(setAbout(talk, 'pace', 'Pace', 120)).toBeUndefined();
  });
});

describe('setHandout', () => {
  it('adds and takes out one word', () => {
    expect(textAfter(setHandout(talk, 'wallet', true))).toBe(text.replace('three-up]', 'three-up, wallet]'));
    expect(textAfter(setHandout(talk, 'summary', false))).toBe(text.replace('summary, ', ''));
    expect(setHandout(talk, 'summary', true)).toBeUndefined();
  });

  it('begins the list where there is none', () => {
    const bare = text.replace('handouts: [summary, three-up]\n', '');
    expect(textAfter(setHandout(talkView(bare), 'wallet', true), bare)).toBe(`${bare}handouts: [wallet]\n`);
  });
});
