import { describe, expect, it } from 'vitest';
import { rosterIn } from './roster-lines';

const pupils = (text: string, reading?: Parameters<typeof rosterIn>[1]) =>
  rosterIn(text, reading).lines.map(({ name, identifier }) => (identifier ? `${name} #${identifier}` : name));
const left = (text: string) => {
  const { unfit, skipped } = rosterIn(text);
  return [...unfit, ...skipped].map(({ line, why }) => `${line} ${why}`);
};

/** Lists as people paste them, with who is in them and what is said about the other lines. */
const lists: Readonly<Record<string, [text: string, pupils: string[], left?: string[]]>> = {
  'names alone': ['Ayla\nBen Ö.\n\n  Cem  ', ['Ayla', 'Ben Ö.', 'Cem']],
  'a tab and a number': ['Kamran Aliyev\t2001\nKamran Aliyev\t2002', ['Kamran Aliyev #2001', 'Kamran Aliyev #2002']],
  'a number for some': ['Ayla\nBen\t12\nCem\t', ['Ayla', 'Ben #12', 'Cem']],
  'surname and forename': [
    'Surname\tForename\nSmythe\tAnna\nSmythe\tBen\nJonas\tCara',
    ['Anna Smythe', 'Ben Smythe', 'Cara Jonas'],
    ['1 heading'],
  ],
  'semicolons and a comma in the name': [
    'Name;Klasse;Nr\nSchmitt, Anna;10b;1\nMüller, Ben;10b;2',
    ['Anna Schmitt #1', 'Ben Müller #2'],
    ['1 heading'],
  ],
  'a Canvas gradebook': [
    'Student,ID,SIS User ID,SIS Login ID,Section,Essay (123)\n    Points Possible,,,,,10\n"Smythe, Anna",11,S1,asmythe,10b,9\n"Student, Test",99,,x,10b,',
    ['Anna Smythe #S1'],
    ['1 heading', '2 no-pupil', '4 no-pupil'],
  ],
  'a Moodle gradebook': [
    'First name,Last name,ID number,Institution,Email address,Quiz: Flight (Real)\nAnna,Smythe,00417,,anna@x.example,5.00\n"Mary Ann",O\'Neill,00418,,m@x.example,-\nOverall average,,,,,5.00',
    ['Anna Smythe #00417', "Mary Ann O'Neill #00418"],
    ['1 heading', '4 no-pupil'],
  ],
  'a Google Classroom export': [
    'Last Name,First Name,Email Address,Essay\n,,Date,2026-11-01\n,,Points,100\nSmythe,Anna,anna@x.example,90',
    ['Anna Smythe #anna@x.example'],
    ['2 give-a-name', '3 give-a-name', '1 heading'],
  ],
  'a report with a title': [
    'Class list 10b\t\t\nPrinted 28.11.2026\t\t\nUPN\tSurname\tForename\nA8001\tSmythe\tAnna\nA8002\tSmythe\tBen',
    ['Anna Smythe #A8001', 'Ben Smythe #A8002'],
    ['1 heading', '2 heading', '3 heading'],
  ],
  'German, quoted': [
    '"Nachname";"Vorname";"Schülernummer"\n"von der Heide";"Jörg";"007"\n"Groß";"Zoë";"008"',
    ['Jörg von der Heide #007', 'Zoë Groß #008'],
    ['1 heading'],
  ],
  Russian: [
    'Фамилия;Имя;Отчество;Личный номер\nКоролёва;Алёна;Игоревна;17\nКоролёва;Анна;Игоревна;18',
    ['Алёна Королёва #17', 'Анна Королёва #18'],
    ['1 heading'],
  ],
  'Russian in one column': ['ФИО\nКоролёва, Алёна\nИванов, Пётр', ['Алёна Королёва', 'Пётр Иванов'], ['1 heading']],
  Azerbaijani: [
    'Soyad\tAd\tŞagird nömrəsi\nƏliyeva\tNərmin\t1001\nHüseynov\tİlham\t1002',
    ['Nərmin Əliyeva #1001', 'İlham Hüseynov #1002'],
    ['1 heading'],
  ],
  Turkish: ['Öğrenci No;Adı Soyadı\n101;Çağla Şahin\n102;Işıl Öz', ['Çağla Şahin #101', 'Işıl Öz #102'], ['1 heading']],
  Georgian: ['გვარი\tსახელი\nბერიძე\tნინო\nლომიძე\tგიორგი', ['ნინო ბერიძე', 'გიორგი ლომიძე'], ['1 heading']],
  Arabic: ['الاسم,رقم الطالب\nعلي حسن,٣٤\nفاطمة علي,٣٥', ['علي حسن #٣٤', 'فاطمة علي #٣٥'], ['1 heading']],
  Chinese: ['学号,姓,名\n01,李,娜\n02,王,小明', ['李娜 #01', '王小明 #02'], ['1 heading']],
  Vietnamese: [
    'Mã học sinh,Họ và tên\n7,Nguyễn Thị Ánh\n8,Trần Văn Bình',
    ['Nguyễn Thị Ánh #7', 'Trần Văn Bình #8'],
    ['1 heading'],
  ],
  'Vietnamese in two columns': ['Surname,Forename\nNguyễn,Thị Ánh', ['Nguyễn Thị Ánh'], ['1 heading']],
  'French with accents': ['Nom;Prénom;INE\nBéraud;Zoé;123AB', ['Zoé Béraud #123AB'], ['1 heading']],
  'surname, forename in each line': [
    'Smythe, Anna\nO’Neill, Seán\nvan Dyk, Piet',
    ['Anna Smythe', 'Seán O’Neill', 'Piet van Dyk'],
  ],
  'a name with a suffix': ['King, Jr.\nAnna', ['King, Jr.', 'Anna']],
  'a numbered list': ['1. Anna\n2. Ben\n3. Cem', ['Anna', 'Ben', 'Cem']],
  'a dotted list': ['• Anna\n• Ben\n• Cem', ['Anna', 'Ben', 'Cem']],
  'ticked off in a chat': ['[ ] Anna\n[x] Ben', ['Anna', 'Ben']],
  'a line of a mail': [
    'Anna Smythe <anna@x.example>; Ben Öz <ben@x.example>; "Cem K." <c@x.example>',
    ['Anna Smythe', 'Ben Öz', 'Cem K.'],
  ],
  'all in one line': ['Anna, Ben, Cem, Dana', ['Anna', 'Ben', 'Cem', 'Dana']],
  'said by the spreadsheet': ['sep=;\nName;Nr\nAnna;1', ['Anna #1'], ['1 heading', '2 heading']],
  'quotes that do not close': ['Name;Nr\n"Anna;1\nBen;2', ['"Anna #1', 'Ben #2'], ['1 heading']],
  'a nickname in quotes': ['Anna "Annie" Smythe\t1\nBen\t2', ['Anna "Annie" Smythe #1', 'Ben #2']],
  'doubled quotes': ['"Anna ""Annie"" Smythe"\t"1"\n"Ben"\t2', ['Anna "Annie" Smythe #1', 'Ben #2']],
  'a class beside the name': [
    'Anna Smythe\t10b\t1\nBen Öz\t10b\t2\nCem K\t10b\t3',
    ['Anna Smythe #1', 'Ben Öz #2', 'Cem K #3'],
  ],
  'line ends of an old Mac': ['\ufeffAnna\t1\rBen\t2\r', ['Anna #1', 'Ben #2']],
  'numbers that spreadsheets change': [
    'Ada\t00417\nBen\t9912140633506421\nCem\t1E5\nDana\t3-4\nElif\t12/3',
    ['Ada #00417', 'Ben #9912140633506421', 'Cem #1E5', 'Dana #3-4', 'Elif #12/3'],
  ],
  'a hidden sign in every cell': ['\u200eAnna\u200f\t\u200e1\u200f\n\u202bBen\u202c\t2', ['Anna #1', 'Ben #2']],
  'names with digits': ['Pupil 1\t901\nPupil 2\t902\nPupil 3\t903', ['Pupil 1 #901', 'Pupil 2 #902', 'Pupil 3 #903']],
  'names with digits alone': ['Pupil 1\nPupil 2', ['Pupil 1', 'Pupil 2']],
  'an alias, a class and a number': ['anna99;10b;1\nben07;10b;2\ncem3;10b;3', ['anna99 #1', 'ben07 #2', 'cem3 #3']],
  'a heading alone': ['Names\nAnna\nBen', ['Anna', 'Ben'], ['1 heading']],
};

describe('a pasted list', () => {
  it.each(Object.entries(lists))('is read: %s', (_kind, [text, who, said = []]) => {
    expect(pupils(text)).toEqual(who);
    expect(left(text)).toEqual(said);
  });

  it('names the lines that cannot be taken, and takes the others', () => {
    expect(left(`Anna\n${'x'.repeat(61)}\nBen\t${'9'.repeat(61)}\n\t5\nCem`)).toEqual([
      '2 long-name',
      '3 long-identifier',
      '4 give-a-name',
    ]);
    expect(pupils(`Anna\n${'x'.repeat(61)}\nCem`)).toEqual(['Anna', 'Cem']);
  });

  it('does not lose a line: each is a pupil or is said', () => {
    for (const [text] of Object.values(lists)) {
      const { lines, unfit, skipped } = rosterIn(text);
      const filled = text
        .replace(/^\ufeff/, '')
        .split(/\r\n?|\n/)
        .filter((line) => line.trim() !== '').length;
      expect(new Set([...lines, ...unfit, ...skipped].map(({ line }) => line)).size, text).toBe(
        lines.length > 1 && filled === 1 ? 1 : filled,
      );
    }
  });

  it('is read as its teacher says', () => {
    expect(pupils('Smythe\tAnna\t1', 'surname')).toEqual(['Anna Smythe #1']);
    expect(pupils('Anna\tSmythe\t1', 'forename')).toEqual(['Anna Smythe #1']);
    expect(pupils('Anna\tred', 'name')).toEqual(['Anna #red']);
    expect(pupils('Smythe, Anna, 10b', 'line')).toEqual(['Smythe, Anna, 10b']);
  });

  it('is a guess where two columns of names have no headings', () => {
    expect(rosterIn('Smythe\tAnna\nSmythe\tBen').isGuess).toBe(true);
    expect(rosterIn('Anna\t1\nBen\t2').isGuess).toBe(false);
    expect(rosterIn('Anna\nBen\t1\t2').isGuess).toBe(true);
  });

  it('of two thousand lines is read at once', () => {
    const text = Array.from({ length: 2000 }, (_, index) => `"Əliyeva, Nərmin ${index}";10b;${index}`).join('\r\n');
    expect(pupils(`Name;Klasse;Nr\r\n${text}`)).toHaveLength(2000);
  });
});
