/** The day of this edition of the text, `YYYY-MM-DD`: citations, feeds and search engines are told it. Set it anew with each change of what is told. */
export const editionDay = '2026-11-29';
