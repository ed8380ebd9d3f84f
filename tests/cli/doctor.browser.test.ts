import { describe, expect, it } from 'vitest';
import type { DoctorLine } from '../../src/model/doctorLine.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

interface Examination {
  readonly ok: boolean;
  readonly lines: readonly DoctorLine[];
}

describe('talk doctor', () => {
  it('finds a machine that prints ready, and leaves nothing in the project', async () => {
    const project = tempProject(smallProject);
    const run = await project.talk('doctor', '--json');
    const { ok, lines } = JSON.parse(run.out) as Examination;
    expect(lines.filter((line) => !line.ok)).toEqual([]);
    expect([run.exit, ok]).toEqual([0, true]);
    expect(lines.map((line) => line.name)).toEqual([
      'node',
      'packages',
      'fonts',
      'browser',
      'printing',
      'output',
      'temporary',
    ]);
    expect(lines.find((line) => line.name === 'printing')?.found).toContain('every font inside');
  });

  it('says what is wrong and how to mend it when the browser is not there, and ends with 3', async () => {
    const project = tempProject(smallProject);
    const run = await project.talk('doctor', '--browser', '/nowhere/chrome', '--json');
    const { ok, lines } = JSON.parse(run.out) as Examination;
    expect([run.exit, ok]).toEqual([3, false]);
    const wrong = lines.filter((line) => !line.ok);
    expect(wrong.map((line) => line.name)).toEqual(['browser', 'printing']);
    expect(wrong[0]?.found).toContain('/nowhere/chrome');
    for (const line of wrong) expect(line.mend).toEqual(expect.any(String));
  });

  it('prints a line for each, with the mend below a problem', async () => {
    const project = tempProject(smallProject);
    const run = await project.talk('doctor', '--browser', '/nowhere/chrome', '--out', '/proc/talk');
    expect(run.exit).toBe(3);
    expect(run.out).toMatch(/^ok {7}node/m);
    expect(run.out).toMatch(/^problem {2}browser .*\n +mend: /m);
    expect(run.out).toMatch(/^problem {2}output .*\n +mend: /m);
  });
});
