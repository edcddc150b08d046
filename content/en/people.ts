import type { Edition } from '../edition';

export const people: Edition['people'] = {
  'vladimir-putin': {
    name: 'Vladimir Putin',
    forms: ['Vladimir Putin', 'Putin'],
    meaning: 'President of Russia, in office as president or prime minister since 1999.',
  },
  'ilham-aliyev': {
    name: 'Ilham Aliyev',
    forms: ['Ilham Aliyev', 'Aliyev'],
    meaning: 'President of Azerbaijan, in office since 2003.',
  },
  'dmitry-peskov': {
    name: 'Dmitry Peskov',
    forms: ['Dmitry Peskov', 'Peskov'],
    meaning: 'The Kremlin’s spokesman: press secretary to the president of Russia since 2012.',
  },
  'arif-yunusov': {
    name: 'Arif Yunusov',
    forms: ['Arif Yunusov', 'Yunusov'],
    meaning:
      'An Azerbaijani political analyst, cited by Account B. He is not Ramis Yunus, the analyst whom Account A quotes.',
  },
  'ramis-yunus': {
    name: 'Ramis Yunus',
    forms: ['Ramis Yunus', 'Yunus'],
    meaning: 'An analyst, quoted by Account A. He is not Arif Yunusov, the analyst whom Account B cites.',
  },
  'donald-trump': {
    name: 'Donald Trump',
    forms: ['Donald Trump', 'Trump'],
    meaning: 'President of the United States from 2017 to 2021, elected again in November 2024.',
  },
};
