/** A pupil as a school system knows them. */
export type SchoolPupil = { surname: string; forename: string; number: string };

/** Surnames and forenames by where families come from; forenames are dealt out over surnames, so siblings share one. */
const families: readonly [surnames: string, forenames: string][] = [
  ['Əliyev Məmmədov Hüseynov Quliyeva İsmayılov Əhmədzadə', 'Kamran Nərmin İlham Aytən Şəms Ülviyyə'],
  ['Королёв Щукина Ильин Соловьёва Жуков', 'Алёна Пётр Юлия Семён Игорь'],
  ['Yıldız Şahin Ağaoğlu Çelik Öztürk', 'Işıl Çağla İbrahim Gül Ömer'],
  ['ბერიძე ლომიძე კაპანაძე გელაშვილი', 'ნინო გიორგი მარიამ ლუკა'],
  ['حسن العلي منصور قاسم', 'علي فاطمة يوسف مريم'],
  ['李 王 张 陈', '娜 小明 伟 静'],
  ['Nguyễn Trần Phạm Đặng', 'Thị-Ánh Văn-Bình Minh-Châu Hồng-Đức'],
  ['O’Neill Ó-Briain Mac-Giolla-Phádraig Ní-Dhónaill', 'Seán Aoife Caoimhe Pádraig'],
  ['von-der-Heide Groß Müller-Lüdenscheidt d’Alembert', 'Zoë Jörg Anne-Marie Jean-Luc'],
];

/** 180 pupils: siblings, twins with one initial, and four namesakes. The same each time. */
export function yearGroup(): SchoolPupil[] {
  const all: [string, string][] = [];
  for (const [surnames, forenames] of families)
    for (const surname of surnames.split(' '))
      for (const forename of forenames.split(' ')) all.push([surname, forename]);
  const said = (word: string) => word.replaceAll('-', ' ');
  const twins: [string, string][] = [
    ['Aliyev', 'Kamran'],
    ['Aliyev', 'Kamran'],
    ['Aliyev', 'Kamran'],
    ['Aliyev', 'Kamran'],
    ['Smythe', 'Anna'],
    ['Smythe', 'Amna'],
  ];
  return [...twins, ...all].slice(0, 180).map(([surname, forename], index) => ({
    surname: said(surname),
    forename: said(forename),
    number: String(417 + index * 7).padStart(5, '0'),
  }));
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** How six school systems export a list. */
export const exports: Readonly<Record<string, (pupils: readonly SchoolPupil[]) => string>> = {
  'a spreadsheet, pasted': (pupils) =>
    [
      'Surname\tForename\tStudent number',
      ...pupils.map((one) => `${one.surname}\t${one.forename}\t${one.number}`),
    ].join('\n'),
  'semicolons, quoted, with a class': (pupils) =>
    [
      '"Nachname";"Vorname";"Klasse";"Schülernummer"',
      ...pupils.map((one) => [one.surname, one.forename, '10b', one.number].map(quoted).join(';')),
    ].join('\r\n'),
  'a Canvas gradebook': (pupils) =>
    [
      'Student,ID,SIS User ID,SIS Login ID,Section,Essay (123)',
      '    Points Possible,,,,,10',
      ...pupils.map(
        (one, index) => `"${one.surname}, ${one.forename}",${9000 + index},${one.number},login${one.number},10b,9`,
      ),
      '"Student, Test",99,,x,10b,',
    ].join('\n'),
  'a Moodle list of participants': (pupils) =>
    [
      'First name,Last name,ID number,Email address',
      ...pupils.map(
        (one) => `${quoted(one.forename)},${quoted(one.surname)},${one.number},p${one.number}@school.example`,
      ),
    ].join('\n'),
  'a report with a title': (pupils) =>
    [
      'Year group 10\t\t',
      'Printed on 28.11.2026\t\t',
      'UPN\tPupil name\tTutor group',
      ...pupils.map((one) => `${one.number}\t${one.surname}, ${one.forename}\t10b`),
      'Total\t180\t',
    ].join('\r\n'),
  'numbers first, in Russian': (pupils) =>
    [
      '\ufeff№;Личный номер;Фамилия;Имя',
      ...pupils.map((one, index) => `${index + 1};${one.number};${one.surname};${one.forename}`),
    ].join('\r\n'),
};
