import { openProject } from '../../src/load/openProject.ts';
import { beesFixture } from './beesProject.ts';

/** A project with a small talk of its own: what is asked of themes, fonts and data comes from the kit alone. */
export const kitProject = openProject(beesFixture);

/** The kit's own folder. */
export const { kit } = kitProject;
