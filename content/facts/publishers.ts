/** In what hands a publisher is: whose state or side it stands near, or none. */
export const stands = [
  'independent',
  'ukrainian',
  'turkish',
  'chinese',
  'kazakh',
  'russian-business',
  'russian-local',
  'russian',
  'azerbaijani',
] as const;
export type Stand = (typeof stands)[number];

export type PublisherFact = {
  /** As it calls itself; a licensed reprint names both. */
  name: string;
  /** The language its pages are in, as in `lang` attributes. */
  language: 'en' | 'ru' | 'az' | 'bg' | 'el' | 'ka';
  stand: Stand;
  /** Where its pages are; an address of the record on any other host is refused. */
  hosts: readonly [string, ...string[]];
};

/** Everybody whose pages the public record rests on. */
export const publishers = {
  '1news': { name: '1news.az', language: 'ru', stand: 'azerbaijani', hosts: ['1news.az'] },
  'afp-standard': {
    name: 'AFP via The Standard (Kenya)',
    language: 'en',
    stand: 'independent',
    hosts: ['www.standardmedia.co.ke'],
  },
  amnesty: {
    name: 'Amnesty International via ecoi.net',
    language: 'en',
    stand: 'independent',
    hosts: ['www.ecoi.net'],
  },
  'anadolu-anews': {
    name: 'Anadolu text at anews.com.tr',
    language: 'en',
    stand: 'turkish',
    hosts: ['www.anews.com.tr'],
  },
  ap: { name: 'AP via Journal-News', language: 'en', stand: 'independent', hosts: ['www.journal-news.com'] },
  aviation24: { name: 'Aviation24.be', language: 'en', stand: 'independent', hosts: ['www.aviation24.be'] },
  'az-netwatch': { name: 'Az-Netwatch', language: 'en', stand: 'independent', hosts: ['www.az-netwatch.org'] },
  azernews: { name: 'Azernews', language: 'en', stand: 'azerbaijani', hosts: ['www.azernews.az'] },
  babel: { name: 'Babel', language: 'en', stand: 'ukrainian', hosts: ['babel.ua'] },
  'baikal-news': { name: 'Baikal-News', language: 'ru', stand: 'russian', hosts: ['baikal-news.ru'] },
  bne: { name: 'bne IntelliNews', language: 'en', stand: 'independent', hosts: ['www.intellinews.com'] },
  caliber: { name: 'Caliber.az', language: 'en', stand: 'azerbaijani', hosts: ['caliber.az'] },
  'caucasian-knot': {
    name: 'Caucasian Knot',
    language: 'en',
    stand: 'independent',
    hosts: ['www.eng.kavkaz-uzel.eu', 'amp.eng.kavkaz-uzel.eu', 'www.eng.kavkaz-uzel.media'],
  },
  'caucasian-knot-russian': {
    name: 'Caucasian Knot',
    language: 'ru',
    stand: 'independent',
    hosts: ['www.kavkaz-uzel.eu'],
  },
  censor: { name: 'Censor.net', language: 'en', stand: 'ukrainian', hosts: ['censor.net'] },
  cnn: { name: 'CNN via KESQ', language: 'en', stand: 'independent', hosts: ['kesq.com'] },
  dagens: { name: 'Dagens (Denmark)', language: 'en', stand: 'independent', hosts: ['www.dagens.com'] },
  'daily-sabah': { name: 'Daily Sabah', language: 'en', stand: 'turkish', hosts: ['www.dailysabah.com'] },
  darakchi: { name: 'Darakchi (Uzbekistan)', language: 'en', stand: 'independent', hosts: ['www.darakchi.uz'] },
  dawn: { name: 'Dawn', language: 'en', stand: 'independent', hosts: ['www.dawn.com'] },
  gazeta: { name: 'Gazeta.ru', language: 'ru', stand: 'russian', hosts: ['www.gazeta.ru'] },
  'ir-press': { name: 'ir-press.ru', language: 'ru', stand: 'russian', hosts: ['www.ir-press.ru'] },
  jamnews: { name: 'JAMnews', language: 'en', stand: 'independent', hosts: ['jam-news.net'] },
  kommersant: { name: 'Kommersant', language: 'ru', stand: 'russian-business', hosts: ['www.kommersant.ru'] },
  'kyiv-independent': {
    name: 'Kyiv Independent',
    language: 'en',
    stand: 'ukrainian',
    hosts: ['kyivindependent.com', 'www.kyivindependent.com'],
  },
  lenta: { name: 'Lenta.ru', language: 'ru', stand: 'russian', hosts: ['lenta.ru'] },
  'liberal-gr': { name: 'Liberal.gr', language: 'el', stand: 'independent', hosts: ['www.liberal.gr'] },
  'mail-ru': { name: 'Mail.ru Novosti', language: 'ru', stand: 'russian', hosts: ['news.mail.ru'] },
  mediamax: { name: 'Mediamax (Armenia)', language: 'en', stand: 'independent', hosts: ['mediamax.am'] },
  'moscow-times': { name: 'The Moscow Times', language: 'en', stand: 'independent', hosts: ['www.themoscowtimes.com'] },
  netgazeti: { name: 'Netgazeti', language: 'ka', stand: 'independent', hosts: ['netgazeti.ge'] },
  'new-day': { name: 'New Day News', language: 'ru', stand: 'russian-local', hosts: ['newdaynews.ru'] },
  'new-dosh': { name: 'New Dosh', language: 'en', stand: 'independent', hosts: ['www.newdosh.media', 'newdosh.media'] },
  'news-az': { name: 'News.az', language: 'en', stand: 'azerbaijani', hosts: ['news.az'] },
  'news-ru': { name: 'NEWS.ru', language: 'ru', stand: 'russian', hosts: ['news.ru'] },
  'newsru-il': { name: 'NEWSru.co.il', language: 'ru', stand: 'independent', hosts: ['www.newsru.co.il'] },
  'oc-media': { name: 'OC Media', language: 'en', stand: 'independent', hosts: ['oc-media.org'] },
  offnews: { name: 'OffNews (Bulgaria)', language: 'bg', stand: 'independent', hosts: ['offnews.bg'] },
  qazinform: { name: 'Qazinform', language: 'en', stand: 'kazakh', hosts: ['qazinform.com'] },
  rbc: { name: 'RBC', language: 'ru', stand: 'russian-business', hosts: ['www.rbc.ru'] },
  'rbc-ukraine': { name: 'RBC-Ukraine', language: 'en', stand: 'ukrainian', hosts: ['newsukraine.rbc.ua'] },
  'report-azerbaijani': { name: 'Report', language: 'az', stand: 'azerbaijani', hosts: ['report.az'] },
  'report-english': { name: 'Report', language: 'en', stand: 'azerbaijani', hosts: ['static.report.az'] },
  'report-russian': { name: 'Report', language: 'ru', stand: 'azerbaijani', hosts: ['report.az'] },
  'reuters-anews': {
    name: 'Reuters text at anews.com.tr',
    language: 'en',
    stand: 'turkish',
    hosts: ['www.anews.com.tr'],
  },
  rtvi: { name: 'RTVI', language: 'ru', stand: 'independent', hosts: ['rtvi.com'] },
  strana: { name: 'Strana', language: 'ru', stand: 'ukrainian', hosts: ['strana.news'] },
  tass: { name: 'TASS', language: 'en', stand: 'russian', hosts: ['tass.com'] },
  'the-insider': { name: 'The Insider', language: 'en', stand: 'independent', hosts: ['theins.press'] },
  'times-of-central-asia': {
    name: 'Times of Central Asia',
    language: 'en',
    stand: 'independent',
    hosts: ['timesca.com'],
  },
  trend: { name: 'Trend', language: 'en', stand: 'azerbaijani', hosts: ['en.trend.az', 'www.trend.az'] },
  turan: { name: 'Turan', language: 'en', stand: 'independent', hosts: ['turan.az'] },
  tve24: { name: 'TVE24 / Lenta.ru', language: 'ru', stand: 'russian', hosts: ['tve24.ru'] },
  uawire: { name: 'UAWire', language: 'en', stand: 'ukrainian', hosts: ['uawire.org'] },
  'ukrainska-pravda': { name: 'Ukrainska Pravda', language: 'en', stand: 'ukrainian', hosts: ['www.pravda.com.ua'] },
  unn: { name: 'UNN', language: 'en', stand: 'ukrainian', hosts: ['unn.ua'] },
  'vecherniye-vedomosti': {
    name: 'Vecherniye Vedomosti (Yekaterinburg)',
    language: 'ru',
    stand: 'russian-local',
    hosts: ['xn--b1aagcb.xn--p1ai'],
  },
  vedomosti: { name: 'Vedomosti', language: 'ru', stand: 'russian-business', hosts: ['www.vedomosti.ru'] },
  xinhua: { name: 'Xinhua via SunStar', language: 'en', stand: 'chinese', hosts: ['www.sunstar.com.ph'] },
} as const satisfies Record<string, PublisherFact>;

export type PublisherId = keyof typeof publishers;
export const publisherIds = Object.keys(publishers) as PublisherId[];
