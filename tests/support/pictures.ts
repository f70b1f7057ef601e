import sharp from 'sharp';

/** A picture of its own: stripes that differ for every number, sharp and bright. JPEG bytes. */
export function buildPicture(
  number: number,
  options: {
    readonly width?: number;
    readonly height?: number;
    readonly dark?: boolean;
    readonly blurred?: boolean;
  } = {},
): Promise<Buffer> {
  const { width = 400, height = 500, dark = false, blurred = false } = options;
  const bands = Array.from({ length: 24 }, (_, index) => {
    const hue = (number * 67 + index * index * 31) % 360;
    const y = (index * height) / 24;
    const x = ((number * 37 + index * 53) % 11) * (width / 11);
    return `<rect x="0" y="${y}" width="${width}" height="${height / 24}" fill="hsl(${hue},70%,${dark ? 4 : 55}%)"/><rect x="${x}" y="${y}" width="${width / 5}" height="${height / 30}" fill="hsl(${(hue + 180) % 360},80%,${dark ? 6 : 30}%)"/>`;
  });
  const picture = sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${bands.join('')}</svg>`),
  );
  return (blurred ? picture.blur(25) : picture).jpeg({ quality: 90 }).toBuffer();
}
