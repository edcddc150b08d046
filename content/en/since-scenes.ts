import { leads, type ScenePart, told } from '../record-scene';

/** What is known now about the days that the accounts tell of, and what came after them, from the public record. */
export const sinceScenes: readonly ScenePart[] = [
  {
    id: 'known-now',
    title: 'Known now about those days',
    scenes: [
      {
        id: 'the-crash',
        title: 'The crash: who found what, and who admitted what',
        paragraphs: [
          [
            told(
              'flight-8243-lost',
              'On 25 December 2024 flight J2-8243, from Baku to Grozny, crashed near Aktau airport.',
            ),
            told('flight-8243-lost', 'The dead were 35 passengers and three crew; 29 survived.'),
            told(
              'putin-apology-call',
              'Three days later Putin apologised to Aliyev by telephone that the incident had happened in Russian airspace, the Kremlin said.',
            ),
            told('putin-apology-call', 'It did not say that air defence had hit the plane.'),
            told(
              'aliyev-demands',
              'Baku had asked for an apology, an admission, punishment and compensation, Aliyev said.',
            ),
            told('aliyev-demands', 'Only the apology had come, he said.'),
          ],
          [
            told(
              'kazakh-preliminary-report',
              'In February 2025 Kazakhstan’s preliminary report said that foreign objects had pierced the tail, left engine and left wing.',
            ),
            told('kazakh-preliminary-report', 'It named no cause and blamed nobody.'),
            told(
              'minval-leak',
              'In July the Azerbaijani outlet Minval published an anonymous letter that told of a telephoned order to fire; Minval said it could not verify it.',
            ),
            told(
              'dushanbe-meeting',
              'In Dushanbe in October Putin said that two Russian missiles had exploded about ten metres from the plane while Ukrainian drones were being tracked.',
            ),
            told('dushanbe-meeting', 'Debris most likely hit it, he said, and compensation would follow.'),
            told(
              'kazakh-interim-report',
              'In December Kazakhstan’s interim report presumed that fragments of a warhead had done the damage; their origin could not be established.',
            ),
            told(
              'russian-case-closed',
              'A day later Azerbaijan’s foreign minister disclosed a letter from Moscow: Russia’s criminal case over the crash was closed.',
            ),
            told('russian-case-closed', 'No prosecution is known.'),
          ],
        ],
      },
      {
        id: 'deaths-and-trials',
        title: 'Two deaths, and a trial',
        paragraphs: [
          [
            told(
              'yekaterinburg-raid',
              'On 27 June 2025 Russian security forces detained about 50 ethnic Azerbaijanis in Yekaterinburg, Russian and Azerbaijani nationals, Amnesty International wrote.',
            ),
            told(
              'yekaterinburg-raid',
              'Six were charged and jailed to await trial, the others let go after questioning.',
            ),
            told('yekaterinburg-raid', 'Two brothers, Huseyn and Ziyaddin Safarov, died in custody.'),
            leads('How they died is still told in two ways.'),
            told(
              'baku-autopsies',
              'After post-mortems in Baku, Azerbaijan’s prosecutors said that both had been beaten to death.',
            ),
            told(
              'baku-autopsies',
              'Russian investigators had spoken of heart failure in one case, and in the other of a cause not yet established.',
            ),
            told('amnesty-calls', 'Amnesty International asked both states for independent inquiries; none was found.'),
          ],
          [
            told(
              'yekaterinburg-verdict',
              'In March 2026 a Yekaterinburg court sentenced seven men for a murder in 2001 and a later attempted murder; a jury had found them guilty.',
            ),
            told(
              'yekaterinburg-verdict',
              'Two of the six charged in June 2025, as the rights group IRFS named them, are not among these seven; what became of those two was not found.',
            ),
            told(
              'shikhlinski-first-detention',
              'One of the seven was Shahin Shikhlinski, head of the city’s Azerbaijani community: detained and let go on 1 July 2025, and jailed later.',
            ),
            told(
              'yekaterinburg-verdict',
              'He was sentenced to 22 years, the others to between 10 and 21; he denied guilt throughout.',
            ),
            told('yekaterinburg-verdict', 'What was found of the verdict says nothing of the two deaths.'),
          ],
        ],
      },
    ],
  },
  {
    id: 'since',
    title: 'Since',
    scenes: [
      {
        id: 'prisoners',
        title: 'Prisoners on both sides',
        paragraphs: [
          [
            told(
              'sputnik-arrests',
              'Igor Kartavykh and Yevgeny Belousov of Sputnik were charged with fraud, illegal business and laundering, and ordered to be held for four months.',
            ),
            told(
              'first-exchange',
              'On 10 October 2025 Kartavykh was moved to house arrest, and Russia freed Mamedali Agayev, former head of a Moscow theatre.',
            ),
            told('first-exchange', 'That had been agreed before the Dushanbe meeting, a Kremlin aide said.'),
            told(
              'second-exchange',
              'On 25 October Belousov reached Moscow, and Yusif Khalilov, a businessman held in Voronezh, was reported in Baku.',
            ),
            told('second-exchange', 'No source says that the one was freed for the other.'),
            told(
              'russians-jailed-baku',
              'Other Russians stayed in jail in Baku: eight held since July by order of a court, accused of drug offences and cyber-fraud.',
            ),
            told('eleven-still-held', 'Moscow counted 11, and in February 2026 asked Baku to free them.'),
            told('eleven-still-held', 'What came after was not found.'),
          ],
        ],
      },
      {
        id: 'odesa-to-kyiv',
        title: 'Words and missiles, from Odesa to Kyiv',
        paragraphs: [
          [
            told('aliyev-court-plan', 'In July 2025 Aliyev announced a case over the plane for international courts.'),
            told(
              'socar-depot-strikes',
              'In August Russian drones twice hit a depot of Azerbaijan’s state oil company near Odesa, Ukrainian officials and Azerbaijani media reported.',
            ),
            told('socar-depot-strikes', 'Volodymyr Zelensky called it deliberate.'),
            told(
              'kyiv-embassy-hit',
              'In November Azerbaijan’s embassy was damaged during a Russian attack on Kyiv; Baku said that an Iskander missile had fallen on its grounds.',
            ),
            told(
              'russia-answers-embassy',
              'Russia’s foreign ministry expressed regret, and said that on preliminary findings it had been a Ukrainian air-defence missile.',
            ),
            told(
              'cis-absence',
              'In December Aliyev stayed away from a meeting of post-Soviet leaders in St Petersburg; his office named a busy schedule.',
            ),
            told(
              'aliyev-munich',
              'In February 2026, in Munich, he said that the embassy had been struck three times, and called that deliberate; Russia’s foreign ministry rejected this.',
            ),
          ],
        ],
      },
      {
        id: 'other-friends',
        title: 'Baku’s other friends',
        paragraphs: [
          [
            told(
              'eco-summit-guests',
              'Pakistan’s prime minister and Turkey’s president came on 3 and 4 July 2025, to a summit in Khankendi, in Karabakh.',
            ),
            told(
              'washington-declaration',
              'In August Aliyev and Armenia’s prime minister, Nikol Pashinyan, signed a declaration with Donald Trump in Washington, without Russia.',
            ),
            told(
              'us-charter',
              'In February 2026 Baku and the United States signed a charter on strategic partnership.',
            ),
            told(
              'trade-2025',
              'Trade with Russia came to almost five billion dollars in 2025, Russia’s deputy prime minister Alexei Overchuk said.',
            ),
            told(
              'allied-declaration-reaffirmed',
              'In late December 2025 the two sides confirmed the will to develop ties under a declaration on allied interaction, Russia’s foreign ministry said.',
            ),
            told(
              ['evacuation-through-azerbaijan', 'war-on-iran'],
              'In March 2026, during the war of the United States and Israel with Iran, Russians left Iran through Azerbaijan.',
            ),
          ],
        ],
      },
      {
        id: 'damages',
        title: 'Damages announced',
        paragraphs: [
          [
            told(
              'insurance-dispute',
              'In September 2025 Russia’s foreign ministry said that a Russian insurer had been paying since February.',
            ),
            told(
              'insurance-dispute',
              'Azerbaijan’s foreign ministry answered that insurance is not the compensation it asks of the Russian state.',
            ),
            told(
              'overchuk-in-baku',
              'In March 2026 Aliyev received Overchuk in Baku; both sides said that practical steps over the crash would follow soon.',
            ),
            told(
              'damages-agreed',
              'On 15 April 2026, The Moscow Times reported, the two states issued a joint statement: the unintentional action of an air-defence system in Russian airspace had caused the crash.',
            ),
            told('damages-agreed', 'Russia agreed to pay damages, the newspaper added.'),
            told('damages-agreed', 'The text, amount, payees and any payment were not found.'),
          ],
        ],
      },
    ],
  },
];
