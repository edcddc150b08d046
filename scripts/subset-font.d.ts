declare module 'subset-font' {
  /** Keeps of a font only the glyphs that a text needs; of an axis, a range or one value. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'sfnt'; variationAxes: Record<string, number | { min: number; max: number }> },
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  /** Unpacks or packs a font. */
  const fontverter: { convert(font: Buffer, to: 'truetype' | 'woff2'): Promise<Buffer> };
  export default fontverter;
}
