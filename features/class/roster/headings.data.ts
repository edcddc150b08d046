import { foldText } from '@/lib/fold';

/** What a column of a list holds. */
export type Column = 'surname' | 'forename' | 'middle' | 'name' | 'identifier' | 'other';

/** What school systems write above their columns, in the languages of those who have asked. */
const headings: Readonly<Record<Exclude<Column, 'other'>, string>> = {
  surname:
    'surname|last name|lastname|family name|familyname|student last name|pupil surname|legal surname|sn|nachname|familienname|zuname|nom|nom de famille|apellido|apellidos|primer apellido|cognome|soyad|soyadı|soyadi|soyisim|soyismi|фамилия|фамилия ученика|прізвище|გვარი|apelido|sobrenome|nazwisko|achternaam|efternamn|sukunimi|họ|họ và tên đệm|họ đệm|姓|氏|성|اسم العائلة|اللقب|نام خانوادگی|familiya|familiyası',
  forename:
    'forename|first name|firstname|given name|givenname|given names|forenames|student first name|pupil forename|legal forename|preferred forename|chosen name|vorname|rufname|prénom|prenom|nombre|nombres|nome|ad|adı|adi|isim|ismi|имя|имя ученика|ім’я|სახელი|imię|imie|voornaam|roepnaam|förnamn|etunimi|tên|名|이름|الاسم الأول|نام|ism|öz adı',
  middle:
    'middle name|middle names|middle name(s)|middlename|middle|patronymic|second name|second given name|отчество|по батькові|ata adı|atasının adı|baba adı|segundo nombre|zweiter vorname|2. vorname|deuxième prénom',
  name: 'name|names|full name|fullname|student|students|student name|name of student|pupil|pupils|pupil name|learner|learner name|display name|user|participant|participants|candidate|candidate name|surname forename|surname, forename|last name, first name|name, vorname|nachname, vorname|schüler|schülerin|schülername|schüler*in|schüler/in|schülerinnen und schüler|name des schülers|name der schülerin|namen|élève|élèves|nom et prénom|nom prénom|nom complet|alumno|alumna|alumnado|nombre y apellidos|apellidos y nombre|apellidos, nombre|estudiante|alunno|cognome e nome|nome e cognome|aluno|öğrenci|öğrenci adı|ad soyad|adı soyadı|ad soyadı|adı ve soyadı|фио|ф.и.о.|ф. и. о.|фамилия имя|фамилия имя отчество|фамилия и имя|фамилия, имя|имя и фамилия|ученик|учащийся|учень|піб|прізвище та ім’я|şagird|şagirdin adı|tələbə|soyadı, adı|ad, soyad|s.a.a.|სახელი და გვარი|გვარი, სახელი|მოსწავლე|uczeń|nazwisko i imię|imię i nazwisko|leerling|naam|elev|namn|oppilas|họ tên|họ và tên|học sinh|姓名|学生姓名|氏名|生徒氏名|학생|성명|الاسم|اسم الطالب|اسم التلميذ|الاسم الكامل|نام و نام خانوادگی|ainm|ainm an dalta',
  // From the surest key of a person to the least sure: the first that a list has is taken.
  identifier:
    'sis user id|sis id|upn|uln|unique pupil number|unique learner number|pupil id|pupil number|student id|student number|student no|student no.|studentid|id number|idnumber|identification number|learner id|learner number|candidate number|candidate no|admission number|admission no|adno|school id|external id|orgdefinedid|org defined id|matrikelnummer|matrikel|schülernummer|schülernr|schülernr.|schüler-id|schüler id|ine|numéro élève|n° élève|identifiant|numero de alumno|n° de alumno|dni|matricola|matrícula|öğrenci no|öğrenci numarası|okul no|okul numarası|numara|şagird nömrəsi|tələbə nömrəsi|fin|fin kod|iş nömrəsi|номер ученика|личный номер|личное дело|табельный номер|პირადი ნომერი|mã học sinh|mã số|mã sv|学号|学籍番号|学生番号|番号|학번|رقم الطالب|الرقم|شماره دانش آموزی|rollno|roll no|roll no.|roll number|id|identifier|kennung|number|nr|nr.|no|no.|nº|n°|№|номер|nömrə|ნომერი|numer|nummer|sıra no|lp.|sis login id|login id|login|username|user name|user id|userid|anmeldename|benutzername|логин|student email|school email|email|e-mail|email address|e-mail address|e-mail-adresse|mail|email adresi|адрес электронной почты|почта|邮箱',
};

const known = new Map<string, { column: Column; rank: number }>();
for (const [column, words] of Object.entries(headings))
  for (const [rank, word] of words.split('|').entries())
    if (!known.has(foldText(word))) known.set(foldText(word), { column: column as Column, rank });

/** What a heading says that its column holds, and how sure an identifier it is (0: the surest); null for no heading we know. */
export const headingOf = (cell: string): { column: Column; rank: number } | null =>
  known.get(foldText(cell.replace(/[:*?]+\s*$/, ''))) ?? null;

/** Rows of gradebooks that are no pupil, by their first cell. */
const noPupil =
  /^(?:points? possible|out of|max(?:imum)? points|manual posting|test[ ,]+student|student[ ,]+test|total|totals|average|mean|median|class average|overall average|summe|durchschnitt|mittelwert|gesamt|moyenne|media|promedio|ortalama|toplam|среднее|средний балл|итого|orta|cəmi|średnia|sep=.|-{3,}|={3,}|_{3,})$/;

/** Whether a row, by the name in it or its first cell, is a row of totals, of a test user or of a spreadsheet's own. */
export const isNoPupil = (cell: string): boolean => noPupil.test(foldText(cell));
