import { describe, expect, it } from 'vitest';
import { nameKeyOf } from '../pupil-name';
import { likelyPupils, type Named } from './likely-pupils';

const named = (name: string, more: Partial<Named> = {}): Named => ({
  ...{ id: name, name, nameKey: nameKeyOf(name), identifier: null, isListed: true, joinedAt: null },
  ...more,
});
const walkIn = (name: string) => named(name, { id: 'walk-in', isListed: false, joinedAt: new Date() });
const likelyOf = (typed: string, listed: readonly (string | Named)[]) =>
  (
    likelyPupils([walkIn(typed), ...listed.map((one) => (typeof one === 'string' ? named(one) : one))]).get(
      'walk-in',
    ) ?? []
  ).map(({ id }) => id);

/** What was typed at the door, who is meant, and others who are not. */
const doors: readonly [string, string, readonly string[]][] = [
  ['leyla', 'Leyla Əliyeva', ['Leylaxan Quliyeva', 'Murad Əliyev']],
  ['ƏLİYEVA LEYLA', 'Leyla Əliyeva', ['Leyla Quliyeva', 'Aliyeva Leyla']],
  ['Алена К.', 'Алёна Королёва', ['Алёна Маркова', 'Алина Королёва']],
  ['Королёва Алёна', 'Алёна Королёва', ['Алёна Ковалёва']],
  ['علی رضایی', 'علي رضايي', ['علي محمدي']],
  ['小明', '小明 王', ['小红 王']],
  ['王 小明', '王小明', ['王小红']],
  ['דוד', 'דוד לוי', ['דודו כהן']],
  ['Νίκος Παππάς', 'Παππάς, Νίκος', ['Νίκη Παππά']],
  ['Ánh', 'Nguyễn Thị Ánh', ['Nguyễn Thị Anh']],
  ['Anna Lena', 'Anna-Lena Groß', ['Anna Groß']],
  ['अनीता', 'अनीता शर्मा', ['सुनीता शर्मा']],
  ['O’Hara Bridget', "Bridget O'Hara", ['Bridget Hara']],
  ['Mia Schmidt', 'Mia', ['Max Schmidt']],
  ['Leyla Eliyeva', 'Leyla Əliyeva', ['Leyla Quliyeva']],
  ['Nguyen', 'Nguyễn Thị Ánh', ['Trần Thị Ánh']],
  ['Lukasz W', 'Łukasz Wiśniewski', ['Lukas Weber']],
];

describe('a pupil who is not on the roster', () => {
  it.each(doors)('“%s” might be %s', (typed, meant, others) => {
    expect(likelyOf(typed, [...others, meant])).toEqual([meant]);
  });

  it('might be either of two, also of two namesakes', () => {
    expect(likelyOf('Hugo', ['Hugo Adler', 'Hugo Brandt'])).toEqual(['Hugo Adler', 'Hugo Brandt']);
    const namesakes = [named('Hugo', { identifier: '1' }), named('Hugo', { id: 'second', name: 'Hugo (2)' })];
    expect(likelyOf('hugo', namesakes)).toEqual(['Hugo', 'second']);
  });

  it('is the one of the very name before others who only begin with it', () => {
    expect(likelyOf('Mia', ['Mia Schmidt', 'Mia'])).toEqual(['Mia']);
  });

  it('is nobody who has joined, nobody of another name, and nobody where many would do', () => {
    expect(likelyOf('Hugo', [named('Hugo Adler', { joinedAt: new Date() })])).toEqual([]);
    expect(likelyOf('Ali', ['Alina Petrova', 'Natalie'])).toEqual([]);
    expect(likelyOf('😀', ['Alina Petrova'])).toEqual([]);
    expect(likelyOf('.', ['Alina Petrova'])).toEqual([]);
    expect(likelyOf('Ali', ['Ali A', 'Ali B', 'Ali C', 'Ali D'])).toEqual([]);
    expect(likelyPupils([named('Hugo'), named('Hugo Adler')]).size).toBe(0);
  });
});
