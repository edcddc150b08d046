import type { Edition } from '../edition';
import { terms } from './terms';

export const places: Edition['places'] = {
  baku: { name: 'Baku', meaning: 'The capital of Azerbaijan, on the western shore of the Caspian Sea.' },
  moscow: { name: 'Moscow', meaning: 'The capital of Russia.' },
  grozny: { name: 'Grozny', meaning: 'The capital of Chechnya, a republic of Russia in the North Caucasus.' },
  aktau: { name: 'Aktau', meaning: 'A port in Kazakhstan, on the eastern shore of the Caspian Sea.' },
  yekaterinburg: {
    name: 'Yekaterinburg',
    meaning: 'One of the largest cities in Russia, in the Ural mountains, some 1,400 kilometres east of Moscow.',
  },
  voronezh: { name: 'Voronezh', meaning: 'A city in the south-west of Russia, some 470 kilometres from Moscow.' },
  bucha: { name: 'Bucha', meaning: terms.bucha.meaning },
  'st-petersburg': {
    name: 'St Petersburg',
    meaning: 'The second largest city in Russia, on the Baltic Sea, where a yearly economic forum is held.',
  },
  karabakh: { name: 'Karabakh', meaning: terms.karabakh.meaning },
};
