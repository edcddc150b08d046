/** Names of these scripts are written surname first, Chinese, Japanese and Korean without a space. */
const closed = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;
/** What may stand behind a comma and is no forename. */
const suffix = /^(?:jr|sr|junior|senior|i{2,3}|iv|phd|ma|ba)\.?$/i;

/** The name of two columns as a person says it. @param isSurnameFirst whether the surname's column comes first */
export function fullName(forename: string, surname: string, isSurnameFirst: boolean): string {
  if (suffix.test(forename)) return `${surname}, ${forename}`;
  if (closed.test(forename) && closed.test(surname)) return `${surname}${forename}`;
  // A Vietnamese name is said as it is written: surname, middle, given.
  const isVietnamese = isSurnameFirst && vietnameseSurname.test(surname);
  return (isVietnamese ? `${surname} ${forename}` : `${forename} ${surname}`).trim();
}

const vietnameseSurname =
  /^(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Mai|Lương)(?:\s|$)/u;

/** `Schmidt, Anna` turned round; any other name as it is. */
export function turned(name: string): string {
  const parts = name.split(/\s*[,،、，]\s*/u);
  const [surname = '', forename = ''] = parts;
  if (parts.length !== 2 || !forename || !surname) return name;
  return fullName(forename, surname, true);
}
