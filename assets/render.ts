/**
 * Draws the icons that manifest.xml names from the two SVG files beside this one: `npm run icons`.
 * The PNG files are committed, so that neither a build nor a validation needs this.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** 64 and 128 stand for the add-in, 16, 32 and 80 on the ribbon, the rest on phones (25, 32 and 48 at scale 1 to 3). */
const sizes = [16, 25, 32, 48, 50, 64, 75, 80, 96, 128, 144];

for (const size of sizes) {
  const source = size < 32 ? 'icon-small.svg' : 'icon.svg';
  const drawing = new Resvg(readFileSync(join(__dirname, source), 'utf8'), {
    fitTo: { mode: 'width', value: size },
  });
  writeFileSync(join(__dirname, `icon-${size}.png`), drawing.render().asPng());
}
