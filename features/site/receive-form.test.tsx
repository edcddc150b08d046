import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { FieldError } from '@/components/ui/field-error';
import { refusals } from '@/content/en/interface/refusals';
import { problemAt, receiveForm } from './receive-form';

const shape = z.object({
  stance: z.enum(['lost'], { error: 'choose-a-stance' }),
  phase: z.enum(['before'], { error: 'choose-a-phase' }),
});

/** The page that answers these fields, of a form that has a place for what is wrong with the stance, and none for the phase. */
async function pageFor(fields: Record<string, string>): Promise<string> {
  const request = new Request('http://site.test/poll/vote', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams(fields).toString(),
  });
  const response = await receiveForm(request, {
    shape,
    act: async () => ({ to: '/en' }),
    page: () => '/en',
    again: (problem) => <FieldError field="stance" message={problemAt(problem, 'stance')} />,
  });
  expect(response.status).toBe(422);
  return response.text();
}

const times = (html: string, text: string) => html.split(text).length - 1;

it('a refused form says its sentence once: at the field, to which a link on top leads', async () => {
  const html = await pageFor({ stance: 'nonsense', phase: 'before' });
  expect(times(html, refusals['choose-a-stance'])).toBe(1);
  expect(html).toContain('href="#stance-error"');
  expect(html).toContain('id="stance-error"');
});

it('a refused form says its sentence on top, where it has no place for it at the field', async () => {
  const html = await pageFor({ stance: 'lost', phase: 'nonsense' });
  expect(times(html, refusals['choose-a-phase'])).toBe(1);
});

it.each(['cross-site', 'same-site', 'none'])('a form that comes from elsewhere (%s) is not done', async (from) => {
  const act = vi.fn(async () => ({ to: '/en' }));
  const request = new Request('http://site.test/poll/vote', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': from },
    body: 'stance=lost&phase=before',
  });
  expect((await receiveForm(request, { shape, act, page: () => '/en' })).status).toBe(403);
  expect(act).not.toHaveBeenCalled();
});
