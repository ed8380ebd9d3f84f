import { expect, it } from 'vitest';
import { lookAtPictures } from '../../../src/browser/lookAtPictures.ts';
import { svgFault } from '../../../src/load/picture/svgFault.ts';
import { renderPictures } from '../../../src/render/renderPictures.ts';
import { joinBrowser } from '../../support/browser.ts';

const session = joinBrowser();
const open = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4">';

it('finds a fault where a browser shows nothing, and nowhere else', async () => {
  const drawings = [
    `${open}<path d="M0 0"/></svg>`,
    `<!DOCTYPE svg [<!ENTITY a "b">]>${open}<text>&a;</text></svg>`,
    `${open}<g></svg>`,
    `${open}&nbsp;</svg>`,
    `${open}<g a=b/></svg>`,
    `${open}<g xlink:href="#a"/></svg>`,
    '<svg width="4" height="4"/>',
  ];
  const answers = await lookAtPictures(
    session,
    drawings.map((svg) => ({
      path: 'a.svg',
      dataUri: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    })),
    renderPictures,
  );
  expect(answers.map((answer) => answer === 'whole')).toEqual(drawings.map((svg) => svgFault(svg) === undefined));
});
