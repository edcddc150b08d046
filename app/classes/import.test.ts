import { beforeEach, expect, it } from 'vitest';
import { signedIn } from '@/features/accounts/account.fixture';
import type { InstructorId } from '@/features/accounts/instructor';
import { addItemDrafts, listItemDrafts } from '@/features/quiz/own-items/drafts.data';
import { goodDrafts } from '@/features/quiz/own-items/drafts.fixture';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { GET as seeNewItem } from '../[lang]/(tools)/classes/[id]/items/new/route';
import { GET as seeItems } from '../[lang]/(tools)/classes/[id]/items/route';
import { POST as removeDrafts } from './[id]/items/drafts/route';
import { POST as importQuestions } from './[id]/items/import/route';
import { POST as saveItem } from './[id]/items/route';
import { POST as make } from './route';

const gift = '::Sea::Which sea? {=Caspian#Right. ~Black#No. ~Red#Neither.}\n\n::Essay::Write about it. {}\n';
const questions = (n: number) => Array.from({ length: n }, (_, i) => `Question ${i}? {=yes ~no ~maybe}`).join('\n\n');
type Fields = Readonly<Record<string, string | Uint8Array | readonly string[]>>;

onBothDatabases('a file of questions', () => {
  let cookie: string;
  let id: string;

  const request = (path: string, fields: Fields, { as = cookie, json = true } = {}) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      if (value instanceof Uint8Array) body.append(name, new File([new Uint8Array(value)], 'questions'));
      else for (const one of [value].flat()) body.append(name, one);
    }
    const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: as, ...(json && { Accept: 'application/json' }) };
    return new Request(`http://class.test${path}`, { method: 'POST', headers, body });
  };
  const context = () => ({ params: Promise.resolve({ id, lang: 'en' }) });
  const send = (fields: Fields, more?: { as?: string; json?: boolean }) =>
    importQuestions(request(`/classes/${id}/items/import`, fields, more), context());
  const error = async (response: Response) => {
    const { error: said } = await response.json();
    return [response.status, said?.code, said?.field];
  };
  const drafts = async () => (await database()).itemDraft.findMany({ orderBy: { place: 'asc' } });
  const page = async (get: typeof seeItems, path: string, as = cookie) => {
    const asked = new Request(`http://class.test/en/classes/${id}${path}`, { headers: { Cookie: as } });
    const answer = await get(asked, context());
    return { status: answer.status, text: await answer.text() };
  };
  const newTeacher = async (name: string) => await signedIn(name);

  beforeEach(async () => {
    cookie = await newTeacher('Ruth');
    ({ id } = await (await make(request('/classes', { title: 'History 10b', zone: 'UTC' }))).json());
  });

  it('is shown first, with a sentence for what is left out, and nothing is kept', async () => {
    const answer = await send({ file: Buffer.from(gift), step: 'look' }, { json: false });
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text).toContain('One question can be kept');
    expect(text).toContain('“Essay”: this kind of question does not exist here.');
    expect(text).toContain('To finish: ');
    expect(await drafts()).toEqual([]);
    const looked = await (await send({ text: gift, step: 'look' })).json();
    expect(looked).toMatchObject({ drafts: 1, left: ['“Essay”: this kind of question does not exist here.'] });
  });

  it('becomes drafts, once for each form, which no class is asked until each is finished', async () => {
    const once = 'abcdefghijklmnopqrstuv';
    for (const _ of [1, 2]) {
      const answer = await send({ text: gift, step: 'keep', once }, { json: false });
      expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/en/classes/${id}/items?kept#drafts`]);
    }
    const [draft, ...others] = await drafts();
    expect(others).toEqual([]);
    expect(JSON.parse(draft?.content ?? '')).toMatchObject({
      kind: 'one',
      prompt: 'Which sea?',
      options: ['Caspian', 'Black', 'Red'],
      right: ['1'],
      explanations: ['Right.', 'No.', 'Neither.'],
    });
    const db = await database();
    expect([await db.ownItem.count(), await db.classItem.count()]).toEqual([0, 0]);
    const list = await page(seeItems, '/items');
    expect(list.text).toContain(`/items/new?draft=${draft?.id}`);
    const form = await page(seeNewItem, `/items/new?draft=${draft?.id}`);
    for (const value of ['Which sea?', 'Caspian', 'Neither.', `name="draft" value="${draft?.id}"`])
      expect(form.text).toContain(value);
    // Without a claim it is not whole: it stays a draft, and the form goes on knowing which.
    const { claims: _, ...whole } = JSON.parse(draft?.content ?? '');
    const post = (fields: Fields, json: boolean) =>
      saveItem(request(`/classes/${id}/items`, { ...whole, draft: draft?.id, ...fields }, { json }), context());
    const again = await post({}, false);
    expect(again.status).toBe(422);
    expect(await again.text()).toContain(`name="draft" value="${draft?.id}"`);
    expect((await drafts()).length).toBe(1);
    expect((await post({ claims: ['crash-place'] }, true)).status).toBe(200);
    expect([await drafts(), await db.ownItem.count()]).toEqual([[], 1]);
  });

  it('may be Moodle XML or a table, in any encoding that spreadsheets write', async () => {
    const xml =
      '<?xml version="1.0"?><quiz><question type="numerical"><questiontext><text>Ҝөрпү: wie viele?</text></questiontext><answer fraction="100"><text>38</text></answer></question></quiz>';
    const table =
      'question;right;answer 1;why 1;answer 2;answer 3\nWelches Meer – „Kaspi“?;1 3;Das Größte;"Ja; sicher.";Keins;Kaspi\n;1;x;;;\nNichts richtig?;9;a;;b;c\n';
    for (const file of [Buffer.from(xml), Buffer.from(`\ufeff${xml}`, 'utf16le')])
      expect(await (await send({ file })).json()).toMatchObject({ drafts: 1, left: [] });
    const latin = Buffer.from(table.replace(/[–„“]/g, '-'), 'latin1');
    for (const file of [Buffer.from(table), Buffer.from(`\ufeff${table}`), latin]) {
      const answer = await (await send({ file })).json();
      expect(answer).toMatchObject({
        drafts: 1,
        left: [
          '“1 · x”: the question itself is missing.',
          '“Nichts richtig?”: none of its answers is marked as right.',
        ],
      });
    }
    const kept = (await drafts()).map(({ content }) => JSON.parse(content));
    expect(kept.filter(({ kind }) => kind === 'number')).toHaveLength(2);
    for (const draft of kept.filter(({ kind }) => kind === 'several'))
      expect(draft).toMatchObject({
        options: ['Das Größte', 'Keins', 'Kaspi'],
        right: ['1', '3'],
        explanations: ['Ja; sicher.', '', ''],
      });
  });

  it('of every kind comes in from a table as its form has it', async () => {
    const table = [
      'Kind,Question,Answer 1,Why 1,Answer 2,Why 2,Answer 3,Why 3,Match 1,Match 2,Match 3,Match 4,Right,Unit,Claims',
      'order,Put in order.,First,a,Second,b,Third,c,,,,,,,crash-date',
      'match,Who?,L1,a,L2,b,L3,c,R1,R2,R3,R4,,,',
      'number,How many?,,Both say so.,,,,,,,,,"38",people,crash-deaths',
      'one,Which?,A,a,B,b,C,c,,,,,2,,crash-place crash-date',
      'True/False,It came down near Aktau.,,Both say so.,,,,,,,,,TRUE,,crash-place',
      'true or false,Nobody knows?,,,,,,,,,,,perhaps,,',
      'essay,Write!,,,,,,,,,,,,,',
    ].join('\r\n');
    expect(await (await send({ text: table })).json()).toMatchObject({
      drafts: 5,
      left: [
        '“Nobody knows?”: none of its answers is marked as right.',
        '“Write!”: this kind of question does not exist here.',
      ],
    });
    const abc = ['a', 'b', 'c'];
    expect((await drafts()).map(({ content }) => JSON.parse(content))).toEqual([
      {
        kind: 'order',
        prompt: 'Put in order.',
        options: ['First', 'Second', 'Third'],
        right: [],
        explanations: abc,
        claims: ['crash-date'],
      },
      {
        kind: 'match',
        prompt: 'Who?',
        options: ['L1', 'L2', 'L3'],
        right: ['R1', 'R2', 'R3', 'R4'],
        explanations: abc,
        claims: [],
      },
      {
        kind: 'number',
        prompt: 'How many?',
        options: ['people'],
        right: ['38'],
        explanations: ['Both say so.'],
        claims: ['crash-deaths'],
      },
      {
        kind: 'one',
        prompt: 'Which?',
        options: ['A', 'B', 'C'],
        right: ['2'],
        explanations: abc,
        claims: ['crash-place', 'crash-date'],
      },
      {
        kind: 'one',
        prompt: 'It came down near Aktau.',
        options: ['True', 'False'],
        right: ['1'],
        explanations: ['Both say so.', ''],
        claims: ['crash-place'],
      },
    ]);
  });

  it('that cannot be read is refused with a sentence, and nothing is kept', async () => {
    const xml = (text: string) => `<quiz><question type="essay"><name><text>${text}</text></name></question></quiz>`;
    const bad: [string, Fields, unknown[]][] = [
      ['nothing', {}, [422, 'choose-a-file', 'file']],
      ['an empty file', { file: new Uint8Array() }, [422, 'choose-a-file', 'file']],
      ['a workbook', { file: Buffer.from('PK\u0003\u0004') }, [422, 'not-a-text-file', 'file']],
      ['broken XML', { file: Buffer.from('<quiz>\n<question>\n</quiz>') }, [422, 'unreadable-questions', 'file']],
      [
        'entities',
        { text: `<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]>${xml('&x;')}` },
        [422, 'unreadable-questions', 'file'],
      ],
      [
        'entities of its own',
        {
          text: '<!DOCTYPE quiz [<!ENTITY a "entity">]><quiz><question type="truefalse"><questiontext><text>An &a;?</text></questiontext><answer fraction="100"><text>true</text></answer></question></quiz>',
        },
        [422, 'unreadable-questions', 'file'],
      ],
      ['another XML', { text: '<html><body>no</body></html>' }, [422, 'unreadable-questions', 'file']],
      [
        'deep XML',
        { text: `<quiz>${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}</quiz>` },
        [422, 'unreadable-questions', 'file'],
      ],
      ['broken GIFT', { text: '::a::b {=c' }, [422, 'unreadable-questions', 'file']],
      [
        'a table cut short',
        { text: 'question,right,answer 1\n"never ended,1,a' },
        [422, 'unreadable-questions', 'file'],
      ],
      ['no question of ours', { text: xml('Essay') }, [422, 'no-questions-inside', 'file']],
      ['a thousand questions', { text: questions(1000) }, [409, 'too-many-drafts', 'file']],
      ['300 KB', { file: Buffer.alloc(300 * 1024, '// a\n') }, [413, 'too-large', undefined]],
      ['10 MB', { file: Buffer.alloc(10 * 1024 * 1024, 'a\n') }, [413, 'too-large', undefined]],
      ['another step', { text: gift, step: 'publish' }, [422, 'wrong-field', 'step']],
    ];
    for (const [what, fields, expected] of bad) {
      expect(await error(await send(fields)), what).toEqual(expected);
      expect(await drafts(), what).toEqual([]);
    }
    const shown = await send({ text: '<quiz>\n<question type="essay">\n</quiz>', step: 'look' }, { json: false });
    const text = await shown.text();
    expect(shown.status).toBe(422);
    expect(text).toContain('Reading ended in line 3.');
    expect(text).toContain('&lt;question type=&quot;essay&quot;&gt;');
    expect(text).toMatch(/<input type="file"[^>]*aria-invalid="true"[^>]*name="file"/);
  });

  it('brings no markup along: scripts are gone, what looks like markup is text', async () => {
    const file = `<quiz><question type="multichoice"><questiontext format="html"><text><![CDATA[<p>Which?<script>alert(1)</script><img src=x onerror=alert(2)></p>]]></text></questiontext><answer fraction="100"><text><![CDATA[&lt;script&gt;alert(3)&lt;/script&gt;]]></text></answer><answer fraction="0"><text>b</text></answer></question></quiz>`;
    const preview = await (await send({ text: file, step: 'look' }, { json: false })).text();
    const shown = preview.slice(preview.indexOf('can be kept'));
    expect(shown).not.toContain('<script>alert');
    expect(shown).toContain('&lt;script&gt;alert(3)');
    expect((await send({ text: file })).status).toBe(200);
    const [draft] = await drafts();
    expect(JSON.parse(draft?.content ?? '')).toMatchObject({ prompt: 'Which?' });
    expect((await page(seeItems, '/items')).text).not.toContain('<script>alert');
  });

  it('leaves out what the form of a question has no place for, and says so', async () => {
    const six = `Six? {=a ${'~b '.repeat(5)}}`;
    const long = `${'x'.repeat(7000)} {=a ~b ~c}`;
    const deep = `<quiz><question type="truefalse"><questiontext format="html"><text><![CDATA[${'<div>'.repeat(40_000)}]]></text></questiontext><answer fraction="100"><text>true</text></answer></question>
      <question type="truefalse"><questiontext><text>Is it?</text></questiontext><answer fraction="100"><text>true</text></answer></question></quiz>`;
    const { drafts: n, left } = await (await send({ text: `${six}\n\n${long}\n\n${gift}` })).json();
    expect(n).toBe(1);
    expect(left.map((sentence: string) => sentence.replace(/^.*”: /, ''))).toEqual([
      'this kind of question does not exist here.',
      'it has more answers than a question here may have (five, or four pairs).',
      'it is too long.',
    ]);
    expect(await (await send({ text: deep })).json()).toMatchObject({
      drafts: 1,
      left: [expect.stringContaining('too long')],
    });
  });

  it('fills up to 300 drafts, also when two files come at once', async () => {
    const answers = await Promise.all([send({ text: questions(200) }), send({ text: questions(200) })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await drafts()).toHaveLength(200);
    // A copy of a form that was done is done, also where a second file would be too much.
    const once = 'abcdefghijklmnopqrstuv';
    for (const _ of [1, 2]) expect((await send({ text: questions(100), once })).status).toBe(200);
    expect((await send({ text: questions(1) })).status).toBe(409);
    expect(await drafts()).toHaveLength(300);
  });

  it('is its teacher’s alone: nobody else sees, finishes or deletes a draft', async () => {
    await send({ text: gift });
    const [draft] = await drafts();
    const stranger = await newTeacher('Noah');
    expect((await send({ text: gift }, { as: stranger })).status).toBe(404);
    expect(await drafts()).toHaveLength(1);
    const ruthsClass = id;
    ({ id } = await (await make(request('/classes', { title: 'Mine' }, { as: stranger }))).json());
    expect((await page(seeNewItem, `/items/new?draft=${draft?.id}`, stranger)).status).toBe(404);
    expect((await page(seeItems, '/items', stranger)).text).not.toContain('Which sea?');
    const fields = { drafts: [draft?.id ?? ''] };
    const theirs = request(`/classes/${id}/items/drafts`, fields, { as: stranger });
    expect(await (await removeDrafts(theirs, context())).json()).toMatchObject({ removed: 0 });
    const taken = request(`/classes/${id}/items`, { ...goodDrafts.number, draft: draft?.id ?? '' }, { as: stranger });
    expect((await saveItem(taken, context())).status).toBe(200);
    expect(await drafts()).toHaveLength(1);
    id = ruthsClass;
    const own = request(`/classes/${id}/items/drafts`, fields);
    expect(await (await removeDrafts(own, context())).json()).toMatchObject({ removed: 1 });
    expect(await drafts()).toEqual([]);
  });

  it('goes with the account', async () => {
    await send({ text: gift });
    const db = await database();
    await db.instructor.deleteMany();
    expect(await drafts()).toEqual([]);
    await expect(addItemDrafts('nobody' as InstructorId, [goodDrafts.one], new Date())).rejects.toThrow();
    expect(await listItemDrafts('nobody' as InstructorId)).toEqual([]);
  });
});
