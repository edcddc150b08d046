/** The only persons whom our own words about the record name: public figures, and those whose names the story rests on. */
export const allowedPersons = [
  'Vladimir Putin',
  'Ilham Aliyev',
  'Heydar Aliyev',
  'Nikol Pashinyan',
  'Donald Trump',
  'Volodymyr Zelensky',
  'Dmitry Peskov',
  'Alexei Overchuk',
  'Igor Kartavykh',
  'Yevgeny Belousov',
  'Shahin Shikhlinski',
  'Huseyn Safarov',
  'Ziyaddin Safarov',
  'Mamedali Agayev',
  'Yusif Khalilov',
  // Only where it is said that no comparison with them was found, or that one was reported.
  'Hitler',
  'Stalin',
] as const;

/** Places, peoples, bodies, publishers, months: what else has a capital. */
const otherNames = `
  Account A B Amnesty International Actualno Anadolu Baikal-News Caliber.az Darakchi Hurriyet Daily News News.az IRFS
  Kommersant Media OC RTVI Minval Moscow Times Reuters TASS Telegram UNN Al Arabiya Bulgarian
  Armenia Azerbaijan Azerbaijani Azerbaijanis Airlines Baku Caspian Dushanbe Iran Israel Karabakh Kazakhstan
  Khankendi Kremlin Kyiv Makhachkala Moscow Munich Nakhchivan Odesa Pakistan Russia Russian Russians Petersburg St
  Turkey Ukraine Ukrainian Urals Voronezh Washington Yekaterinburg West Bucha Grozny Aktau United States
  CIS Committee Embraer Group House Investigative Iskander J2-8243 Lukoil Minsk OSCE SOCAR Sputnik TRIPP
  January February March April May June July August September October November December
  I IT The
`;

export const allowedWords: ReadonlySet<string> = new Set([
  ...allowedPersons.flatMap((name) => name.split(' ')),
  ...otherNames.trim().split(/\s+/),
]);

/** Ordinary words with which our sentences and titles begin. */
export const openers: ReadonlySet<string> = new Set(
  `A About After All An At Both Brothers Before But By Compensation Counts Damages Debris Disputed Drones During Each
  Eight Events Figures Flight For From He His How If In It Its Meeting Most Neither Next No Nobody None Not Nothing Of On One Only
  Pictures Prisoners Six Seven Some That The Their There These They This Three Trade Two What Where Whether Who With Words
  Which To Other Besides Corrected Executive General Later Leaving Put Since So State Those Whose Within`
    .trim()
    .split(/\s+/),
);

/** What never stands here, because it is not established or would harm somebody; and why. */
export const forbiddenPhrases: readonly (readonly [RegExp, string])[] = [
  [/\b(Russia|Moscow|Putin) (has|have|had)? ?paid\b|\bhas paid\b/i, 'no payment by the Russian state is known'],
  [
    /\bties (are|were|have been|had been)? ?restored\b|\bfull(y)? reconcil\w+/i,
    'that ties are restored is not established',
  ],
  [/\bno Russian (military|troops|forces|soldiers)\b/i, 'the record speaks of the peacekeepers only'],
  [/\bswap(s|ped)?\b|\bexchanged? for\b|\bin exchange for\b/i, 'no source says that one was freed for the other'],
  [/\bfrozen conflict\b|\bSection 907\b|\bnever accept\b/i, 'it is not established'],
  [/\b(proves?|proof of|proven) (an|the|that) (order|Russia|Moscow)\b/i, 'an unverified letter proves nothing'],
  [/\bpolls? (show|shows|found|say|says)\b/i, 'no opinion poll was found'],
  [/\b38 passengers\b|\b38 of (the )?62\b/i, 'the dead were 35 passengers and three crew'],
  [/\b(tortured|beaten) by\b/i, 'who caused an injury is an allegation: say who says so'],
];
