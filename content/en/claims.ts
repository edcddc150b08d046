import type { Edition } from '../edition';
import type { AccountId } from '../facts/accounts';
import type { SpeakerId } from '../facts/speakers';
import type { Quotation } from '../words';

/** A quotation, written here in “curly” marks so that everybody sees it is one; the page puts its own. */
const quote = (from: AccountId, marked: `“${string}”`, speaker?: SpeakerId): Quotation => ({
  from,
  words: marked.slice(1, -1),
  ...(speaker && { speaker }),
});

export const claims: Edition['claims'] = {
  'karabakh-settled': {
    title: 'The Karabakh conflict is settled',
    a: 'The Karabakh conflict has ended, and Azerbaijan controls all of its territory.',
  },
  'less-dependent': {
    title: 'Baku depends less on Moscow',
    a: 'With Karabakh settled, Azerbaijan depends on Russia far less in its politics.',
    quotes: [quote('a', '“drastically reduced Azerbaijan’s political dependence on Russia”')],
  },
  'troops-gone': {
    title: 'No Russian forces since June 2024',
    a: 'Since June 2024 no Russian forces have been based in Azerbaijan.',
  },
  'treated-as-subordinate': {
    title: 'How Moscow treated Azerbaijan',
    a: 'Moscow went on treating Azerbaijan as a subordinate, and the crash made that plain.',
    quotes: [quote('a', '“Moscow continued to treat the country as a vassale partner”')],
  },
  'seen-as-stable-alliance': {
    title: 'Once seen as a stable alliance',
    b: 'What the two countries had was once seen as a stable alliance.',
    quotes: [quote('b', '“what was once seen as a stable alliance”')],
  },
  'crash-date': {
    title: 'When the plane was lost',
    a: 'The plane was lost in December 2024.',
    b: 'The plane was lost on 25 December 2024.',
  },
  'crash-aboard': {
    title: 'How many were aboard',
    b: 'There were 62 passengers and five crew aboard.',
  },
  'crash-deaths': {
    title: 'How many were killed',
    a: 'The crash killed 38 people.',
    b: 'The crash killed 38 people.',
  },
  'crash-place': {
    title: 'Where the plane came down',
    b: 'The plane came down near Aktau in Kazakhstan.',
  },
  'crash-cause': {
    title: 'What brought the plane down',
    a: 'A Russian air-defence system badly damaged the plane, and that led to the crash.',
    b: 'A Russian missile shot the plane down by accident over Grozny, where air defences were active.',
    quotes: [quote('a', '“severely damaged”'), quote('b', '“accidentally shot down by a Russian missile over Grozny”')],
  },
  'crash-apology': {
    title: 'Apology or regret',
    a: 'Putin apologised.',
    b: 'Moscow expressed regret.',
    quotes: [quote('a', '“Putin issued an apology”'), quote('b', '“Moscow expressed regret”')],
  },
  'crash-aftermath': {
    title: 'What followed the apology',
    a: 'Nobody had to answer for the crash, and nothing was paid.',
    b: 'Moscow’s explanations did little to mend the harm.',
    quotes: [
      quote('a', '“no one was held accountable, and no compensation was paid”'),
      quote('b', '“the explanations did little to heal the damage”'),
    ],
  },
  'crash-funerals': {
    title: 'Pictures of the funerals',
    b: 'Photographs of uniformed mourners at the coffins became a painful reminder.',
  },
  'crash-turning-point': {
    title: 'The crash as turning point',
    b: 'Many experts, none of them named, see the crash as a critical event whose wound was never properly treated.',
    quotes: [quote('b', '“a critical event that had already left deep scars”', 'unnamed-experts')],
  },
  'parade-declined': {
    title: 'Aliyev stayed away',
    a: 'Ilham Aliyev, Azerbaijan’s president, declined to attend the Victory Day parade in Moscow in 2025.',
  },
  'parade-meaning': {
    title: 'What the refusal meant',
    a: 'The parade is close to holy for Putin’s government, and the refusal was probably read as a rejection of Russian leadership.',
    quotes: [quote('a', '“likely interpreted as Azerbaijan’s final refusal to recognize Russia as a hegemon”')],
  },
  'parade-as-trigger': {
    title: 'The refusal as trigger',
    a: 'The refusal might have set off the raid in Yekaterinburg.',
    quotes: [quote('a', '“It might be this decision”')],
  },
  'raid-date': {
    title: 'The raid of 27 June',
    a: 'On 27 June 2025 special forces detained ethnic Azerbaijanis in Yekaterinburg, in a “harsh crackdown”.',
    b: 'On 27 June there was a violent police operation in Yekaterinburg, in which special forces used extreme force.',
    quotes: [
      quote('a', '“a harsh crackdown on ethnic Azerbaijanis in Yekaterinburg”'),
      quote('b', '“a violent police operation in the Russian city of Yekaterinburg”'),
    ],
  },
  'raid-official-reason': {
    title: 'The reason officials gave',
    a: 'Russian officials said that they were investigating old criminal cases.',
    b: 'The men were accused of involvement in old criminal cases, murder and assassination among them.',
    quotes: [quote('a', '“part of an investigation into old criminal cases”', 'russian-officials')],
  },
  'raid-detained': {
    title: 'How many were detained',
    a: 'Almost 50 Azerbaijanis were detained.',
    b: 'Several ethnic Azerbaijani men were arrested.',
    quotes: [quote('a', '“almost 50 Azerbaijanis”'), quote('b', '“several ethnic Azeri men”')],
  },
  'raid-deaths': {
    title: 'The two deaths',
    a: 'Two people were killed.',
    b: 'Two men died while they were being arrested.',
    quotes: [quote('a', '“two were killed”'), quote('b', '“two men died during the arrests”')],
  },
  'raid-hospital': {
    title: 'People in hospital',
    a: 'Several others were in hospital after the police had let them go.',
  },
  'raid-report-az': {
    title: 'What Report.Az alleged',
    a: 'Report.Az wrote that Azerbaijanis were tortured, killed, intimidated and persecuted.',
    quotes: [quote('a', '“torture, killings, intimidation, and persecution of members of the diaspora”', 'report-az')],
  },
  'protest-note': {
    title: 'Baku’s protest',
    a: 'A day later Azerbaijan’s foreign ministry protested formally and demanded a full investigation.',
    b: 'Azerbaijan’s foreign ministry condemned the raid as an “unacceptable act of violence”.',
    quotes: [quote('b', '“unacceptable act of violence”', 'azerbaijan-foreign-ministry')],
  },
  'systematic-claim': {
    title: 'The charge of a system',
    a: 'Azerbaijani officials said that their citizens were treated like this systematically, and accused Russia’s authorities of killing for ethnic reasons.',
    quotes: [
      quote('a', '“such treatment of their citizens was systematic in Russia”', 'azerbaijani-officials'),
      quote('a', '“ethnically motivated killings”', 'azerbaijani-officials'),
    ],
  },
  'visits-cancelled': {
    title: 'Visits called off',
    a: 'Azerbaijan called off a trip by members of parliament to Moscow and the visit of a Russian deputy prime minister.',
  },
  'culture-cancelled': {
    title: 'Cultural events cancelled',
    a: 'The culture ministry cancelled every concert and exhibition with Russian citizens in it, state-run or private.',
    b: 'Azerbaijan cancelled every cultural programme linked to Russia.',
  },
  catalyst: {
    title: 'What the raid set off',
    a: 'The raid set off Azerbaijan’s offensive in diplomacy and in the media.',
    b: 'The raid caused outrage in Azerbaijan at once.',
    quotes: [
      quote('a', '“a catalyst for Azerbaijan’s informational and diplomatic offensive against Russia”'),
      quote('b', '“immediately ignited outrage in Azerbaijan”'),
    ],
  },
  'tv-imperial': {
    title: 'A word on television',
    b: 'A prominent presenter on national television spoke of “imperial behavior” by Russia towards former Soviet states.',
    quotes: [quote('b', '“imperial behavior”', 'television-presenter')],
  },
  'sputnik-raid': {
    title: 'Arrests at Sputnik',
    a: 'On 30 June security forces raided and searched Sputnik’s Baku office and arrested its director and deputy director.',
    b: 'Two Russian journalists of Sputnik Azerbaijan were arrested.',
    quotes: [
      quote('a', '“arresting the agency’s director and deputy director”'),
      quote('b', '“arresting two Russian journalists from the state-owned Sputnik Azerbaijan”'),
    ],
  },
  'sputnik-fsb': {
    title: 'The alleged FSB tie',
    a: 'According to some Azerbaijani analysts, both were FSB agents.',
    b: 'Later reports claimed that they were secretly connected to the FSB.',
    quotes: [
      quote('a', '“both FSB agents”', 'azerbaijani-analysts'),
      quote('b', '“not simply media workers”', 'later-reports'),
    ],
  },
  'ambassador-summoned': {
    title: 'The ambassador called in',
    a: 'In answer Moscow called in Azerbaijan’s ambassador to explain what it termed unfriendly actions.',
    quotes: [quote('a', '“what Russia described as unfriendly actions by Baku”')],
  },
  'worry-journalists': {
    title: 'Moscow’s worry about journalists',
    a: 'A representative of Russia’s foreign ministry voiced worry about Russian journalists.',
    quotes: [quote('a', '“We worry about our journalists”', 'russia-foreign-ministry')],
  },
  'russians-detained': {
    title: 'Russians detained in Azerbaijan',
    a: 'On 1 July several Russians were detained on drug-trafficking charges, and the media covered it widely.',
    b: 'More Russians were arrested, accused of smuggling drugs and of organised crime.',
  },
  'courtroom-images': {
    title: 'Pictures from the courtroom',
    b: 'Courtroom pictures showed visible signs of assault on some detainees, and caused more fury online.',
    quotes: [quote('b', '“visible signs that some detainees had been physically assaulted”')],
  },
  'programmers-tourists': {
    title: 'Who the men were',
    b: 'Posts on social media called some of them programmers and tourists from Yekaterinburg, which raised doubts about the motives.',
    quotes: [quote('b', '“programmers and tourists from Yekaterinburg”', 'social-media')],
  },
  'more-arrests-russia': {
    title: 'More arrests in Russia',
    a: 'Arrests went on in Russia; among those held were Yekaterinburg’s Azerbaijani diaspora leader and a senior Lukoil manager.',
    b: 'More Azerbaijanis were arrested in Yekaterinburg and in Voronezh.',
  },
  'commission-accuses': {
    title: 'What the commission alleged',
    a: 'On 2 July a commission of Azerbaijan’s parliament accused Russia of an information campaign, and said it had documented it.',
    quotes: [
      quote(
        'a',
        '“large-scale propaganda promoting aggressive behavior and inhumane treatment toward our compatriots”',
        'parliament-commission',
      ),
    ],
  },
  'media-shift': {
    title: 'A new tone in the media',
    a: 'Official media that used to avoid criticism of the Kremlin now carry angry comment on Russia.',
    quotes: [quote('a', '“filled with outraged commentary directed at Russia”')],
  },
  'bucha-article': {
    title: 'The article about Bucha',
    a: 'On 1 July Azerbaijan’s state news agency wrote that the Russian army had killed over 1,000 residents of Bucha.',
    quotes: [quote('a', '“the Russian army killed over 1,000 local residents here”', 'state-news-agency')],
  },
  'hitler-comparison': {
    title: 'Putin compared to Hitler',
    a: 'State media began to compare Putin to Hitler; no example is given.',
    quotes: [quote('a', '“State-run media have begun comparing Putin to Hitler”')],
  },
  'green-light': {
    title: 'Approval from the top',
    a: 'In a country that it calls “authoritarian”, that could not happen without approval from the leadership.',
    quotes: [quote('a', '“impossible in authoritarian Azerbaijan without a green light”')],
  },
  'both-control-media': {
    title: 'Control of the media',
    b: 'Arif Yunusov says that both capitals keep tight control of their media, so the war of words is no accident.',
    quotes: [quote('b', '“both Moscow and Baku tightly control their media narratives”', 'arif-yunusov')],
  },
  'peskov-regrettable': {
    title: 'What Peskov said',
    b: 'Dmitry Peskov called the cancellations “regrettable” and said that the arrests were no reason for such a response.',
    quotes: [
      quote('b', '“regrettable”', 'dmitry-peskov'),
      quote('b', '“should not have triggered such a reaction”', 'dmitry-peskov'),
    ],
  },
  'mfa-citizens': {
    title: 'Moscow on citizenship',
    b: 'Russia’s foreign ministry said that the people arrested were Russian citizens, whatever their ethnic background.',
    quotes: [quote('b', '“Russian citizens, regardless of their ethnic background”', 'russia-foreign-ministry')],
  },
  'kremlin-cautious': {
    title: 'Moscow’s cautious tone',
    b: 'Moscow kept a cautious tone and may want things to calm down.',
    quotes: [
      quote('b', '“Moscow adopted a cautious tone”'),
      quote('b', '“the Kremlin may be hoping to calm the waters”'),
    ],
  },
  'report-az-ukraine': {
    title: 'Report.Az on Russia and Ukraine',
    a: 'On 29 June Report.Az wrote that a Russia so harsh to a fellow Slavic nation would be harsher still to others.',
    quotes: [quote('a', '“it would treat other nations even more harshly”', 'report-az')],
  },
  'ukraine-sympathy': {
    title: 'Sympathy for Ukrainians',
    a: 'Much of the former Soviet population feels for Ukrainians and resents Russia for the war.',
    quotes: [quote('a', '“much of the ex-Soviet population empathizes with Ukrainians”')],
  },
  'russia-weaker': {
    title: 'A weaker Russia',
    a: 'Stuck in war and under sanctions, Russia has lost its image of being all-powerful and the loyalty it once had.',
    quotes: [quote('a', '“Russia can no longer command the loyalty it once did”')],
  },
  'allies-unaided': {
    title: 'Allies left without help',
    a: 'Russia could not help its allies: Syria, Armenia and Iran.',
    quotes: [quote('a', '“unable to help its allies (Syria, Armenia, Iran)”')],
  },
  manpower: {
    title: 'Manpower used up',
    a: 'Russia has run out of manpower; only mass mobilisation is left, and it would cost the economy dearly.',
    quotes: [quote('a', '“Its human resources are exhausted”')],
  },
  'stockpiles-economy': {
    title: 'Weapons stocks and the economy',
    a: 'The weapons from Soviet times are gone, and top officials in St Petersburg admitted that the economy is in decline.',
    quotes: [quote('a', '“Soviet-era weapon stockpiles are long gone”')],
  },
  'west-attention': {
    title: 'Where the West may look',
    a: 'As the Middle East conflict dies down, the West may turn to Ukraine again.',
    quotes: [quote('a', '“attention may shift back to Ukraine”')],
  },
  'trump-reassessed': {
    title: 'A new look at Trump',
    a: 'Since the operation in Iran Trump looks different, and many in Moscow fear that his friendliness was a tactic.',
    quotes: [
      quote('a', '“once seen as a man of empty threats”'),
      quote('a', '“merely part of a strategy to appease Russia”'),
    ],
  },
  'europe-awake': {
    title: 'Europe waking up',
    a: 'Post-Soviet countries have noticed that Europe is paying attention to power politics again.',
    quotes: [quote('a', '“Europe has awakened from its years-long geopolitical slumber”')],
  },
  'personal-grudges': {
    title: 'Two presidents’ grudges',
    b: 'Arif Yunusov says that personal grudges between Putin and Aliyev drive much of the hostility.',
    quotes: [quote('b', '“are driving much of the hostility”', 'arif-yunusov')],
  },
  'no-longer-afraid': {
    title: 'No longer afraid',
    a: 'Free of its dependence, Azerbaijan no longer fears to demand respect for itself and its people.',
    quotes: [quote('a', '“no longer afraid to demand respect”')],
  },
  'no-leverage': {
    title: 'What leverage Moscow has left',
    a: 'Ramis Yunus says that pressure will not work on an Azerbaijan allied with Turkey and with nuclear-armed Pakistan.',
    quotes: [quote('a', '“Moscow no longer has any real leverages”', 'ramis-yunus')],
  },
  'others-may-follow': {
    title: 'Others may follow',
    a: 'Russia cannot hold Azerbaijan back, and other post-Soviet countries might break away too.',
    quotes: [quote('a', '“Russia has no power to curb Azerbaijan”')],
  },
  'visits-due': {
    title: 'Visits still to come',
    a: 'Pakistan’s prime minister was due in Baku on 3 July and Turkey’s president on 4 July.',
  },
  'grip-slipping': {
    title: 'Moscow’s hold on Baku',
    b: 'Many people, none of them named, believe that Moscow is quickly losing its hold on Baku.',
    quotes: [quote('b', '“Moscow’s grip on Baku is slipping fast”', 'unnamed-many')],
  },
  'no-retreat': {
    title: 'No sign of retreat',
    b: 'The alliance is falling apart, relations are close to breaking, and Azerbaijan shows no sign of backing down.',
    quotes: [quote('b', '“hanging by a thread”'), quote('b', '“collapsing in full view”')],
  },
  'the-question': {
    title: 'The question itself',
    b: 'Regional analysts now ask whether Azerbaijan is already lost to Russia.',
    quotes: [quote('b', '“whether Russia has already lost Azerbaijan”', 'regional-analysts')],
  },
};
