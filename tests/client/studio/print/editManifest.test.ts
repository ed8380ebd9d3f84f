import { describe, expect, it } from 'vitest';
import { chooseSteps } from '../../../../src/client/studio/print/editManifest.ts';
import { editYaml } from '../../../../src/edit/editYaml.ts';

const chosen = ['summary', 'wallet'] as const;
const source = 'title: A\nhandouts: [summary, wallet] # for all\n';
const edited = (text: string, steps: ReturnType<typeof chooseSteps>): unknown => editYaml(text, steps);

describe('chooseSteps', () => {
  it('adds a layout behind the others, and takes one out, and leaves the rest of the file', () => {
    expect(edited(source, chooseSteps({ chosen }, 'booklet', true))).toEqual({
      kind: 'text',
      text: 'title: A\nhandouts: [summary, wallet, booklet] # for all\n',
    });
    expect(edited(source, chooseSteps({ chosen }, 'summary', false))).toEqual({
      kind: 'text',
      text: 'title: A\nhandouts: [wallet] # for all\n',
    });
  });

  it('begins a list where the talk has none', () => {
    expect(edited('title: A\n', chooseSteps({ chosen: [] }, 'summary', true))).toMatchObject({
      text: expect.stringMatching(/^title: A\nhandouts:\s+(?:- |\[)summary/),
    });
  });

  it('does nothing where it is so already', () => {
    expect(chooseSteps({ chosen }, 'summary', true)).toEqual([]);
    expect(chooseSteps({ chosen }, 'booklet', false)).toEqual([]);
  });
});
