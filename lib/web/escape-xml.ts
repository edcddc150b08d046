const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text that can stand in XML, also inside an attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => names[character] ?? '');
