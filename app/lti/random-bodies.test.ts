import { afterEach, beforeEach, expect, it } from 'vitest';
import { home, openLink, openSchool, type School, toHome } from '@/features/lti/school.fixture';
import { randomNumbers } from '@/features/quiz/shuffle';
import { database } from '@/lib/db/client';
import { onBothDatabases } from '@/test/database';
import { contentOf } from '@/test/rows';
import { POST as choose } from './deep-link/route';
import { POST as launch } from './launch/route';
import { GET as login } from './login/route';

const handlers = { '/lti/launch': launch, '/lti/deep-link': choose, '/lti/login': login };
const paths = Object.keys(handlers) as (keyof typeof handlers)[];
const types = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', ''];
const names = [
  'state',
  'id_token',
  'error',
  'iss',
  'client_id',
  'login_hint',
  'target_link_uri',
  'choice',
  'proof',
  'lang',
];

let school: School;
afterEach(() => school.platform.close());

onBothDatabases('three hundred random bodies for a platform’s routes', () => {
  beforeEach(async () => {
    school = await openSchool();
    await openLink(school, { sub: 'ruth' });
  });

  it('are all refused with a sentence, and nothing is stored', async () => {
    const random = randomNumbers('random bodies of a platform');
    const pick = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)] as Value;
    const { issuer } = school.platform.state;
    const values = [
      ...[
        '',
        ' ',
        '\u0000',
        '💥',
        '<script>',
        '__proto__',
        '%',
        'x'.repeat(3000),
        'null',
        '{}',
        'eyJhbGciOiJub25lIn0.e30.',
      ],
      ...[issuer, 'https://evil.example', `${home}/lti/launch`, `${home}/en/poll`, 'a.b.c'],
    ];
    const before = await contentOf(await database());
    for (let sent = 0; sent < 300; sent++) {
      const path = pick(paths);
      const fields = Array.from({ length: Math.floor(random() * 7) }, () => [pick(names), pick(values)]);
      const body = new URLSearchParams(fields).toString();
      const request =
        path === '/lti/login'
          ? new Request(`${home}${path}?${body}`)
          : new Request(`${home}${path}`, { method: 'POST', body, headers: { 'Content-Type': pick(types) } });
      const response = await handlers[path](toHome(request));
      expect([400, 403, 404, 409, 413, 415, 422], `${path} ${body}`).toContain(response.status);
      expect(await response.text(), `${path} ${body}`).toMatch(/[A-Z][a-z]+ [^<>]+\./);
    }
    expect(await contentOf(await database())).toEqual(before);
  });
});
