import { newDatabase, startServer, stopServer, test } from '../fixtures';
import { comeIn } from './lesson/door';
import { teachLive } from './lesson/live';
import { checkFiles, checkPages, checkPoll, printCards } from './lesson/papers';
import { prepare } from './lesson/teacher';

// A lesson of 45 minutes with thirty pupils, told whole. e2e/lesson.spec.ts is its short twin. What the teacher gets
// afterwards is compared with what the pupils did, line by line.

test.use({ actionTimeout: 20_000 });

for (const database of ['sqlite', 'postgresql'] as const)
  test(`a lesson with thirty pupils is told whole, and every paper says what they did (${database})`, async ({
    browser,
  }) => {
    test.setTimeout(600_000);
    const made = await newDatabase(database);
    // An address that cards can lead to.
    const settings = { TRUSTED_PROXIES: '127.0.0.1', SITE_URL: 'http://explainer.school.test' };
    const { server, url } = await startServer(made.url, settings);
    try {
      const since = new Date();
      const open = (javaScriptEnabled = true) => browser.newContext({ baseURL: url, javaScriptEnabled });
      const teacher = await prepare(await (await open()).newPage());
      const cards = await printCards(teacher);
      const pupils = await comeIn({ url, teacher, cards, open });
      await teachLive(teacher, pupils, made.url);
      await checkFiles(teacher, pupils, since);
      await checkPages(teacher, pupils);
      await checkPoll(teacher, pupils);
    } finally {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await stopServer(server);
      await made.drop();
    }
  });
