import { colours, line } from './svg-parts';

/** The size that services which show a link ask for. */
export const [pictureWidth, pictureHeight, pictureMargin] = [1200, 630, 80];
/** The only type that a picture is drawn in. */
export const pictureType = 'Source Serif 4';

/** What stands at the foot. `address` is null on a site that was not told its own. */
export type PictureFoot = { dateline: string; address: string | null };

/**
 * A picture that travels with a link, as SVG: what it shows, and below a rule when that was told and where it is read.
 */
export function pictureFrame(body: string, { dateline, address }: PictureFoot): string {
  const foot = address
    ? line(pictureMargin, 578, `${dateline}.`, { size: 30 }) +
      line(pictureMargin, 611, address.replace(/^https?:\/\//, ''), { size: 22, colour: colours.quiet })
    : line(pictureMargin, 590, `${dateline}.`, { size: 30 });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${pictureHeight}" font-family="${pictureType}">
<rect width="100%" height="100%" fill="${colours.paper}"/>
<rect width="100%" height="12" fill="${colours.ink}"/>
${body}
<rect x="${pictureMargin}" y="538" width="${pictureWidth - 2 * pictureMargin}" height="2" fill="${colours.rule}"/>
${foot}
</svg>`;
}
