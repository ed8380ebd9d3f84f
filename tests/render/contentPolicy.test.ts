import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../src/render/contentPolicy.ts';

const directives = (policy: string) =>
  new Map(policy.split('; ').map((one) => one.split(/ (.*)/s) as [string, string]));

describe('the policy of a page', () => {
  it('lets nothing run or be asked for when there is no script', () => {
    const policy = directives(contentPolicy({ scripts: [] }));
    for (const name of ['default-src', 'script-src', 'connect-src', 'frame-src', 'base-uri', 'form-action'])
      expect(policy.get(name), name).toBe("'none'");
    for (const name of ['img-src', 'media-src', 'font-src']) expect(policy.get(name), name).toBe('data:');
    expect(policy.get('style-src')).toBe("'unsafe-inline'");
  });

  it('names each script once, by the hash that browsers reckon', () => {
    const policy = directives(
      contentPolicy({ scripts: ["alert('Hello, world.');", "alert('Hello, world.');", 'a\r\nb'] }),
    );
    // The example of the specification, and `a\nb` by another program.
    expect(policy.get('script-src')).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=' 'sha256-fhj3NzEbLcOy8mndeDlrA1HxT7Zu+oefdoyyMYGIPHg='",
    );
  });

  it('lets the speaker view show its page, from a server or from disk, and a served page listen', () => {
    expect(directives(contentPolicy({ scripts: [], frames: true })).get('frame-src')).toBe("'self' file:");
    const served = directives(contentPolicy({ scripts: [], frames: true, served: true }));
    expect([served.get('frame-src'), served.get('connect-src'), served.get('style-src')]).toEqual([
      "'self'",
      "'self'",
      "'unsafe-inline' 'self'",
    ]);
  });

  it('lets a page play what lies beside it only when it has films', () => {
    expect(directives(contentPolicy({ scripts: [], films: true })).get('media-src')).toBe("'self' file: data:");
    expect(directives(contentPolicy({ scripts: [], films: true, served: true })).get('media-src')).toBe("'self' data:");
  });
});
