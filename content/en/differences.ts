import type { Edition } from '../edition';

export const differences: Edition['differences'] = {
  'what-the-relationship-was': {
    title: 'What were the two countries to each other?',
    a: 'Moscow went on treating Azerbaijan as a subordinate, “a vassale partner”',
    b: 'it was once thought a stable alliance',
    note: 'Both could be true: an alliance that looks stable from outside may not feel equal from inside.',
  },
  'how-the-plane-was-lost': {
    title: 'What brought the plane down?',
    a: 'an air-defence system badly damaged it, and that led to the crash',
    b: 'a missile shot it down by accident over Grozny',
    note: 'Both point to Russian air defence; only Account B says that it was an accident, and where it happened.',
  },
  'what-moscow-said-about-the-crash': {
    title: 'What did Moscow say and do about the crash?',
    a: 'Putin apologised; nobody answered for it and nothing was paid',
    b: 'Moscow expressed regret; its explanations helped little',
    note: 'An apology admits more than regret does, and neither account quotes the words that were used.',
  },
  'what-kind-of-operation': {
    title: 'What kind of operation was it?',
    a: 'a “harsh crackdown on ethnic Azerbaijanis”',
    b: 'a “violent police operation”, in which special forces “used extreme force”',
    note: 'Account A’s words say that a people was the target; those of Account B say only how the police acted.',
  },
  'scale-of-the-raid': {
    title: 'How many people were detained?',
    a: 'almost 50 detained, and several later in hospital',
    b: 'several men arrested',
    note: 'To be detained is not always to be arrested, so the two may be counting different things.',
  },
  'how-the-two-men-died': {
    title: 'How did the two die?',
    a: 'they were killed',
    b: 'they died during the arrests',
    note: 'The first says that something was done to them, but not by whom; the second names no cause, though its sentence speaks of “extreme force” in the same breath.',
  },
  'what-was-cancelled': {
    title: 'Which events were cancelled?',
    a: 'all concerts and exhibitions with Russian citizens, whether Russia’s government or somebody private organised them',
    b: 'all cultural programmes linked to Russia',
    note: 'The two overlap, but Account A goes by who takes part and Account B by the link to Russia.',
  },
  'what-was-the-turning-point': {
    title: 'What was the turning point?',
    a: 'the refusal to attend the parade may have triggered the raid, and the raid set off Baku’s response',
    b: 'the crash changed everything, and the raid caused “outrage” at once',
    note: 'Account A tells of the crash too, as one turn among several; where a story is said to begin has much to do with who seems to have begun it.',
  },
  'who-was-arrested-at-sputnik': {
    title: 'Who was arrested at Sputnik?',
    a: 'the director and deputy director, FSB agents if some Azerbaijani analysts are right',
    b: 'two Russian journalists, secretly tied to the FSB according to later reports',
    note: 'Both may mean the same two people; neither account names them or shows proof of the tie.',
  },
  'the-russian-detainees': {
    title: 'What do we learn about the Russians who were detained?',
    a: 'the charge, drug trafficking, and that the media covered it widely',
    b: 'drug and organised-crime charges, signs of assault in pictures, and posts about who some of the men were',
    note: 'Account A is silent on the pictures and the posts, and Account B on the date.',
  },
  'how-moscow-took-it': {
    title: 'How did Moscow take it?',
    a: 'it called in the ambassador, and arrests in Russia went on',
    b: 'it kept a cautious tone and may want calm',
    note: 'Account A looks more at what Moscow did and Account B at how it spoke, though both report further arrests.',
  },
  'whose-citizens': {
    title: 'Whose citizens were they?',
    a: 'Azerbaijan’s, in Account A’s wording of what Azerbaijani officials said',
    b: 'Russia’s, as Russia’s foreign ministry argued, whatever their ethnic background',
    note: 'A passport would settle it for each person, though someone may hold two; and the officials in Account A may have meant Azerbaijanis in Russia in general.',
  },
  'who-drives-the-media-war': {
    title: 'Who is behind the angry headlines?',
    a: 'in Azerbaijan, such words need a green light from the leadership',
    b: 'both capitals control their media, and the war of words is no coincidence, says the analyst Arif Yunusov',
    note: 'Both see control in Baku; only Yunusov, in Account B, says the same of Moscow.',
  },
  'why-it-happened': {
    title: 'Why did it happen?',
    a: 'the balance of power shifted: Azerbaijan is freer and Russia weaker',
    b: 'a chain of incidents and an old wound; for Arif Yunusov, largely personal grudges',
    note: 'One looks at what states can do and the other at what people did and felt; both may play a part.',
  },
};
