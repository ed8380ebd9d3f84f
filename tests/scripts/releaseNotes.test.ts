import { expect, it } from 'vitest';
import { releaseNotes } from '../../scripts/release-notes.js';

const changelog = `# Changelog

## [Unreleased]

## [0.2.0] - 2026-12-01

### Added
- Something.

## [0.1.0] - 2026-11-01

- The first.
`;

it('is what the changelog says of a version, and nothing of its neighbours', () => {
  expect(releaseNotes(changelog, '0.2.0')).toBe('### Added\n- Something.');
  expect(releaseNotes(changelog, '0.1.0')).toBe('- The first.');
  expect(releaseNotes(changelog, '0.2')).toBeUndefined();
});
