import type { SinceNoteWords } from '../record-words';

/** What became of claims of the accounts, by the public record. The four that are corrected first say what stood there. */
export const sinceNotes: SinceNoteWords = {
  'karabakh-settled':
    'On 8 August 2025 the foreign ministers of Azerbaijan and Armenia initialled a peace treaty in Washington. It was not signed.',
  'less-dependent':
    'In August 2025 Aliyev signed a declaration with Armenia in Washington, and in February 2026 a charter of partnership with the United States. Trade with Russia grew all the same in 2025, officials said.',
  'troops-gone':
    'On 12 June 2024 Azerbaijan’s defence ministry said that the Russian peacekeepers had left. What was read speaks of the peacekeepers only, not of every Russian soldier.',
  'seen-as-stable-alliance':
    'A declaration of February 2022 speaks of allied interaction. In late December 2025 both sides still named it, Russia’s foreign ministry said.',
  'crash-date': 'It was flight J2-8243 of Azerbaijan Airlines, an Embraer 190 on its way from Baku to Grozny.',
  'crash-deaths': 'The dead were 35 passengers and three crew; 29 people survived.',
  'crash-place': 'The plane crashed about three kilometres from Aktau airport, while trying an emergency landing.',
  'crash-cause':
    'In October 2025 Putin said that two Russian missiles had exploded about ten metres from the plane, and that debris most likely hit it. Kazakhstan’s interim report of December 2025 presumes striking elements of a warhead, and could not establish whose. In April 2026 both governments called it unintentional, The Moscow Times reported.',
  'crash-apology':
    'On 28 December 2024 Putin apologised by telephone that the incident had happened in Russian airspace, the Kremlin said; its account did not say that air defence had hit the plane. Each account tells half of that.',
  'crash-aftermath':
    'Account A says that no compensation was paid. That held for the Russian state. But a Russian insurer had been paying since February 2025, Russia’s foreign ministry said in September. Azerbaijan’s ministry answered that insurance is not the compensation it asks for. In December 2025 Azerbaijan’s foreign minister said that Russia’s investigators had closed their case. In April 2026 Russia agreed to pay damages, The Moscow Times reported.',
  'parade-declined':
    'On 7 May 2025 a Kremlin aide said which reason had been given: events at home in honour of Heydar Aliyev. In December 2025 Aliyev stayed away from a meeting of leaders in St Petersburg too.',
  'parade-as-trigger':
    'Nothing that was read links the parade and the raid. The cases that investigators named date from 2001 to 2011, and led to a jury’s verdict in 2026.',
  'raid-official-reason':
    'The cases were murders and attempted murders of 2001, 2010 and 2011, TASS reported on 30 June 2025. In 2026 a jury found seven men guilty, and they were sentenced; two of the six charged in June 2025, as the rights group IRFS named them, are not among them.',
  'raid-detained':
    'About 50 people were detained, Amnesty International wrote; six were charged and jailed to await trial, the others let go. OC Media has more than 50, Azerbaijan’s foreign ministry nine.',
  'raid-deaths':
    'They were the brothers Huseyn and Ziyaddin Safarov. In July 2025 Azerbaijan’s prosecutors said that both had been beaten to death, one in a police vehicle and one in a police building. Russian investigators had spoken of heart failure, and in the other case of a cause still being established. No outside examination was found.',
  'raid-hospital':
    'Amnesty International wrote that several people were hospitalised, but not that it was after their release.',
  'protest-note':
    'The ministry spoke of unacceptable violence and asked for an urgent inquiry, UNN and Anadolu reported; Account B’s quotation is a paraphrase. Russia’s chargé d’affaires was summoned, on 28 June (Anadolu) or 29 June (Hurriyet Daily News).',
  'systematic-claim':
    'The words were the culture ministry’s and the parliament’s, who spoke of Azerbaijanis, UNN and News.az reported. The prosecutors spoke of citizens and of people of Azerbaijani origin. “Their citizens” is Account A’s wording.',
  'visits-cancelled':
    'The visit called off was that of the deputy prime minister Alexei Overchuk. In March 2026 Aliyev received him in Baku.',
  catalyst:
    'Baku had acted against Russian bodies before: in February 2025 it ended the work of the Russian House and allowed Sputnik’s agency one correspondent, its foreign ministry said. Neither account mentions it.',
  'tv-imperial':
    'The presenter on state television compared Putin with Stalin and said that this was not 1937, the Bulgarian outlet Actualno reported.',
  'sputnik-raid':
    'Account A says that the director and the deputy director were arrested. They were the executive director, Igor Kartavykh, and the editor-in-chief, Yevgeny Belousov, OC Media and RTVI report; The Moscow Times has deputy editor. Both were back in Russia by the end of October 2025.',
  'sputnik-fsb': 'The charges reported were fraud, illegal business and laundering. No charge of spying was found.',
  'ambassador-summoned':
    'That was on 1 July 2025, over what Moscow called unfriendly actions and the illegal detention of journalists, Reuters reported. Baku summoned Russia’s ambassador on 2 July, according to IRFS.',
  'russians-detained':
    'On 1 July 2025 a Baku court ordered eight Russians to be held; Moscow speaks of 11. They were accused of moving drugs from Iran, selling drugs online and cyber-fraud. In February 2026 Moscow said that 11 were still held; what came after was not found.',
  'courtroom-images':
    'Some of those arrested appeared to have injuries, OC Media wrote too. How they came by them was not found.',
  'programmers-tourists':
    'Russian news media named them as well: most as IT workers, with a student and a psychologist among them. They came mostly from St Petersburg, Moscow and elsewhere, those media wrote, and several had left Russia after the mobilisation of 2022.',
  'more-arrests-russia':
    'Account A says that a Lukoil manager and the head of Yekaterinburg’s Azerbaijani community were arrested. On 3 July 2025 Lukoil and Russia’s foreign ministry denied the first; no confirmation was found. The second, Shahin Shikhlinski, was let go on the night of 1 July; he was jailed later, and sentenced in March 2026.',
  'commission-accuses':
    'The statement of 2 July blames channels and individuals in Russian media and on Telegram; it does not name the Russian state. What it calls an investigation was monitoring, and no material was published with it.',
  'hitler-comparison':
    'No comparison of Putin with Hitler was found. Actualno reported one with Stalin, on state television.',
  'peskov-regrettable':
    'On 30 June 2025 Peskov said that Moscow sincerely regretted these decisions, and that police work cannot and should not be a reason for such a reaction, TASS, Caliber.az and Anadolu reported. Account B’s words are a paraphrase.',
  'mfa-citizens':
    'Of about 50 detained some were Russian and some Azerbaijani nationals, Amnesty International wrote. The six who were arrested held Russian citizenship, investigators said, according to The Moscow Times.',
  'kremlin-cautious':
    'In public Moscow kept to that tone: Putin spoke of the missiles in October 2025, and regret over the embassy followed in November. But Russian drones hit an Azerbaijani oil depot in August, as Ukrainian officials and Azerbaijani media reported. For the damage to the embassy Moscow blamed Ukrainian air defence.',
  'allies-unaided':
    'In early March 2026, when the United States and Israel were at war with Iran, the Kremlin said that Iran had not asked Russia for help.',
  'west-attention': 'The premise did not last: on 28 February 2026 the United States and Israel went to war with Iran.',
  'no-leverage':
    'Trade with Russia grew in 2025, officials said; detainees were freed on both sides in October; in February 2026 Baku signed a charter of partnership with the United States. What was read does not settle it.',
  'others-may-follow':
    'In August 2025 Azerbaijan and Armenia signed a declaration in Washington; Russia was not among those who signed. That is context, not a verdict.',
  'visits-due':
    'Account A says that both guests were due in Baku. They came on the days named, 3 and 4 July 2025, but to Khankendi in Karabakh, for a summit of ten states.',
  'no-retreat':
    'From October 2025 Baku did step back in part: Aliyev thanked Putin, detainees were freed, and a joint statement came in April 2026. But he also stayed away from St Petersburg in December, and in February accused Moscow in public.',
  'the-question': 'What was read does not answer it. What came later points both ways.',
};
