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
            told('flight-8243-lost', 'On 25 December 2024 flight J2-8243 was on its way from Baku to Grozny.'),
            told(
              'flight-8243-lost',
              'It crashed near Aktau airport; 35 passengers and three crew died, and 29 people survived.',
            ),
            told(
              'putin-apology-call',
              'Three days later Putin apologised to Aliyev by telephone that it had happened in Russian airspace, the Kremlin said.',
            ),
            told('putin-apology-call', 'Its account did not say that air defence had hit the plane.'),
            told(
              'aliyev-demands',
              'Aliyev said on state television that Baku had asked for four things: an apology, an admission, punishment and compensation.',
            ),
            told('aliyev-demands', 'Only the apology had been given, he said.'),
          ],
          [
            told(
              'kazakh-preliminary-report',
              'In February 2025 a preliminary report by Kazakhstan described the damage: foreign objects had pierced the tail, the left engine and the left wing.',
            ),
            told('kazakh-preliminary-report', 'It named no cause and blamed nobody.'),
            told(
              'minval-leak',
              'In July the Azerbaijani outlet Minval published an anonymous letter that told of an order given by telephone; Minval said that it could not verify it.',
            ),
            told(
              'dushanbe-meeting',
              'In October, in Dushanbe, Putin said that two Russian missiles had exploded about ten metres from the plane while Ukrainian drones were being tracked.',
            ),
            told('dushanbe-meeting', 'Debris most likely hit it, he said, and compensation would follow.'),
            told(
              'kazakh-interim-report',
              'In December Kazakhstan’s interim report spoke of damage presumably by striking elements of a warhead; whose it was could not be established.',
            ),
            told(
              'russian-case-closed',
              'A day later Azerbaijan’s foreign minister disclosed a letter saying that Russia’s criminal case was closed.',
            ),
            told('russian-case-closed', 'No prosecution after that is known.'),
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
              'In Yekaterinburg about 50 people were detained, both Russian and Azerbaijani nationals; six were charged and jailed, the others let go after questioning.',
            ),
            told('yekaterinburg-raid', 'Two brothers, Huseyn and Ziyaddin Safarov, died in custody.'),
            leads('How they died is still told in two ways.'),
            told(
              'baku-autopsies',
              'After post-mortems in Baku, Azerbaijan’s prosecutors said that both had been beaten to death.',
            ),
            told(
              'baku-autopsies',
              'Russian investigators had spoken of heart failure in one case, and in the other of a cause still being established.',
            ),
            told('amnesty-calls', 'Amnesty International asked both states for independent inquiries; none was found.'),
          ],
          [
            leads('The old criminal cases did come to court.'),
            told(
              'shikhlinski-first-detention',
              'On the evening of 1 July 2025 Shahin Shikhlinski, head of the city’s Azerbaijani community, was detained, and let go that night.',
            ),
            told(
              'yekaterinburg-verdict',
              'In March 2026 he was sentenced to 22 years, and six other men to between 10 and 21, after a jury had found them guilty.',
            ),
            told('yekaterinburg-verdict', 'He denied guilt throughout.'),
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
              'Igor Kartavykh and Yevgeny Belousov of Sputnik were jailed for four months, on charges of fraud, illegal business and laundering.',
            ),
            told(
              'first-exchange',
              'On 10 October 2025, a day after the meeting in Dushanbe, Kartavykh was moved to house arrest, and Russia freed Mamedali Agayev, former head of a Moscow theatre.',
            ),
            told('first-exchange', 'A Kremlin aide said that this had been agreed before the meeting.'),
            told(
              'second-exchange',
              'On 25 October Belousov reached Moscow, and Yusif Khalilov, a businessman jailed in Voronezh, was reported in Baku.',
            ),
            told('second-exchange', 'No source says that the one was freed for the other.'),
            told(
              'russians-detention-extended',
              'A Baku court extended the detention of eight Russians by three months, Azerbaijani and Russian media reported.',
            ),
            told(
              'eleven-still-held',
              'In February 2026 a Russian deputy minister asked for a gesture of goodwill: the release of 11 who were still held.',
            ),
            told('eleven-still-held', 'What became of them was not found.'),
          ],
        ],
      },
      {
        id: 'odesa-to-kyiv',
        title: 'Words and missiles, from Odesa to Kyiv',
        paragraphs: [
          [
            told(
              'aliyev-court-plan',
              'In July 2025 Aliyev said that Azerbaijan was preparing a case over the plane for international courts.',
            ),
            told(
              'socar-depot-strikes',
              'In August Russian drones hit an oil depot of SOCAR, Azerbaijan’s state company, near Odesa, twice, Ukrainian officials and Azerbaijani media reported.',
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
              'In December Aliyev stayed away from a meeting of leaders in St Petersburg; his office gave a busy schedule as the reason.',
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
              'In August Aliyev and Armenia’s prime minister, Nikol Pashinyan, signed a declaration with Donald Trump in Washington; Russia was not among those who signed.',
            ),
            told(
              'us-charter',
              'In February 2026 Baku and the United States signed a charter on strategic partnership.',
            ),
            leads('Some older ties went on.'),
            told(
              'trade-2025',
              'Trade with Russia came to almost five billion dollars in 2025, Russia’s deputy prime minister Alexei Overchuk said.',
            ),
            told(
              'allied-declaration-reaffirmed',
              'In late December the two sides confirmed the will to develop ties under a declaration on allied interaction, Russia’s foreign ministry said.',
            ),
            told(
              ['evacuation-through-azerbaijan', 'war-on-iran'],
              'In March 2026, when the United States and Israel were at war with Iran, Russians left that country through Azerbaijan.',
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
              'In March 2026 Aliyev received Overchuk in Baku, and both sides said that practical steps over the crash would follow soon.',
            ),
            told(
              'damages-agreed',
              'On 15 April 2026, The Moscow Times reported, the two states issued a joint statement: the unintentional action of an air-defence system in Russian airspace had caused the crash.',
            ),
            told('damages-agreed', 'Russia agreed to pay damages, it reported.'),
            told('damages-agreed', 'The text, the amount, the payees and any payment were not found.'),
          ],
        ],
      },
    ],
  },
];
