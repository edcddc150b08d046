import type { RecordFact } from './record-fact';

/**
 * The public record: what published sources tell of the two countries' quarrel, first to last. Ids are permanent: links
 * and quiz items refer to them. Its words stand in `content/<language>/record`; `content/record-rules.ts` holds its rules.
 */
export const record = {
  'peacekeepers-leave': {
    date: { on: '2024-06-12', precision: 'day' },
    kind: 'statement',
    actor: 'both',
    confidence: 'high',
    sources: [
      {
        publisher: 'kyiv-independent',
        title: null,
        published: null,
        address: 'https://kyivindependent.com/russian-peacekeepers-leave-karabakh',
      },
      {
        publisher: 'afp-standard',
        title: 'Azerbaijan says Russian peacekeepers have completed withdrawal',
        published: '2024-06-13',
        address:
          'https://www.standardmedia.co.ke/sports/amp/europe/article/2001497089/azerbaijan-says-russian-peacekeepers-have-completed-withdrawal',
      },
    ],
    claims: {
      'troops-gone': 'narrows',
      'karabakh-settled': 'narrows',
    },
  },
  'flight-8243-lost': {
    date: { on: '2024-12-25', precision: 'day' },
    kind: 'event',
    actor: 'unclassed',
    confidence: 'high',
    sources: [
      {
        publisher: 'times-of-central-asia',
        title: 'Kazakhstan to Release Preliminary Report on Aktau Plane Crash in Coming Days',
        published: null,
        address: 'https://timesca.com/kazakhstan-to-release-preliminary-report-on-aktau-plane-crash-in-coming-days/',
      },
      {
        publisher: 'trend',
        title: null,
        published: '2025-03-06',
        address: 'https://en.trend.az/casia/kazakhstan/4014350.html',
      },
      {
        publisher: 'qazinform',
        title: 'Final report to follow: Kazakh Transport Ministry on AZAL plane crash',
        published: '2025-12-26',
        address:
          'https://qazinform.com/news/final-report-to-follow-kazakh-transport-ministry-on-azal-plane-crash-be6a73',
      },
    ],
    claims: {
      'crash-aboard': 'stands',
      'crash-deaths': 'narrows',
      'crash-place': 'narrows',
      'crash-date': 'narrows',
    },
  },
  'putin-apology-call': {
    date: { on: '2024-12-28', precision: 'day' },
    kind: 'statement',
    actor: 'moscow',
    confidence: 'high',
    sources: [
      {
        publisher: 'ukrainska-pravda',
        title: null,
        published: '2024-12-28',
        address: 'https://www.pravda.com.ua/eng/news/2024/12/28/7491127/',
      },
      {
        publisher: 'cnn',
        title: 'Putin apologizes to Azerbaijani leader for “tragic incident” involving crashed Azerbaijani plane',
        published: '2024-12-28',
        address:
          'https://kesq.com/news/2024/12/28/putin-apologizes-to-azerbaijani-leader-for-tragic-incident-involving-crashed-azerbaijani-plane/',
      },
    ],
    claims: {
      'crash-apology': 'narrows',
    },
  },
  'aliyev-demands': {
    date: { on: '2024-12-29', precision: 'day' },
    kind: 'statement',
    actor: 'baku',
    confidence: 'high',
    sources: [
      {
        publisher: 'turan',
        title: 'Airplane crash: Azerbaijan’s conditions',
        published: null,
        address:
          'https://turan.az/en/social/airplane-crash-azerbaijans-conditions-are-relations-with-russia-deteriorating-788741',
      },
      {
        publisher: 'caucasian-knot',
        title: 'The meeting between Aliyev and Putin opened up prospects for normalizing relations',
        published: '2025-10-10',
        address: 'https://www.eng.kavkaz-uzel.eu/articles/68943',
      },
    ],
    claims: {
      'crash-aftermath': 'narrows',
    },
  },
  'trade-2025': {
    date: { on: '2025', precision: 'year' },
    kind: 'statement',
    actor: 'both',
    confidence: 'medium',
    sources: [
      {
        publisher: 'lenta',
        title: 'Оверчук: Товарооборот РФ и Азербайджана достиг в 2025 году почти $5 млрд',
        published: '2026-03-02',
        address:
          'https://lenta.ru/news/2026/03/02/rossiyskiy-vitse-premier-vyskazalsya-o-tovarooborote-s-azerbaydzhanom/',
      },
      {
        publisher: 'report-russian',
        title: 'В Баку состоялась встреча вице-премьеров Азербайджана и России',
        published: '2025-10-13',
        address:
          'https://report.az/ru/vneshnyaya-politika/v-baku-sostoyalas-vstrecha-vice-premerov-azerbajdzhana-i-rossii',
      },
      {
        publisher: 'vedomosti',
        title: 'Россия и Азербайджан могут увеличить товарооборот до $5 млрд в 2025 году',
        published: '2025-11-27',
        address: 'https://www.vedomosti.ru/politics/news/2025/11/27/1158612-rossiya-azerbaidzhan-mogut',
      },
    ],
    claims: {
      'no-leverage': 'narrows',
      'less-dependent': 'narrows',
    },
  },
  'sputnik-limited': {
    date: { on: '2025-02', precision: 'month' },
    kind: 'statement',
    actor: 'baku',
    confidence: 'medium',
    sources: [
      {
        publisher: 'baikal-news',
        title: null,
        published: '2025-02-24',
        address: 'https://baikal-news.ru/politics/2025/02/24/94307.html',
      },
    ],
    claims: {
      'sputnik-raid': 'narrows',
    },
  },
  'russian-house-closed': {
    date: { on: '2025-02-03', precision: 'day' },
    kind: 'statement',
    actor: 'baku',
    confidence: 'high',
    sources: [
      {
        publisher: 'news-az',
        title: 'Baku sends note to Moscow on terminating Russian House operations',
        published: '2025-02-06',
        address: 'https://news.az/news/baku-sends-note-to-moscow-on-terminating-russian-house-operations',
      },
      {
        publisher: 'censor',
        title: null,
        published: null,
        address: 'https://censor.net/en/news/3534421/russian-house-to-be-closed-in-azerbaijan',
      },
      {
        publisher: 'azernews',
        title: null,
        published: '2025-02-11',
        address: 'https://www.azernews.az/nation/237617.html',
      },
    ],
    claims: {
      catalyst: 'narrows',
      'crash-turning-point': 'stands',
    },
  },
  'kazakh-preliminary-report': {
    date: { on: '2025-02-04', precision: 'day' },
    kind: 'finding',
    actor: 'other',
    confidence: 'high',
    sources: [
      {
        publisher: 'moscow-times',
        title: null,
        published: '2025-02-04',
        address:
          'https://www.themoscowtimes.com/2025/02/04/azerbaijani-plane-headed-for-russia-likely-damaged-by-external-objects-before-crash-probe-a87860',
      },
      {
        publisher: 'ukrainska-pravda',
        title: null,
        published: '2025-02-04',
        address: 'https://www.pravda.com.ua/eng/news/2025/02/4/7496772/',
      },
      {
        publisher: 'aviation24',
        title: null,
        published: '2025-02-05',
        address:
          'https://www.aviation24.be/airlines/azerbaijan-airlines/kazakhstan-confirms-azerbaijan-airlines-crash-caused-by-external-objects/',
      },
    ],
    claims: {
      'crash-cause': 'narrows',
    },
  },
  'parade-reason': {
    date: { on: '2025-05-07', precision: 'day' },
    kind: 'statement',
    actor: 'baku',
    confidence: 'high',
    sources: [
      {
        publisher: 'kyiv-independent',
        title: 'Azeri, Laotian leaders to skip Russia’s Victory Day parade, Kremlin says',
        published: '2025-05-07',
        address:
          'https://www.kyivindependent.com/azerbaijani-and-laotian-leaders-to-skip-russias-victory-day-parade-kremlin-says',
      },
      {
        publisher: 'caliber',
        title: 'Azerbaijani president not attending May 9 parade in Moscow',
        published: null,
        address: 'https://caliber.az/en/post/azerbaijani-president-not-attending-may-9-parade-in-moscow',
      },
      { publisher: 'darakchi', title: null, published: null, address: 'https://www.darakchi.uz/en/199842' },
    ],
    claims: {
      'parade-declined': 'narrows',
      'parade-meaning': 'stands',
    },
  },
  'yekaterinburg-raid': {
    date: { on: '2025-06-27', precision: 'day' },
    kind: 'event',
    actor: 'moscow',
    confidence: 'high',
    sources: [
      {
        publisher: 'amnesty',
        title:
          'Russia/Azerbaijan: Authorities must investigate alleged abuses against detainees amid tit for tat policing operations',
        published: null,
        address: 'https://www.ecoi.net/de/dokument/2127003.html',
      },
      {
        publisher: 'moscow-times',
        title:
          'Azerbaijan Launches Murder Probe After Autopsy Finds Brothers Died From Beatings in Russian Police Custody',
        published: '2025-07-01',
        address:
          'https://www.themoscowtimes.com/2025/07/01/azerbaijan-launches-murder-probe-after-autopsy-finds-brothers-died-from-beatings-in-russian-police-custody-a89629',
      },
      {
        publisher: 'oc-media',
        title: 'Baku launches criminal case into murder of citizens in Russia',
        published: null,
        address: 'https://oc-media.org/baku-launches-criminal-case-into-murder-of-citizens-in-russia',
      },
      { publisher: 'tass', title: null, published: '2025-06-30', address: 'https://tass.com/politics/1983207' },
    ],
    claims: {
      'raid-detained': 'narrows',
      'raid-official-reason': 'narrows',
      'raid-hospital': 'stands',
      'mfa-citizens': 'narrows',
    },
  },
  'committee-asks-for-report': {
    date: { on: '2025-06-29', precision: 'day' },
    kind: 'statement',
    actor: 'moscow',
    confidence: 'medium',
    sources: [
      {
        publisher: 'vecherniye-vedomosti',
        title: 'СК России изучит обстоятельства смерти фигурантов дела об убийствах в Свердловской области',
        published: '2025-06-29',
        address:
          'https://xn--b1aagcb.xn--p1ai/eburg/news/incidents-news/204983-sk-rossii-izuchit-obstojatelstva-smerti-figurantov-dela-ob-ubijstvah-v-sverdlovskoj-oblasti.html',
      },
    ],
    claims: {
      'raid-deaths': 'narrows',
    },
  },
  'sputnik-arrests': {
    date: { on: '2025-06-30', precision: 'day' },
    kind: 'event',
    actor: 'baku',
    confidence: 'high',
    sources: [
      {
        publisher: 'oc-media',
        title: 'Baku launches criminal case into murder of citizens in Russia',
        published: null,
        address: 'https://oc-media.org/baku-launches-criminal-case-into-murder-of-citizens-in-russia',
      },
      {
        publisher: 'rtvi',
        title: null,
        published: '2025-10-19',
        address: 'https://rtvi.com/news/osvobozhdennyj-v-baku-glava-sputnik-azerbajdzhan-vozvrashhaetsya-v-rossiyu/',
      },
      {
        publisher: 'moscow-times',
        title: 'Azerbaijan Frees Sputnik Editor After Putin Blames Deadly Plane Crash on Russian Missiles',
        published: '2025-10-10',
        address:
          'https://www.themoscowtimes.com/2025/10/10/azerbaijan-frees-sputnik-editor-after-putin-blames-deadly-plane-crash-on-russian-missiles-a90775',
      },
    ],
    claims: {
      'sputnik-raid': 'corrects',
      'sputnik-fsb': 'narrows',
    },
  },
  'amnesty-calls': {
    date: { on: '2025-07', precision: 'month' },
    kind: 'analysis',
    actor: 'other',
    confidence: 'medium',
    sources: [
      {
        publisher: 'amnesty',
        title:
          'Russia/Azerbaijan: Authorities must investigate alleged abuses against detainees amid tit for tat policing operations',
        published: null,
        address: 'https://www.ecoi.net/de/dokument/2127003.html',
      },
    ],
    claims: {
      'raid-deaths': 'stands',
      'courtroom-images': 'stands',
    },
  },
  'minval-leak': {
    date: { on: '2025-07-01', precision: 'day' },
    kind: 'allegation',
    actor: 'other',
    confidence: 'medium',
    sources: [
      {
        publisher: 'ukrainska-pravda',
        title: null,
        published: '2025-07-02',
        address: 'https://www.pravda.com.ua/eng/news/2025/07/2/7519759/',
      },
    ],
    claims: {
      'crash-cause': 'narrows',
    },
  },
  'baku-autopsies': {
    date: { on: '2025-07-01', precision: 'day' },
    kind: 'statement',
    actor: 'baku',
    confidence: 'high',
    sources: [
      { publisher: 'the-insider', title: null, published: null, address: 'https://theins.press/en/amp/news/282675' },
      {
        publisher: 'moscow-times',
        title:
          'Azerbaijan Launches Murder Probe After Autopsy Finds Brothers Died From Beatings in Russian Police Custody',
        published: '2025-07-01',
        address:
          'https://www.themoscowtimes.com/2025/07/01/azerbaijan-launches-murder-probe-after-autopsy-finds-brothers-died-from-beatings-in-russian-police-custody-a89629',
      },
      {
        publisher: 'reuters-anews',
        title: 'Azerbaijani men arrested by Russia were beaten to death: Baku',
        published: '2025-07-01',
        address:
          'https://www.anews.com.tr/asia/2025/07/01/azerbaijani-men-arrested-by-russia-were-beaten-to-death-baku',
      },
      {
        publisher: 'trend',
        title: null,
        published: '2025-07-01',
        address: 'https://en.trend.az/azerbaijan/politics/4064528.html',
      },
    ],
    claims: {
      'raid-deaths': 'narrows',
      'systematic-claim': 'narrows',
    },
  },
  'russians-jailed-baku': {
    date: { on: '2025-07-01', precision: 'day' },
    kind: 'event',
    actor: 'baku',
    confidence: 'high',
    sources: [
      {
        publisher: 'caucasian-knot-russian',
        title: 'Близкие арестованных в Баку россиян пожаловались на отсутствие информации от дипломатов',
        published: '2025-08-29',
        address: 'https://www.kavkaz-uzel.eu/articles/414966',
      },
      { publisher: 'kommersant', title: null, published: null, address: 'https://www.kommersant.ru/doc/8162412' },
      {
        publisher: 'oc-media',
        title: 'Baku launches criminal case into murder of citizens in Russia',
        published: null,
        address: 'https://oc-media.org/baku-launches-criminal-case-into-murder-of-citizens-in-russia',
      },
    ],
    claims: {
      'russians-detained': 'narrows',
      'courtroom-images': 'stands',
      'programmers-tourists': 'narrows',
    },
  },
  'shikhlinski-first-detention': {
    date: { on: '2025-07-01', precision: 'day' },
    kind: 'event',
    actor: 'moscow',
    confidence: 'high',
    sources: [
      {
        publisher: 'caucasian-knot',
        title: 'A Yekaterinburg court has extended the arrest of Shahin Shykhlinsky',
        published: null,
        address: 'https://www.eng.kavkaz-uzel.eu/articles/68705',
      },
      {
        publisher: 'oc-media',
        title: 'Russia detains son of Azerbaijani diaspora leader',
        published: '2025-07-16',
        address: 'https://oc-media.org/russia-detains-son-of-azerbaijani-diaspora-leader/',
      },
      {
        publisher: 'oc-media',
        title: 'Russia detains Azerbaijani diaspora leader',
        published: null,
        address: 'https://oc-media.org/russia-detains-azerbaijani-diaspora-leader',
      },
    ],
    claims: {
      'more-arrests-russia': 'corrects',
    },
  },
  'commission-statement': {
    date: { on: '2025-07-02', precision: 'day' },
    kind: 'allegation',
    actor: 'baku',
    confidence: 'medium',
    sources: [
      {
        publisher: 'azernews',
        title: null,
        published: '2025-07-02',
        address: 'https://www.azernews.az/nation/244046.html',
      },
      {
        publisher: 'az-netwatch',
        title: 'Azerbaijan creates Commission on Countering External Interference and Hybrid Threats',
        published: null,
        address: 'https://www.az-netwatch.org/tag/state-surveillance/',
      },
    ],
    claims: {
      'commission-accuses': 'narrows',
    },
  },
  'lukoil-denial': {
    date: { on: '2025-07-03', precision: 'day' },
    kind: 'statement',
    actor: 'moscow',
    confidence: 'medium',
    sources: [
      {
        publisher: 'tve24',
        title: 'Данные о задержании главы компании «Лукойл» на Урале оказались фейком',
        published: '2025-07-03',
        address:
          'https://tve24.ru/news/2025/07/03/dannye-o-zaderzhanii-glavy-kompanii-lukoyl-na-urale-okazalis-feykom/amp',
      },
      {
        publisher: 'ir-press',
        title: null,
        published: '2025-07-03',
        address: 'https://www.ir-press.ru/ru/2025/07/03/v-lukojle-oprovergli-uvolnenie-glavy-uralskogo-filiala',
      },
    ],
    claims: {
      'more-arrests-russia': 'corrects',
    },
  },
  'eco-summit-guests': {
    date: { on: '2025-07-04', precision: 'day', earlier: '2025-07-03' },
    kind: 'event',
    actor: 'other',
    confidence: 'high',
    sources: [
      {
        publisher: 'dawn',
        title: 'PM arrives in Azerbaijan to attend 17th ECO summit',
        published: '2025-07-03',
        address: 'https://www.dawn.com/news/1921869/pm-arrives-in-azerbaijan-to-attend-17th-eco-summit',
      },
      {
        publisher: 'bne',
        title: '17th ECO Summit in Azerbaijan: a wrap-up',
        published: null,
        address: 'https://www.intellinews.com/17th-eco-summit-in-azerbaijan-a-wrap-up-389523',
      },
    ],
    claims: {
      'visits-due': 'corrects',
    },
  },
  'citizenship-withdrawn': {
    date: { on: '2025-07-04', precision: 'day' },
    kind: 'event',
    actor: 'moscow',
    confidence: 'medium',
    sources: [
      {
        publisher: 'caucasian-knot',
        title: 'Deprivation of Russian citizenship of Azerbaijani immigrants points to coordinated campaign',
        published: null,
        address: 'https://www.eng.kavkaz-uzel.eu/articles/67399',
      },
    ],
    claims: {
      'more-arrests-russia': 'updates',
    },
  },
  'aliyev-court-plan': {
    date: { on: '2025-07-19', precision: 'day' },
    kind: 'statement',
    actor: 'baku',
    confidence: 'high',
    sources: [
      {
        publisher: 'trend',
        title:
          'Azerbaijan preparing case to appeal to international court over AZAL plane incident - President Ilham Aliyev',
        published: '2025-07-19',
        address: 'https://www.trend.az/azerbaijan/politics/4072015.html',
      },
      {
        publisher: 'kyiv-independent',
        title: 'Azerbaijan to file international lawsuits against Russia over downed plane, Aliyev says',
        published: null,
        address:
          'https://kyivindependent.com/azerbaijan-to-file-international-lawsuits-against-russia-over-downed-plane-aliyev-says',
      },
      {
        publisher: 'babel',
        title: null,
        published: '2025-07-19',
        address:
          'https://babel.ua/en/news/119845-aliyev-said-that-azerbaijan-is-preparing-a-lawsuit-against-russia-over-the-downing-of-a-passenger-plane-and-mentioned-the-malaysian-boeing',
      },
    ],
    claims: {
      'no-retreat': 'updates',
      'crash-aftermath': 'updates',
    },
  },
  'washington-declaration': {
    date: { on: '2025-08-08', precision: 'day' },
    kind: 'event',
    actor: 'other',
    confidence: 'high',
    sources: [
      {
        publisher: 'jamnews',
        title: 'Latest news in Georgia, Armenia, Azerbaijan',
        published: '2025-08-11',
        address: 'https://jam-news.net/news-in-georgia-armenia-azerbaijan-11-15-august-2025/',
      },
      {
        publisher: 'caliber',
        title: 'State Department releases documents signed by Azerbaijan and Armenia in Washington',
        published: null,
        address:
          'https://caliber.az/en/post/state-department-releases-documents-signed-by-azerbaijan-and-armenia-in-washington',
      },
      { publisher: 'netgazeti', title: null, published: null, address: 'https://netgazeti.ge/news/789436/' },
    ],
    claims: {
      'karabakh-settled': 'updates',
      'less-dependent': 'updates',
      'others-may-follow': 'updates',
    },
  },
  'socar-depot-strikes': {
    date: { on: '2025-08-18', precision: 'day', earlier: '2025-08-08' },
    kind: 'event',
    actor: 'moscow',
    confidence: 'high',
    sources: [
      {
        publisher: 'rbc-ukraine',
        title: 'Russia strikes Azerbaijan’s SOCAR oil depot in Ukraine’s Odesa again',
        published: null,
        address: 'https://newsukraine.rbc.ua/news/russia-strikes-azerbaijan-s-socar-oil-depot-1755522579.html',
      },
      {
        publisher: 'uawire',
        title: null,
        published: null,
        address:
          'https://uawire.org/russia-strikes-socar-oil-depot-in-odesa-for-the-second-time-as-azerbaijan-weighs-supplying-arms-to-ukraine',
      },
      {
        publisher: 'trend',
        title: null,
        published: '2025-08-18',
        address: 'https://www.trend.az/azerbaijan/society/4081523.html',
      },
    ],
    claims: {
      'kremlin-cautious': 'updates',
      'no-retreat': 'updates',
    },
  },
  'al-arabiya-interview': {
    date: { on: '2025-08', precision: 'month', late: true },
    kind: 'statement',
    actor: 'baku',
    confidence: 'high',
    sources: [
      {
        publisher: 'jamnews',
        title: 'Azerbaijani president criticises Russia',
        published: '2025-08-28',
        address: 'https://jam-news.net/azerbaijani-president-ilham-aliyev-criticises-russia/',
      },
      {
        publisher: 'caliber',
        title: 'President Aliyev’s rock-solid arguments',
        published: '2025-08-27',
        address: 'https://caliber.az/en/post/president-aliyev-s-rock-solid-arguments',
      },
    ],
    claims: {
      'crash-turning-point': 'stands',
      'crash-cause': 'narrows',
    },
  },
  'insurance-dispute': {
    date: { on: '2025-09-04', precision: 'day' },
    kind: 'statement',
    actor: 'both',
    confidence: 'high',
    sources: [
      {
        publisher: 'oc-media',
        title: 'Russia says insurance claims for those wounded and killed in AZAL plane crash have been paid',
        published: '2025-09-05',
        address:
          'https://oc-media.org/russia-says-insurance-claims-for-those-wounded-and-killed-in-azal-plane-crash-have-been-paid/',
      },
      { publisher: 'tass', title: null, published: '2025-09-04', address: 'https://tass.com/politics/2012523' },
      {
        publisher: 'trend',
        title: null,
        published: '2025-09-05',
        address: 'https://www.trend.az/azerbaijan/politics/4087367.html',
      },
    ],
    claims: {
      'crash-aftermath': 'corrects',
    },
  },
  'dushanbe-meeting': {
    date: { on: '2025-10-09', precision: 'day' },
    kind: 'statement',
    actor: 'both',
    confidence: 'high',
    sources: [
      {
        publisher: 'ap',
        title: 'Putin says Russian air defenses were responsible for Azerbaijani jet’s crash last year, killing 38',
        published: '2025-10-09',
        address:
          'https://www.journal-news.com/news/nation-world/putin-says-russian-air-defenses-were-responsible-for-azerbaijani-jets-crash-last-year-killing-38/QAA7O5UJUZMSFNXH65PWFCXB3M/',
      },
      {
        publisher: 'xinhua',
        title: 'Putin vows Moscow to pay compensation in Azerbaijani jet crash',
        published: '2025-10-10',
        address: 'https://www.sunstar.com.ph/network/putin-vows-moscow-to-pay-compensation-in-azerbaijani-jet-crash',
      },
      {
        publisher: 'vedomosti',
        title: 'Россия выплатит компенсацию жертвам крушения самолета AZAL',
        published: '2025-10-09',
        address: 'https://www.vedomosti.ru/politics/articles/2025/10/09/1145632-kompensatsiyu-azal',
      },
      {
        publisher: 'rbc',
        title: null,
        published: '2025-10-09',
        address: 'https://www.rbc.ru/politics/09/10/2025/68e7517a9a7947a6d0a1810e',
      },
    ],
    claims: {
      'crash-cause': 'narrows',
      'crash-aftermath': 'updates',
      'no-retreat': 'updates',
      'kremlin-cautious': 'updates',
    },
  },
  'first-exchange': {
    date: { on: '2025-10-10', precision: 'day' },
    kind: 'event',
    actor: 'both',
    confidence: 'high',
    sources: [
      {
        publisher: 'moscow-times',
        title: 'Azerbaijan Frees Sputnik Editor After Putin Blames Deadly Plane Crash on Russian Missiles',
        published: '2025-10-10',
        address:
          'https://www.themoscowtimes.com/2025/10/10/azerbaijan-frees-sputnik-editor-after-putin-blames-deadly-plane-crash-on-russian-missiles-a90775',
      },
      {
        publisher: 'oc-media',
        title: 'Imprisoned head of Sputnik Azerbaijan released and sent back to Russia',
        published: null,
        address: 'https://oc-media.org/imprisoned-head-of-sputnik-azerbaijan-released-and-sent-back-to-russia',
      },
      {
        publisher: 'rtvi',
        title: null,
        published: '2025-10-19',
        address: 'https://rtvi.com/news/osvobozhdennyj-v-baku-glava-sputnik-azerbajdzhan-vozvrashhaetsya-v-rossiyu/',
      },
    ],
    claims: {
      'sputnik-raid': 'updates',
      'no-retreat': 'updates',
      'more-arrests-russia': 'updates',
    },
  },
  'second-exchange': {
    date: { on: '2025-10-25', precision: 'day' },
    kind: 'event',
    actor: 'both',
    confidence: 'high',
    sources: [
      {
        publisher: 'caucasian-knot',
        title: 'An Azerbaijani businessman released in Russia has arrived in Baku',
        published: null,
        address: 'https://www.eng.kavkaz-uzel.eu/articles/69214',
      },
      {
        publisher: 'rbc',
        title: null,
        published: null,
        address: 'https://www.rbc.ru/rbcfreenews/68ff50c39a79477aff912451',
      },
      {
        publisher: 'gazeta',
        title: null,
        published: '2025-10-30',
        address: 'https://www.gazeta.ru/politics/news/2025/10/30/27071054.shtml',
      },
    ],
    claims: {
      'sputnik-raid': 'updates',
      'more-arrests-russia': 'updates',
    },
  },
  'russians-detention-extended': {
    date: { on: '2025-10-28', precision: 'day' },
    kind: 'event',
    actor: 'baku',
    confidence: 'medium',
    sources: [
      {
        publisher: 'news-az',
        title: 'Putin aide says Russia in talks with Azerbaijan over detained citizens',
        published: '2025-10-29',
        address: 'https://news.az/news/putin-aide-says-russia-in-talks-with-azerbaijan-over-detained-citizens',
      },
      {
        publisher: 'gazeta',
        title: null,
        published: '2025-10-30',
        address: 'https://www.gazeta.ru/politics/news/2025/10/30/27071054.shtml',
      },
      {
        publisher: 'offnews',
        title: null,
        published: '2025-10-31',
        address:
          'https://offnews.bg/sviat/naistina-li-putin-i-aliev-se-pomiriha-izleze-stranna-afera-za-prevrat-854623.html',
      },
    ],
    claims: {
      'russians-detained': 'updates',
    },
  },
  'kyiv-embassy-hit': {
    date: { on: '2025-11-14', precision: 'day' },
    kind: 'event',
    actor: 'moscow',
    confidence: 'high',
    sources: [
      {
        publisher: 'kyiv-independent',
        title: 'Azerbaijan protests to Russia over Kyiv embassy damaged in Russian missile attack',
        published: null,
        address: 'https://kyivindependent.com/azerbaijan-summons-russian-envoy',
      },
      {
        publisher: 'liberal-gr',
        title: null,
        published: '2025-11-14',
        address:
          'https://www.liberal.gr/diethni-themata/azermpaitzan-diamartyria-gia-tis-zimies-stin-azeriki-presbeia-apo-tis-rosikes',
      },
      {
        publisher: 'caliber',
        title: 'Azerbaijan summons Russian ambassador after missile hits embassy in Kyiv',
        published: null,
        address: 'https://caliber.az/en/post/azerbaijan-summons-russian-ambassador-after-missile-hits-embassy-in-kyiv',
      },
    ],
    claims: {
      'no-retreat': 'updates',
      'kremlin-cautious': 'updates',
    },
  },
  'russia-answers-embassy': {
    date: { on: '2025-11-21', precision: 'day' },
    kind: 'statement',
    actor: 'moscow',
    confidence: 'medium',
    sources: [
      {
        publisher: 'gazeta',
        title: null,
        published: '2025-11-21',
        address: 'https://www.gazeta.ru/politics/news/2025/11/21/27238651.shtml',
      },
      {
        publisher: 'lenta',
        title: null,
        published: '2025-11-21',
        address:
          'https://lenta.ru/news/2025/11/21/v-mid-rossii-rasskazali-ob-osvobozhdenii-zaderzhannyh-v-baku-rossiyan/',
      },
      {
        publisher: 'dagens',
        title: null,
        published: '2026-02-17',
        address: 'https://www.dagens.com/news/azerbaijan-accuses-russia-of-hitting-embassy-in-kyiv',
      },
    ],
    claims: {
      'kremlin-cautious': 'stands',
    },
  },
  'cis-absence': {
    date: { on: '2025-12-22', precision: 'day' },
    kind: 'event',
    actor: 'baku',
    confidence: 'high',
    sources: [
      {
        publisher: 'moscow-times',
        title: 'Azerbaijan’s Aliyev Skips Informal CIS Summit in St. Petersburg',
        published: '2025-12-22',
        address:
          'https://www.themoscowtimes.com/2025/12/22/azerbaijans-aliyev-skips-informal-cis-summit-in-st-petersburg-a91504',
      },
      {
        publisher: 'anadolu-anews',
        title: 'Azerbaijan’s president unable to attend informal CIS summit in Russia',
        published: '2025-12-22',
        address:
          'https://www.anews.com.tr/world/2025/12/22/azerbaijans-president-unable-to-attend-informal-cis-summit-in-russia',
      },
    ],
    claims: {
      'parade-declined': 'updates',
      'parade-meaning': 'stands',
    },
  },
  'kazakh-interim-report': {
    date: { on: '2025-12-25', precision: 'day' },
    kind: 'finding',
    actor: 'other',
    confidence: 'high',
    sources: [
      {
        publisher: 'unn',
        title: 'Kazakhstan published an interim report on the investigation into the plane crash near Aktau',
        published: '2025-12-26',
        address:
          'https://unn.ua/en/news/kazakhstan-published-an-interim-report-on-the-investigation-into-the-plane-crash-near-aktau',
      },
      { publisher: 'trend', title: null, published: null, address: 'https://www.trend.az/azerbaijan/4134682.html' },
      {
        publisher: 'qazinform',
        title: 'Final report to follow: Kazakh Transport Ministry on AZAL plane crash',
        published: '2025-12-26',
        address:
          'https://qazinform.com/news/final-report-to-follow-kazakh-transport-ministry-on-azal-plane-crash-be6a73',
      },
    ],
    claims: {
      'crash-cause': 'narrows',
    },
  },
  'russian-case-closed': {
    date: { on: '2025-12-26', precision: 'day' },
    kind: 'statement',
    actor: 'moscow',
    confidence: 'high',
    sources: [
      {
        publisher: 'new-dosh',
        title: null,
        published: null,
        address:
          'https://www.newdosh.media/en/news/v-azerbajdzane-udivilis-prekraseniu-rossiej-rassledovania-krusenia-samoleta-azal',
      },
      {
        publisher: 'caucasian-knot',
        title: 'Baku demanded action from Russia in connection with the AZAL plane crash',
        published: null,
        address: 'https://www.eng.kavkaz-uzel.media/articles/71432',
      },
      {
        publisher: 'report-english',
        title: 'Bayramov: Russia’s closure of AZAL crash case raises serious questions',
        published: '2025-12-26',
        address:
          'https://static.report.az/en/foreign-politics/bayramov-russia-s-closure-of-azal-crash-case-raises-serious-questions',
      },
      {
        publisher: 'lenta',
        title: null,
        published: '2025-12-26',
        address:
          'https://lenta.ru/news/2025/12/26/v-azerbaydzhane-rasskazali-o-pisme-bastrykina-po-krusheniyu-samoleta-azal/',
      },
    ],
    claims: {
      'crash-aftermath': 'updates',
    },
  },
  'allied-declaration-reaffirmed': {
    date: { on: '2025-12', precision: 'month', late: true },
    kind: 'statement',
    actor: 'both',
    confidence: 'medium',
    sources: [
      { publisher: 'kommersant', title: null, published: null, address: 'https://www.kommersant.ru/doc/8335762' },
      {
        publisher: 'gazeta',
        title: null,
        published: '2025-12-29',
        address: 'https://www.gazeta.ru/politics/news/2025/12/29/27529513.shtml',
      },
      {
        publisher: 'news-az',
        title: 'Azerbaijan urges Russia to deliver on crash compensation pledge',
        published: '2025-12-30',
        address: 'https://news.az/news/azerbaijan-urges-russia-to-deliver-on-crash-compensation-pledge',
      },
    ],
    claims: {
      'seen-as-stable-alliance': 'narrows',
      'no-retreat': 'updates',
    },
  },
  'us-charter': {
    date: { on: '2026-02-10', precision: 'day' },
    kind: 'event',
    actor: 'other',
    confidence: 'high',
    sources: [
      {
        publisher: 'mediamax',
        title: null,
        published: '2026-02-11',
        address: 'https://mediamax.am/en/news/parzabanum/59942/',
      },
      {
        publisher: 'unn',
        title: 'US and Azerbaijan signed a strategic partnership agreement during J.D. Vance’s visit',
        published: '2026-02-10',
        address:
          'https://unn.ua/en/news/us-and-azerbaijan-signed-a-strategic-partnership-agreement-during-jd-vances-visit',
      },
      {
        publisher: 'caucasian-knot',
        title: 'Vance’s visit to Baku demonstrated the pragmatism of US interest in the South Caucasus',
        published: null,
        address: 'https://amp.eng.kavkaz-uzel.eu/articles/72724',
      },
    ],
    claims: {
      'no-leverage': 'updates',
      'less-dependent': 'updates',
    },
  },
  'aliyev-munich': {
    date: { on: '2026-02-14', precision: 'day' },
    kind: 'allegation',
    actor: 'both',
    confidence: 'high',
    sources: [
      {
        publisher: 'strana',
        title: null,
        published: '2026-02-14',
        address:
          'https://strana.news/news/500269-ilkham-aliev-obvinil-rf-v-udarakh-po-posolstvu-v-kieve-i-vstretilsja-s-zelenskim.html',
      },
      {
        publisher: 'newsru-il',
        title: null,
        published: null,
        address: 'https://www.newsru.co.il/world/14feb2026/aliev_202.html',
      },
      {
        publisher: 'dagens',
        title: null,
        published: '2026-02-17',
        address: 'https://www.dagens.com/news/azerbaijan-accuses-russia-of-hitting-embassy-in-kyiv',
      },
    ],
    claims: {
      'no-retreat': 'updates',
    },
  },
  'eleven-still-held': {
    date: { on: '2026-02-15', precision: 'day' },
    kind: 'statement',
    actor: 'moscow',
    confidence: 'medium',
    sources: [
      {
        publisher: 'kommersant',
        title: 'Галузин: освобождение 11 россиян стало бы жестом доброй воли со стороны Баку',
        published: '2026-02-15',
        address: 'https://www.kommersant.ru/doc/8439529',
      },
      {
        publisher: 'rtvi',
        title: null,
        published: '2026-02-02',
        address: 'https://rtvi.com/news/v-mid-rasskazali-skolko-zaderzhannyh-rossiyan-ostayutsya-v-sizo-v-baku/',
      },
      {
        publisher: 'gazeta',
        title: null,
        published: '2026-02-15',
        address: 'https://www.gazeta.ru/social/news/2026/02/15/27854743.shtml',
      },
    ],
    claims: {
      'russians-detained': 'updates',
      'programmers-tourists': 'updates',
    },
  },
  'war-on-iran': {
    date: { on: '2026-02-28', precision: 'day' },
    kind: 'event',
    actor: 'other',
    confidence: 'high',
    sources: [
      {
        publisher: 'daily-sabah',
        title: 'Report foresees more militarized, hard-line new Iranian leadership',
        published: '2026-04-15',
        address:
          'https://www.dailysabah.com/world/mid-east/report-foresees-more-militarized-hard-line-new-iranian-leadership',
        part: 'summary',
      },
      {
        publisher: 'moscow-times',
        title: 'Iran Has Not Asked for Russia’s Help, Kremlin Says',
        published: '2026-03-05',
        address: 'https://www.themoscowtimes.com/2026/03/05/iran-has-not-asked-for-russias-help-kremlin-says-a92126',
        part: 'summary',
      },
    ],
    claims: {
      'west-attention': 'updates',
      'allies-unaided': 'updates',
      'trump-reassessed': 'stands',
    },
  },
  'overchuk-in-baku': {
    date: { on: '2026-03-02', precision: 'day' },
    kind: 'statement',
    actor: 'both',
    confidence: 'medium',
    sources: [
      {
        publisher: 'kommersant',
        title: null,
        published: '2026-03-02',
        address: 'https://www.kommersant.ru/doc/8478321',
      },
      {
        publisher: 'trend',
        title: null,
        published: '2026-03-02',
        address: 'https://www.trend.az/azerbaijan/politics/4159748.html',
      },
      {
        publisher: 'report-azerbaijani',
        title: null,
        published: '2026-03-02',
        address:
          'https://report.az/daxili-siyaset/azerbaycan-ve-rusiya-azal-teyyaresinin-qezaya-ugramasi-neticesinde-yaranan-problemlerin-helli-uzre-yaxin-vaxtlarda-kompleks-praktik-addimlar-atacaq',
      },
    ],
    claims: {
      'visits-cancelled': 'updates',
    },
  },
  'yekaterinburg-verdict': {
    date: { on: '2026-03-05', precision: 'day' },
    kind: 'event',
    actor: 'moscow',
    confidence: 'high',
    sources: [
      {
        publisher: 'oc-media',
        title: 'Russia sentences seven Azerbaijanis over decades-old killings',
        published: '2026-03-06',
        address: 'https://oc-media.org/russia-sentences-seven-azerbaijanis-over-over-decades-old-killings/',
      },
      {
        publisher: 'mail-ru',
        title: null,
        published: '2026-03-05',
        address: 'https://news.mail.ru/incident/70051110/',
      },
      {
        publisher: '1news',
        title: 'В России зачитан приговор Шахину Шыхлинскому и братьям Сафаровым',
        published: '2026-03-05',
        address:
          'https://1news.az/news/20260305053935705-V-Rossii-zachitan-prigovor-SHakhinu-SHykhlinskomu-i-bratyam-Safarovym',
      },
      {
        publisher: 'new-day',
        title: null,
        published: '2026-02-12',
        address: 'https://newdaynews.ru/ekaterinburg/869686.html',
      },
    ],
    claims: {
      'raid-official-reason': 'updates',
      'raid-detained': 'updates',
      'more-arrests-russia': 'updates',
      'raid-deaths': 'stands',
    },
  },
  'evacuation-through-azerbaijan': {
    date: { on: '2026-03-05', precision: 'day' },
    kind: 'event',
    actor: 'both',
    confidence: 'high',
    sources: [
      {
        publisher: 'moscow-times',
        title: 'Russian Embassy in Tehran Says It Evacuated Women and Children',
        published: '2026-03-05',
        address:
          'https://www.themoscowtimes.com/2026/03/05/russian-embassy-in-tehran-says-it-evacuated-women-and-children-a92132',
        part: 'summary',
      },
      {
        publisher: 'news-ru',
        title: null,
        published: '2026-03-02',
        address: 'https://news.ru/russia/overchuk-i-aliev-dogovorilis-o-reshenii-problem-posle-krusheniya-azal',
      },
    ],
    claims: {
      'no-retreat': 'updates',
    },
  },
  'damages-agreed': {
    date: { on: '2026-04-15', precision: 'day' },
    kind: 'statement',
    actor: 'both',
    confidence: 'medium',
    sources: [
      {
        publisher: 'moscow-times',
        title: 'Russia Agrees to Pay Damages for Azerbaijan Plane Crash That Killed 38',
        published: '2026-04-15',
        address:
          'https://www.themoscowtimes.com/2026/04/15/russia-agrees-to-pay-damages-for-azerbaijan-plane-crash-that-killed-38-a92509',
        part: 'summary',
      },
    ],
    claims: {
      'crash-aftermath': 'updates',
      'crash-cause': 'narrows',
      'crash-apology': 'updates',
      'no-retreat': 'updates',
      'the-question': 'updates',
    },
  },
} as const satisfies Record<string, RecordFact>;

export type RecordId = keyof typeof record;
export const recordIds = Object.keys(record) as RecordId[];
