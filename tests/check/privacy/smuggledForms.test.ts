import { expect, it } from 'vitest';
import { findPrivate } from '../../../src/check/privacy/findPrivate.ts';
import { privateInPage } from '../../../src/check/privacy/privateInPage.ts';
import { privateDiagnostics } from '../../../src/check/privateName.ts';
import { readHtml } from '../../../src/html/readHtml.ts';
import { writtenText } from '../../../src/load/writtenText.ts';
import { privacyList } from '../../support/privacyList.ts';
import { type SmuggledForm, smuggledForms, smuggledNames } from '../../support/smuggledForms.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const list = privacyList({ names: smuggledNames });

function isFound({ place, path, content }: SmuggledForm): boolean {
  switch (place) {
    case 'text':
      return findPrivate(String(content), list).some(({ kind }) => kind === 'name');
    case 'page':
      return privateInPage(readHtml(`<body>${content}</body>`), list).length > 0;
    case 'file':
      return privateDiagnostics({ path, text: String(content) }, list).length > 0;
    default: {
      const { root } = tempFolder({ [path]: content });
      return privateDiagnostics({ path, ...writtenText({ root, kit: root }, path) }, list).length > 0;
    }
  }
}

const forms = smuggledForms();

it('are 150 forms and more, of every kind', () => {
  expect(forms.length).toBeGreaterThanOrEqual(150);
  expect(new Set(forms.map(({ kind }) => kind)).size).toBe(10);
});

it.each([...new Set(forms.map(({ kind }) => kind))])('finds names through %s', (kind) => {
  const missed = forms.filter((form) => form.kind === kind && !isFound(form));
  expect(missed.map(({ content }) => String(content))).toEqual([]);
});
