import { describe, expect, it } from 'vitest';
import { foldText } from './fold';

/** Texts that people type for one and the same: each list folds to one. */
const same: Readonly<Record<string, readonly string[]>> = {
  apostrophes: [
    "Bridget O'Hara",
    'Bridget O’Hara',
    'Bridget O‘Hara',
    'Bridget OʼHara',
    'Bridget O`Hara',
    'BRIDGET O´HARA',
    'Bridget O′Hara',
    'Bridget O＇Hara',
    "Bridget O' Hara",
    "  bridget\u00a0o'hara\t",
    "Bridget O\u200b'Hara",
  ],
  'letters with a hook': ["O'ktam Yusupov", 'Oʻktam Yusupov', 'Oʼktam Yusupov', 'O‘ktam Yusupov', 'Oʻktam Yusupov'],
  hyphens: [
    'Anne-Marie Duval',
    'Anne‑Marie Duval',
    'Anne–Marie Duval',
    'Anne—Marie Duval',
    'Anne − Marie Duval',
    'Anne - Marie Duval',
    'Anne－Marie Duval',
    'Anne\u00ad-Marie Duval',
    'ANNE-MARIE  DUVAL',
  ],
  'title with quotes': [
    '"Politics" 10b',
    '“Politics” 10b',
    '„Politics“ 10b',
    '«Politics» 10b',
    '”Politics” 10B',
    "''Politics'' 10b",
  ],
  ellipsis: ['Why now?...', 'Why now?…'],
  dash: ['10b - history', '10b – history', '10b — History', '10b-history'],
  'Ё and Е': ['Алёна Королёва', 'Алена Королева', 'АЛЁНА КОРОЛЕВА', 'Але\u0308на Короле\u0308ва'],
  Й: ['Андрей', 'Андреи\u0306', 'АНДРЕЙ'],
  'ي and ی': ['علي رضایی', 'علی رضايي', 'على رضايى', 'عَلي رضاییّ', 'علـي رضايي'],
  'ك and ک': ['كامران', 'کامران'],
  'أ and ا': ['أحمد', 'احمد', 'إحمد'],
  'ة and ه': ['فاطمة', 'فاطمه'],
  'dots of an i': ['İlham', 'ilham', 'ILHAM', 'ılham', 'I\u0307lham'],
  'Romanian commas': ['Ștefan', 'Ştefan', 'S\u0327tefan', 'S\u0326tefan'],
  'Azerbaijani schwa': ['Nərmin Əliyeva', 'Nәrmin Әliyeva', 'Nǝrmin Ǝliyeva', 'NƏRMİN ƏLİYEVA'],
  'Cyrillic among Latin': ['Kamran', 'Каmran', 'Kаmrаn'],
  'Greek among Latin': ['Nina', 'Νina', 'NINA'],
  'combining letters': ['Nguyễn Thị Ánh', 'Nguye\u0302\u0303n Thi\u0323 A\u0301nh', 'NGUYỄN THỊ ÁNH'],
  'Đ and Ð': ['Đặng', 'Ðặng', 'đặng'],
  'digits of other scripts': ['Class 10', 'Class ١٠', 'Class ۱۰', 'Class １０', 'Class १०'],
  'full width': ['Fiona Li', 'Ｆｉｏｎａ　Ｌｉ', 'ﬁona li'],
  direction: ['Ruth Levi', '\u202bRuth Levi\u202c', '\u200fRuth Levi', 'Ruth\u2066 Levi\u2069', '\ufeffRuth Levi'],
  'Hebrew points': ['שָׁלוֹם', 'שלום'],
  'ß and SS': ['Groß', 'GROSS', 'groß'],
};

describe('a typed text', () => {
  it.each(Object.entries(same))('is the same however it is typed: %s', (_kind, texts) => {
    expect(new Set(texts.map(foldText)).size, texts.map(foldText).join(' | ')).toBe(1);
  });

  it('stays another where a reader would see another', () => {
    const others = [
      'Ayse',
      'Ayşe',
      'Anna B',
      'Anna C',
      'Anna-B',
      'Әли',
      'Ali',
      'Mia',
      'Mía',
      '10a',
      '10b',
      '李娜',
      '李纳',
      'Ольга',
      'Игорь',
    ];
    expect(new Set(others.map(foldText)).size).toBe(others.length);
  });

  it('folds to itself once folded', () => {
    for (const text of [
      ...Object.values(same).flat(),
      'İı Iß ﬁ',
      'a\u200d\u200b  b',
      'Ⅷ ㎏',
      '\u1e9e x',
      "' ' '' \"",
      '¨´`',
      '️⃣7️⃣',
    ])
      expect(foldText(foldText(text)), text).toBe(foldText(text));
  });
});
