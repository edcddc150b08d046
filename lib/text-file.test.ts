import { describe, expect, it } from 'vitest';
import { textOfFile } from './text-file';

/** Every byte of a code page by its character. */
function bytesIn(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byChar = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (sign) => {
    // Some versions of Node know no curly marks in Windows-1252.
    const byte = byChar.get(sign) ?? (sign === '’' ? 0x92 : undefined);
    if (byte === undefined) throw new Error(`${sign} is not in ${encoding}`);
    return byte;
  });
}
const wide = (text: string, mark: boolean) => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
const mixed = 'Name;Nr\r\nNərmin Əliyeva;1\r\nАлёна Королёва;2\r\n李娜;3\r\nعلي;4\r\n';

describe('the text of a file', () => {
  it('is known by its mark', () => {
    expect(textOfFile(Buffer.from(`\ufeff${mixed}`))).toBe(mixed);
    expect(textOfFile(wide(mixed, true))).toBe(mixed);
    expect(textOfFile(wide(mixed, true).swap16())).toBe(mixed);
    // A single column, in which no byte is zero.
    expect(textOfFile(wide('Нино', true))).toBe('Нино');
    expect(textOfFile(wide('Нино', true).swap16())).toBe('Нино');
  });

  it('is known without one, in UTF-8 and UTF-16', () => {
    expect(textOfFile(Buffer.from(mixed))).toBe(mixed);
    expect(textOfFile(wide(mixed, false))).toBe(mixed);
    expect(textOfFile(wide(mixed, false).swap16())).toBe(mixed);
    expect(textOfFile(Buffer.from('Anna\nBen'))).toBe('Anna\nBen');
    expect(textOfFile(Buffer.from(''))).toBe('');
  });

  it.each([
    ['windows-1252', 'Nachname;Vorname\r\nMüller;Zoë\r\nGroß;Jörg\r\nBéraud;Hélène\r\nO’Neill;Seán\r\nNúñez;Iñaki\r\n'],
    ['windows-1252', 'Müller'],
    ['windows-1252', 'Åse;Bjørn;Ærø'],
    ['windows-1254', 'Adı Soyadı;No\r\nÇağla Şahin;1\r\nIşıl Öz;2\r\nİlham Yıldız;3\r\n'],
    ['windows-1254', 'Ağaoğlu;Şirin'],
    ['windows-1251', 'Фамилия;Имя\r\nКоролёва;Алёна\r\nИванов;Пётр\r\nЩукин;Юрий\r\n'],
    ['windows-1251', 'Anna Smith;1\r\nАнна Кузнецова;2\r\n'],
    ['windows-1251', 'ПЕТРЕНКО ЇЖАК\r\nІваненко Єва\r\n'],
    ['windows-1250', 'Nazwisko;Imię\r\nWiśniewska;Małgorzata\r\nŻółć;Łucja\r\nKováč;Jiří\r\n'],
  ])('is read in %s', (encoding, text) => {
    expect(textOfFile(bytesIn(encoding, text))).toBe(text);
  });

  it('is none of a workbook, a PDF, a picture', () => {
    for (const head of ['PK\u0003\u0004', '%PDF-1.7', '\u00d0\u00cf\u0011\u00e0', '\u0089PNG\r\n\u001a\n\0\0'])
      expect(textOfFile(Buffer.from(`${head}rest of it`, 'latin1')), head).toBeNull();
  });
});
