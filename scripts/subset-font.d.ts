declare module 'subset-font' {
  /** Keeps of a font only the glyphs that a text needs; an axis with limits keeps that range of it. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes: Record<string, { min: number; max: number }> },
  ): Promise<Buffer>;
}
