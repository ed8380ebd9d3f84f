import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallProject, tempProject } from '../support/tempProject.ts';

const touch = `import('node:fs').then((fs) => fs.writeFileSync('ran.txt', ''));`;

describe('a build that prints', () => {
  it('runs nothing that lies in the folder: settings of tools that are JavaScript', () => {
    const project = tempProject({
      ...smallProject,
      '.puppeteerrc.cjs': `${touch} module.exports = {};`,
      'puppeteer.config.js': `${touch} export default {};`,
      'vite.config.js': `${touch} export default {};`,
      'postcss.config.cjs': `${touch} module.exports = {};`,
    });
    const script = join(process.cwd(), 'scripts/talk.js');
    const { status } = spawnSync(process.execPath, [script, 'build', '--only', 'deck,slides'], { cwd: project.root });
    expect(status).toBe(0);
    expect(existsSync(join(project.root, 'ran.txt'))).toBe(false);
  });
});
