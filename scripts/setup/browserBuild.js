/** The headless shell that the kit's Puppeteer is made for; a test holds it against Puppeteer, which an installed package lacks. */
export const browserBuild = 'chrome-headless-shell@148.0.7778.97';
