import type { Edition } from '../edition';
import type { AccountId } from '../facts/accounts';
import type { SpeakerId } from '../facts/speakers';
import type { Quotation } from '../words';

type Marked = `“${string}”`;

/** An account's own words, written here in “curly” marks so that everybody sees it is a quotation; the page puts its own. */
const quote = (from: AccountId, marked: Marked): Quotation => ({ from, words: marked.slice(1, -1) });
/** A speaker's words, which the account prints as theirs. */
const said = (from: AccountId, speaker: SpeakerId, marked: Marked): Quotation => ({ ...quote(from, marked), speaker });
/** The account's own words, in which it reports what a speaker says: nobody but the account has said them so. */
const reported = (from: AccountId, on: SpeakerId, marked: Marked): Quotation => ({ ...quote(from, marked), on });

export const claims: Edition['claims'] = {
  'karabakh-settled': {
    title: 'The Karabakh conflict is settled',
    a: 'The Karabakh conflict has ended, and Azerbaijan controls all of its territory.',
  },
  'less-dependent': {
    title: 'How far Baku depends on Moscow',
    a: 'With Karabakh settled, Azerbaijan is politically far less dependent on Russia.',
    quotes: [quote('a', '“drastically reduced”'), quote('a', '“freed itself from dependence”')],
  },
  'troops-gone': {
    title: 'No Russian forces since June 2024',
    a: 'Since June 2024 no Russian forces have been based in Azerbaijan.',
  },
  'treated-as-subordinate': {
    title: 'How Moscow treated Azerbaijan',
    a: 'Moscow went on treating Azerbaijan as a subordinate, and the crash made that plain.',
    quotes: [quote('a', '“a vassale partner”'), quote('a', '“painfully evident”')],
  },
  'seen-as-stable-alliance': {
    title: 'Once seen as a stable alliance',
    b: 'What the two countries had was once thought a stable alliance.',
    quotes: [quote('b', '“once seen as a stable alliance”')],
  },
  'crash-date': {
    title: 'When the plane crashed',
    a: 'The plane crashed in December 2024.',
    b: 'The plane was shot down on 25 December 2024, and crashed.',
  },
  'crash-aboard': {
    title: 'How many were aboard',
    b: 'There were 62 passengers and five crew aboard.',
  },
  'crash-deaths': {
    title: 'How many were killed',
    a: 'The crash killed 38 people.',
    b: 'The crash killed 38 people, and caused “outrage” in Azerbaijan.',
    quotes: [quote('b', '“sparked outrage”')],
  },
  'crash-place': {
    title: 'Where the plane came down',
    b: 'The plane came down near Aktau in Kazakhstan.',
  },
  'crash-cause': {
    title: 'What brought the plane down',
    a: 'A Russian air-defence system badly damaged the plane, and that led to the crash.',
    b: 'A Russian missile hit the plane by accident over Grozny, where air defences were active.',
    quotes: [quote('a', '“severely damaged”'), quote('b', '“accidentally shot down by a Russian missile”')],
  },
  'crash-apology': {
    title: 'Apology or regret',
    a: 'Putin apologised.',
    b: 'Moscow expressed regret.',
    quotes: [quote('a', '“issued an apology”'), quote('b', '“expressed regret”')],
  },
  'crash-aftermath': {
    title: 'What followed the apology',
    a: 'Nobody had to answer for the crash, and nothing was paid.',
    b: 'Moscow’s explanations did little to mend the harm.',
    quotes: [quote('a', '“no one was held accountable”'), quote('b', '“did little to heal the damage”')],
  },
  'crash-funerals': {
    title: 'Pictures of the funerals',
    b: 'Photographs of uniformed mourners at the coffins became a painful reminder.',
  },
  'crash-turning-point': {
    title: 'The crash as turning point',
    b: 'Many experts, unnamed, point to the crash as a critical event; Account B’s heading says that it “changed everything”, and it writes of “an old wound”.',
    quotes: [quote('b', '“left deep scars”'), quote('b', '“an old wound”'), quote('b', '“Changed Everything”')],
  },
  'parade-declined': {
    title: 'Aliyev stayed away',
    a: 'Ilham Aliyev, Azerbaijan’s president, declined to attend the Victory Day parade in Moscow in 2025.',
  },
  'parade-meaning': {
    title: 'What the refusal meant',
    a: 'The parade is of the highest symbolic value to Putin’s government, and the refusal was probably read as rejecting Russia as the dominant power.',
    quotes: [quote('a', '“deeply symbolic, if not sacred, to Putin’s regime”'), quote('a', '“as a hegemon”')],
  },
  'parade-as-trigger': {
    title: 'The refusal as trigger',
    a: 'The refusal might have set off the raid in Yekaterinburg.',
    quotes: [quote('a', '“It might be this decision”')],
  },
  'raid-date': {
    title: 'The raid of 27 June',
    a: 'On 27 June 2025 special forces detained ethnic Azerbaijanis in Yekaterinburg, in a “harsh crackdown”.',
    b: 'On 27 June there was a “violent police operation” in Yekaterinburg, in which special forces used “extreme force”.',
    quotes: [
      quote('a', '“harsh crackdown on ethnic Azerbaijanis”'),
      quote('b', '“violent police operation”'),
      quote('b', '“used extreme force”'),
    ],
  },
  'raid-official-reason': {
    title: 'The reason officials gave',
    a: 'Russian officials said that they were investigating old criminal cases.',
    b: 'The men were arrested on accusations in old criminal cases, murder and assassination among them; it is not said who accused them.',
    quotes: [reported('a', 'russian-officials', '“old criminal cases”')],
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
    quotes: [said('a', 'report-az', '“torture, killings, intimidation, and persecution of members of the diaspora”')],
  },
  'protest-note': {
    title: 'Baku’s protest',
    a: 'A day later Azerbaijan’s foreign ministry protested formally and called for a full investigation.',
    b: 'Azerbaijan’s foreign ministry condemned the raid as an “unacceptable act of violence”.',
    quotes: [said('b', 'azerbaijan-foreign-ministry', '“unacceptable act of violence”')],
  },
  'systematic-claim': {
    title: 'What officials call a system',
    a: 'Azerbaijani officials said that their citizens were treated like this systematically, and accused Russia’s authorities of killing for ethnic reasons.',
    quotes: [
      reported('a', 'azerbaijani-officials', '“such treatment of their citizens”'),
      reported('a', 'azerbaijani-officials', '“ethnically motivated killings”'),
    ],
  },
  'visits-cancelled': {
    title: 'Visits called off',
    a: 'Azerbaijan called off a trip by members of parliament to Moscow and the visit of a Russian deputy prime minister.',
  },
  'culture-cancelled': {
    title: 'Cultural events cancelled',
    a: 'The culture ministry cancelled every concert and exhibition with Russian citizens in it, whether the Russian government or a private organiser was behind it.',
    b: 'In a move that Account B calls “dramatic”, Azerbaijan cancelled every cultural programme linked to Russia.',
    quotes: [quote('b', '“dramatic”')],
  },
  catalyst: {
    title: 'What the raid set off',
    a: 'The raid set off Azerbaijan’s “informational and diplomatic offensive”.',
    b: 'The raid caused “outrage” in Azerbaijan at once.',
    quotes: [
      quote('a', '“informational and diplomatic offensive against Russia”'),
      quote('b', '“immediately ignited outrage”'),
    ],
  },
  'tv-imperial': {
    title: 'Words on television',
    b: 'A “prominent presenter” on national television spoke of “imperial behavior” by Russia towards former Soviet states, in what Account B calls a message of “defiance”.',
    quotes: [said('b', 'television-presenter', '“imperial behavior”'), quote('b', '“defiance”')],
  },
  'sputnik-raid': {
    title: 'Arrests at Sputnik',
    a: 'On 30 June security forces raided and searched Sputnik’s Baku office and arrested its director and deputy director.',
    b: 'Azerbaijani authorities responded to the raid by arresting two Russian journalists of Sputnik Azerbaijan.',
    quotes: [quote('a', '“director and deputy director”'), quote('b', '“two Russian journalists”')],
  },
  'sputnik-fsb': {
    title: 'The alleged FSB tie',
    a: 'According to some Azerbaijani analysts, both were FSB agents.',
    b: 'Later reports claimed that they were secretly connected to the FSB.',
    quotes: [
      reported('a', 'azerbaijani-analysts', '“both FSB agents”'),
      reported('b', 'later-reports', '“not simply media workers”'),
    ],
  },
  'ambassador-summoned': {
    title: 'The ambassador called in',
    a: 'In answer Moscow called in Azerbaijan’s ambassador to explain what it termed unfriendly actions.',
    quotes: [quote('a', '“what Russia described as unfriendly actions”')],
  },
  'worry-journalists': {
    title: 'Moscow’s worry about journalists',
    a: 'A representative of Russia’s foreign ministry voiced worry about Russian journalists.',
    quotes: [said('a', 'russia-foreign-ministry', '“We worry about our journalists”')],
  },
  'russians-detained': {
    title: 'Russians detained in Azerbaijan',
    a: 'On 1 July a group of Russians was detained on drug-trafficking charges, and the media covered it widely.',
    b: 'Azerbaijan arrested more Russians, accused of smuggling drugs and of organised crime.',
  },
  'courtroom-images': {
    title: 'Pictures from the courtroom',
    b: 'Courtroom pictures bore signs of assault on some detainees, and caused more “fury” online.',
    quotes: [
      quote('b', '“visible signs that some detainees had been physically assaulted”'),
      quote('b', '“more fury online”'),
    ],
  },
  'programmers-tourists': {
    title: 'Who the men were said to be',
    b: 'Posts on social media called some of them programmers and tourists from Yekaterinburg, which raised further doubts about the motives for the arrests.',
    quotes: [reported('b', 'social-media', '“programmers and tourists”')],
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
      said(
        'a',
        'parliament-commission',
        '“large-scale propaganda promoting aggressive behavior and inhumane treatment toward our compatriots”',
      ),
    ],
  },
  'media-shift': {
    title: 'A new tone in the media',
    a: 'Official media that used to avoid criticism of the Kremlin are now full of “outraged commentary” on Russia.',
    quotes: [quote('a', '“outraged commentary directed at Russia”')],
  },
  'bucha-article': {
    title: 'The article about Bucha',
    a: 'On 1 July Azerbaijan’s state news agency wrote, from “the latest statistics”, that the Russian army had killed over 1,000 residents of Bucha.',
    quotes: [
      said('a', 'state-news-agency', '“the Russian army killed over 1,000 local residents”'),
      said('a', 'state-news-agency', '“the latest statistics”'),
    ],
  },
  'hitler-comparison': {
    title: 'Putin compared to Hitler',
    a: 'State media began to compare Putin to Hitler; no example is given.',
    quotes: [quote('a', '“comparing Putin to Hitler”')],
  },
  'green-light': {
    title: 'Approval from the top',
    a: 'In a country that Account A calls “authoritarian”, that could not happen without approval from the leadership.',
    quotes: [quote('a', '“impossible in authoritarian Azerbaijan without a green light”')],
  },
  'both-control-media': {
    title: 'Control of the media',
    b: 'Arif Yunusov says that both capitals keep tight control of their media, and that the war of words is no coincidence.',
    quotes: [reported('b', 'arif-yunusov', '“tightly control their media narratives”')],
  },
  'peskov-regrettable': {
    title: 'What Peskov said',
    b: 'Dmitry Peskov called the cancellations “regrettable” and said that the arrests were no reason for such a response.',
    quotes: [
      said('b', 'dmitry-peskov', '“regrettable”'),
      said('b', 'dmitry-peskov', '“should not have triggered such a reaction”'),
    ],
  },
  'mfa-citizens': {
    title: 'Moscow on citizenship',
    b: 'The people arrested were Russian citizens, Russia’s foreign ministry argued, whatever their ethnic background.',
    quotes: [reported('b', 'russia-foreign-ministry', '“regardless of their ethnic background”')],
  },
  'kremlin-cautious': {
    title: 'Moscow’s tone',
    b: 'Moscow kept a cautious tone and may want things to calm down; the heading says that it “downplays” the crisis.',
    quotes: [
      quote('b', '“a cautious tone”'),
      quote('b', '“Moscow Downplays Crisis”'),
      quote('b', '“hoping to calm the waters”'),
    ],
  },
  'report-az-ukraine': {
    title: 'Report.Az on Russia and Ukraine',
    a: 'On 29 June Report.Az wrote that a Russia so harsh to a fellow Slavic nation would be harsher still to others.',
    quotes: [said('a', 'report-az', '“it would treat other nations even more harshly”')],
  },
  'ukraine-sympathy': {
    title: 'Sympathy for Ukrainians',
    a: 'Much of the former Soviet population feels for Ukrainians and resents Russia for the war.',
    quotes: [quote('a', '“empathizes with Ukrainians”'), quote('a', '“senseless brutal war”')],
  },
  'russia-weaker': {
    title: 'A weaker Russia',
    a: 'Stuck in war and under sanctions, Russia has lost its image of being all-powerful and the loyalty it once had.',
    quotes: [quote('a', '“Mired in the endless war”'), quote('a', '“no longer command the loyalty”')],
  },
  'allies-unaided': {
    title: 'Allies left without help',
    a: 'Russia could not help its allies: Syria, Armenia and Iran.',
    quotes: [quote('a', '“unable to help its allies”')],
  },
  manpower: {
    title: 'Manpower used up',
    a: 'Russia has run out of manpower; only mass mobilisation is left, and it would cost the economy dearly.',
    quotes: [quote('a', '“Its human resources are exhausted”')],
  },
  'stockpiles-economy': {
    title: 'Weapons stocks and the economy',
    a: 'The weapons from Soviet times are gone, and top officials admitted at the forum in St Petersburg that the economy is in decline.',
    quotes: [quote('a', '“publicly acknowledged the decline”')],
  },
  'west-attention': {
    title: 'Where the West may look',
    a: 'As the Middle East conflict dies down, the West may turn to Ukraine again.',
    quotes: [quote('a', '“may shift back to Ukraine”')],
  },
  'trump-reassessed': {
    title: 'A new look at Trump',
    a: 'Since “the operation in Iran” Trump looks different, and many in Moscow fear that his friendliness was a tactic.',
    quotes: [quote('a', '“a man of empty threats”'), quote('a', '“merely part of a strategy”')],
  },
  'europe-awake': {
    title: 'Europe waking up',
    a: 'Post-Soviet countries have noticed that Europe has woken up to geopolitics.',
    quotes: [quote('a', '“its years-long geopolitical slumber”')],
  },
  'personal-grudges': {
    title: 'Two presidents’ grudges',
    b: 'Arif Yunusov says that personal grudges between Putin and Aliyev drive much of the hostility, and weigh more than control of the media.',
    quotes: [reported('b', 'arif-yunusov', '“driving much of the hostility”'), quote('b', '“More importantly”')],
  },
  'no-longer-afraid': {
    title: 'No longer afraid',
    a: 'Free of its dependence, Azerbaijan no longer fears to demand respect for itself and its people.',
    quotes: [quote('a', '“no longer afraid to demand respect”')],
  },
  'no-leverage': {
    title: 'What leverage Moscow has left',
    a: 'Ramis Yunus says that pressure will not work on an Azerbaijan allied with Turkey and with nuclear-armed Pakistan.',
    quotes: [said('a', 'ramis-yunus', '“Moscow no longer has any real leverages”')],
  },
  'others-may-follow': {
    title: 'Others may follow',
    a: 'Russia cannot hold Azerbaijan back, and that could embolden others in the post-Soviet space.',
    quotes: [quote('a', '“no power to curb Azerbaijan”'), quote('a', '“web of fear”')],
  },
  'visits-due': {
    title: 'Visits still to come',
    a: 'Pakistan’s prime minister was due in Baku on 3 July and Turkey’s president on 4 July.',
  },
  'grip-slipping': {
    title: 'Moscow’s hold on Baku',
    b: 'Many people, none of them named, believe that Moscow is quickly losing its hold on Baku, as the crash is still fresh in memory and the arrests stir more anger.',
    quotes: [reported('b', 'unnamed-many', '“Moscow’s grip on Baku is slipping fast”'), quote('b', '“more anger”')],
  },
  'no-retreat': {
    title: 'No sign of retreat',
    b: 'The alliance is falling apart, relations are close to breaking, and Azerbaijan has raised the stakes and shows no sign of backing down.',
    quotes: [
      quote('b', '“hanging by a thread”'),
      quote('b', '“collapsing in full view”'),
      quote('b', '“doubled down”'),
    ],
  },
  'the-question': {
    title: 'The question itself',
    b: 'Regional analysts now ask whether Azerbaijan is already lost to Russia.',
    quotes: [reported('b', 'regional-analysts', '“whether Russia has already lost Azerbaijan”')],
  },
};
