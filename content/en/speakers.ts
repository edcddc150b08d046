import type { Edition } from '../edition';

export const speakers: Edition['speakers'] = {
  'unnamed-experts': {
    name: 'unnamed experts',
    role: 'mentioned by Account B, which says there are many and names none',
  },
  'russian-officials': { name: 'Russian officials', role: 'officials in Russia, not named' },
  'report-az': { name: 'Report.Az', role: 'news outlet in Azerbaijan' },
  'azerbaijan-foreign-ministry': {
    name: 'Azerbaijan’s foreign ministry',
    role: 'the part of the government in Baku that deals with other countries',
  },
  'azerbaijani-officials': { name: 'Azerbaijani officials', role: 'officials in Azerbaijan, not named' },
  'television-presenter': {
    name: 'a television presenter',
    role: 'prominent presenter on Azerbaijan’s national television, not named',
  },
  'azerbaijani-analysts': { name: 'some Azerbaijani analysts', role: 'mentioned by Account A, which names none' },
  'later-reports': { name: 'later reports', role: 'mentioned by Account B, which does not say whose reports' },
  'russia-foreign-ministry': {
    name: 'Russia’s foreign ministry',
    role: 'the part of the government in Moscow that deals with other countries',
  },
  'social-media': { name: 'posts on social media', role: 'mentioned by Account B, which does not say whose posts' },
  'parliament-commission': {
    name: 'a commission of Azerbaijan’s parliament',
    role: 'deals with foreign interference and hybrid threats',
  },
  'state-news-agency': {
    name: 'Azerbaijan’s state news agency',
    role: 'the country’s main state news agency, not named by Account A',
  },
  'arif-yunusov': { name: 'Arif Yunusov', role: 'Azerbaijani political analyst' },
  'dmitry-peskov': { name: 'Dmitry Peskov', role: 'the Kremlin’s spokesman' },
  'ramis-yunus': { name: 'Ramis Yunus', role: 'analyst' },
  'unnamed-many': { name: 'many people', role: 'mentioned by Account B, which does not say who they are' },
  'regional-analysts': { name: 'regional analysts', role: 'mentioned by Account B, which names none' },
};
