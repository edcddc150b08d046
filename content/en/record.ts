import type { RecordWordsById } from '../record-words';

/** The public record in English: each entry names who says so where it is an allegation or one side’s word. */
export const record: RecordWordsById = {
  'peacekeepers-leave': {
    title: 'Russian peacekeepers leave Azerbaijan',
    sentence:
      'Azerbaijan’s defence ministry said that the whole Russian peacekeeping contingent had left the country, with its weapons and equipment.',
    note: 'The sources speak of the peacekeepers only, not of every Russian soldier.',
  },
  'flight-8243-lost': {
    title: 'Flight J2-8243 crashes near Aktau',
    sentence:
      'Azerbaijan Airlines flight J2-8243, an Embraer 190 from Baku to Grozny, crashed about three kilometres from Aktau airport. There were 62 passengers and five crew aboard: 35 passengers and three crew died, and 29 people survived.',
  },
  'putin-apology-call': {
    title: 'Putin apologises by telephone',
    sentence:
      'By telephone Vladimir Putin apologised to Ilham Aliyev that the incident had happened in Russian airspace, the Kremlin said. Its account mentioned air defence at work against Ukrainian drones, but did not say that it had hit the plane.',
  },
  'aliyev-demands': {
    title: 'Aliyev lists four demands',
    sentence:
      'Aliyev said on Azerbaijani state television that Baku had asked Russia to apologise, admit fault, punish those responsible and pay compensation. Only the apology had been given, he said.',
  },
  'trade-2025': {
    title: 'Trade comes to almost five billion dollars',
    sentence:
      'Trade between the two countries came to almost 5 billion dollars in 2025, Russia’s deputy prime minister Alexei Overchuk said in March 2026. In the first eight months it had grown by 13.5 per cent on the year before, to 3.35 billion, according to a meeting of the two deputy prime ministers.',
    note: 'These are officials’ figures; no customs table was found.',
  },
  'sputnik-limited': {
    title: 'Sputnik’s agency is limited to one correspondent',
    sentence:
      'Azerbaijan’s foreign ministry said that the Russian state agency behind Sputnik could have one accredited correspondent in the country, the Russian site Baikal-News reported.',
  },
  'russian-house-closed': {
    title: 'Baku ends the work of the Russian House',
    sentence:
      'Azerbaijan’s foreign ministry said that it had sent Russia a note on 3 February ending the work of the Russian House in Baku, because it was not registered and had broken the law. A Baku television channel had accused it of spying, which the Russian agency concerned denied.',
  },
  'kazakh-preliminary-report': {
    title: 'Kazakhstan publishes a preliminary report',
    sentence:
      'Kazakhstan’s transport ministry published a preliminary report of 53 pages: foreign objects had pierced the tail, the left engine and the left wing, and the hydraulics were lost. It named no cause and blamed nobody.',
  },
  'parade-reason': {
    title: 'The Kremlin says why Aliyev stays away',
    sentence:
      'A Kremlin aide said that Aliyev would, unfortunately, not come to the parade of 9 May, and that the reason given was events at home in honour of Heydar Aliyev.',
    note: 'Whether he had ever said yes is disputed: Caliber.az writes that no official in Baku had confirmed it, Darakchi that both presidents’ offices had, in March.',
  },
  'yekaterinburg-raid': {
    title: 'About 50 detained in Yekaterinburg; two die',
    sentence:
      'Russian security forces detained about 50 ethnic Azerbaijanis, Russian and Azerbaijani nationals, in Yekaterinburg. Six were charged and jailed to await trial, the others let go after questioning; several were hospitalised. The brothers Huseyn and Ziyaddin Safarov died in custody.',
    note: 'Counts differ: about 50, more than 50 or over 60 detained; Azerbaijan’s foreign ministry spoke of nine, TASS of eight suspects.',
  },
  'committee-asks-for-report': {
    title: 'Russia’s investigators ask for a report',
    sentence:
      'Russia’s Investigative Committee said that its head had asked for a report on the Yekaterinburg case, in which two suspects had died.',
    note: 'No result of any Russian inquiry into the deaths was found.',
  },
  'sputnik-arrests': {
    title: 'Two Sputnik men are detained in Baku',
    sentence:
      'Azerbaijan’s interior ministry raided Sputnik Azerbaijan and detained its executive director, Igor Kartavykh, and its editor-in-chief, Yevgeny Belousov. Both were charged with fraud, illegal business and laundering, and ordered to be held for four months.',
    note: 'The Moscow Times calls Belousov the deputy editor. No trial of the two was found.',
  },
  'amnesty-calls': {
    title: 'Amnesty asks both states for inquiries',
    sentence:
      'Amnesty International said that both states had shown contempt for human rights, called the arrests tit-for-tat policing, and asked both for independent inquiries.',
    note: 'No such inquiry was found.',
  },
  'minval-leak': {
    title: 'Minval publishes a letter it cannot verify',
    sentence:
      'The Azerbaijani outlet Minval published an anonymous letter with a note, said to be by a Russian air-defence captain, that two missiles were fired at an unseen target on an order given by telephone. It also published part of an audio recording, and said that it could not verify the letter.',
    note: 'That it was published is certain; that it is genuine is not.',
  },
  'baku-autopsies': {
    title: 'Baku opens a case over two deaths',
    sentence:
      'After post-mortems in Baku, Azerbaijan’s prosecutors opened a case over the torture and killing of the two brothers, who, they said, had been beaten to death. Russian investigators had spoken of heart failure in one case and of a cause still being established in the other.',
    note: 'No examination by anybody outside the two states was found.',
  },
  'russians-jailed-baku': {
    title: 'Eight Russians are held in Baku',
    sentence:
      'A Baku court ordered eight Russians to be held for four months, accused of moving drugs from Iran, selling drugs online and cyber-fraud. Russian media named most of them as IT workers, with a student and a psychologist among them. Pictures showed injuries on some of them.',
    note: 'Counts differ: eight before the court, 11 according to Moscow, about 15 in one report. How they came by the injuries was not found.',
  },
  'shikhlinski-first-detention': {
    title: 'Shahin Shikhlinski is held for hours',
    sentence:
      'Shahin Shikhlinski, head of the Azerbaijani community in Yekaterinburg, was detained in the street on the evening of 1 July, questioned as a witness and let go that night.',
  },
  'commission-statement': {
    title: 'A commission of parliament accuses Russian media',
    sentence:
      'A commission of Azerbaijan’s parliament said that its monitoring had found a wide information campaign by channels and individuals in Russian media and on Telegram.',
    note: 'No material was published with it.',
  },
  'lukoil-denial': {
    title: 'Lukoil denies that a manager was arrested',
    sentence:
      'Lukoil and Russia’s foreign ministry denied reports that a Lukoil manager had been arrested in the Urals: neither the branch nor the employee existed, they said. The reports had come from Azerbaijani media and Telegram channels, according to Russian media.',
    note: 'Only Russian sources were found for the denial, and none at all for the arrest.',
  },
  'eco-summit-guests': {
    title: 'Two guests come to Khankendi',
    sentence:
      'Pakistan’s prime minister arrived on 3 July and Turkey’s president on 4 July, for a summit in Khankendi, in Karabakh.',
  },
  'citizenship-withdrawn': {
    title: 'An association’s head is reported stripped of citizenship',
    sentence:
      'The head of an Azerbaijani association in the Moscow region was reported to have been stripped of Russian citizenship; he left on 9 July. His lawyer said that it had nothing to do with the dispute.',
  },
  'aliyev-court-plan': {
    title: 'Aliyev announces a case for international courts',
    sentence:
      'Aliyev said that Azerbaijan was preparing a case over the plane for international courts and was ready to wait ten years.',
  },
  'washington-declaration': {
    title: 'Azerbaijan and Armenia sign in Washington',
    sentence:
      'In Washington Aliyev and Armenia’s prime minister, Nikol Pashinyan, signed a joint declaration with Donald Trump. Their foreign ministers initialled a peace treaty and asked for the OSCE Minsk Group to be closed; a route through Armenia, TRIPP, is to link Azerbaijan with Nakhchivan. Russia was not among those who signed.',
    note: 'The treaty was initialled, not signed.',
  },
  'socar-depot-strikes': {
    title: 'Drones hit a SOCAR depot near Odesa',
    sentence:
      'Russian drones hit an oil depot of Azerbaijan’s state company SOCAR near Odesa on 8 and again on 18 August, Ukrainian officials and Azerbaijani media reported. Volodymyr Zelensky called it deliberate.',
  },
  'al-arabiya-interview': {
    title: 'Aliyev speaks to Al Arabiya',
    sentence:
      'In an interview with Al Arabiya Aliyev said that a Russian air-defence system had damaged the plane, and that the reaction of Russian officials had caused great disappointment.',
  },
  'insurance-dispute': {
    title: 'Moscow tells of insurance; Baku wants more',
    sentence:
      'Russia’s foreign ministry said that a Russian insurer had paid 1.003 billion roubles for the aircraft and had settled the claims of 46 of the 62 passengers, 358.4 million roubles, since February. Azerbaijan’s foreign ministry answered that insurance is not the compensation it asks of the Russian state.',
  },
  'dushanbe-meeting': {
    title: 'Putin speaks of two missiles',
    sentence:
      'Meeting Aliyev in Dushanbe, Putin said that two Russian missiles had exploded about ten metres from the plane while Ukrainian drones were being tracked, and that it was most likely hit by debris. Compensation and a legal assessment would follow, he said; Aliyev thanked him for overseeing the inquiry.',
  },
  'first-exchange': {
    title: 'House arrest in Baku, a release in Russia',
    sentence:
      'Azerbaijan moved Kartavykh from jail to house arrest, and Russia freed Mamedali Agayev, former head of a Moscow theatre. A Kremlin aide said that this had been agreed before the Dushanbe meeting. Kartavykh flew to Russia on 19 October.',
    note: 'What became of the charges against him is not reported.',
  },
  'second-exchange': {
    title: 'Belousov reaches Moscow, Khalilov is reported in Baku',
    sentence:
      'Yevgeny Belousov of Sputnik Azerbaijan reached Moscow. On the same day Yusif Khalilov, an Azerbaijani businessman held in Voronezh since August on a bribery charge, was reported to have arrived in Baku.',
    note: 'No source says that the one was freed for the other.',
  },
  'russians-detention-extended': {
    title: 'Eight Russians are held three months longer',
    sentence:
      'A Baku court extended the detention of eight Russians by three months, Azerbaijani and Russian media reported; the Kremlin said that it was talking with Baku about them.',
    note: 'A Bulgarian outlet confirms only that they were still in custody.',
  },
  'kyiv-embassy-hit': {
    title: 'Azerbaijan’s embassy in Kyiv is damaged',
    sentence:
      'During a Russian attack on Kyiv Azerbaijan’s embassy was damaged. Baku said that an Iskander missile had fallen on its grounds, summoned Russia’s ambassador and asked for an explanation.',
  },
  'russia-answers-embassy': {
    title: 'Moscow regrets, and points to Ukraine',
    sentence:
      'Russia’s foreign ministry expressed sincere regret over the embassy and said that, on preliminary findings, a Ukrainian air-defence missile had done the damage. It again asked for the release of 11 Russians held in Baku.',
    note: 'The one source outside the two states carries the blame put on Ukraine, not the regret.',
  },
  'cis-absence': {
    title: 'Aliyev stays away from St Petersburg',
    sentence:
      'Aliyev did not go to an informal meeting of the leaders of the CIS, a group of post-Soviet states, in St Petersburg; his office gave a busy schedule as the reason. The Kremlin had announced a meeting with Putin.',
  },
  'kazakh-interim-report': {
    title: 'Kazakhstan’s interim report speaks of a warhead',
    sentence:
      'Kazakhstan’s commission published an interim report: the plane was presumably damaged by striking elements of a warhead, whose origin could not be established; no traces of explosive were found. The final report was to follow, without a date.',
  },
  'russian-case-closed': {
    title: 'Russia’s case over the crash is closed',
    sentence:
      'Azerbaijan’s foreign minister disclosed a letter from the head of Russia’s Investigative Committee, saying that its criminal case over the crash was closed; he called that a cause for serious questions. Moscow’s spokeswoman spoke of Ukrainian drones as the root cause.',
    note: 'After the case was closed no prosecution is known.',
  },
  'allied-declaration-reaffirmed': {
    title: 'A declaration on allied interaction is named again',
    sentence:
      'At a meeting in Moscow a Russian deputy minister and Azerbaijan’s ambassador confirmed the will to develop ties under the declaration on allied interaction, Russia’s foreign ministry said. Baku stressed the crash, Moscow the 11 detained Russians.',
  },
  'us-charter': {
    title: 'Baku signs a charter with the United States',
    sentence:
      'In Baku Aliyev and the vice-president of the United States signed a charter on strategic partnership, covering transport, energy, defence and technology.',
  },
  'aliyev-munich': {
    title: 'Aliyev accuses Moscow in Munich',
    sentence:
      'In Munich Aliyev said that the embassy in Kyiv had been struck three times, twice after Moscow had been given its coordinates, and called that deliberate. Russia’s foreign ministry rejected this.',
  },
  'eleven-still-held': {
    title: 'Moscow asks for 11 Russians still held',
    sentence:
      'A Russian deputy minister said that Baku could make a gesture of goodwill by freeing the 11 Russians still held since the middle of 2025. Nobody but the two Sputnik men had been released by early February, according to Russia’s foreign ministry.',
    note: 'All three pages are in Russian. What happened to the 11 after 15 February 2026 was searched for and not found.',
  },
  'war-on-iran': {
    title: 'The United States and Israel fight Iran',
    sentence:
      'The United States and Israel went to war with Iran. In early March the Kremlin said that Iran had not asked Russia for help.',
    note: 'This is context; of both pages only the headline and the summary were read.',
  },
  'overchuk-in-baku': {
    title: 'Aliyev receives a Russian deputy prime minister',
    sentence:
      'Aliyev received Russia’s deputy prime minister Alexei Overchuk in Baku; both sides said that comprehensive practical steps over the crash would follow soon.',
    note: 'The sources are of the two states only, and agree word for word.',
  },
  'yekaterinburg-verdict': {
    title: 'Seven men are sentenced in Yekaterinburg',
    sentence:
      'A court in Yekaterinburg sentenced Shahin Shikhlinski to 22 years, five Safarov brothers to between 10 and 21, and another man to 14, for a murder in 2001 and a later attempted murder. A jury had found them guilty in February. Shikhlinski denied guilt throughout.',
    note: 'These seven are not the six charged in June 2025 and one more. Two of those six, as the rights group IRFS named them, are not among the seven; what became of the two was not found. The IRFS page is not among these sources. What was found of the verdict says nothing of the two deaths.',
  },
  'evacuation-through-azerbaijan': {
    title: 'Russians leave Iran through Azerbaijan',
    sentence:
      'Russians leaving Iran under bombardment crossed into Azerbaijan and were flown home; the Russian government thanked Baku for its help.',
  },
  'damages-agreed': {
    title: 'A joint statement on the crash',
    sentence:
      'Russia and Azerbaijan issued a joint statement that the crash was caused by the unintentional action of an air-defence system in Russian airspace; Russia agreed to pay damages, The Moscow Times reported.',
    note: 'One source, and of it only the headline and the summary. The text of the statement, the amount, the payees and any payment were not found.',
  },
};
