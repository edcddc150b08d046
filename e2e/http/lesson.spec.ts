import { expect, test } from '../fixtures';
import { HttpVisitor, joinedPupil, openClass } from '../http-pupil';

test('only an instructor of the class is told what happens in it', async ({ site }) => {
  const { id } = await openClass(site.url, 'History 10b');
  const json = { Accept: 'application/json' };
  const nobody = new HttpVisitor(site.url);
  expect((await nobody.request(`/classes/${id}/events`)).status).toBe(303);
  expect((await nobody.request(`/classes/${id}/live?page=overview&lang=en`, { headers: json })).status).toBe(401);
  const { instructor: stranger } = await openClass(site.url, 'Another class');
  for (const path of ['events', 'live?page=project&lang=en']) {
    const theirs = await stranger.request(`/classes/${id}/${path}`);
    const none = await stranger.request(`/classes/AAAAAAAAAAAAAAAAAAAAAA/${path}`);
    expect([theirs.status, none.status]).toEqual([404, 404]);
    expect(await theirs.text()).toEqual(await none.text());
  }
  expect((await stranger.request(`/en/classes/${id}/project`)).status).toBe(404);
});

test('the stream says that something happened, and nothing about anybody', async ({ site }) => {
  const { instructor, id, code } = await openClass(site.url, 'History 10b');
  const end = new AbortController();
  const stream = await instructor.request(`/classes/${id}/events`, { signal: end.signal });
  expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(stream.headers.get('cache-control')).toBe('no-store, no-transform');
  expect(stream.headers.get('x-accel-buffering')).toBe('no');
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe('retry: 2000\n\n');
  const pupil = await joinedPupil(site.url, code, 'Ayla');
  expect((await reader?.read())?.value).toBe('event: pupil\ndata: 1\n\n');
  await pupil.send('/chapters/before/tap', { move: 'same' });
  expect((await reader?.read())?.value).toBe('event: pupil\ndata: 2\n\n');
  end.abort();
});
