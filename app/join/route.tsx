import { wordsOf } from '@/content/editions';
import { findOwnName } from '@/features/classroom/pupil/data';
import { JoinAgain } from '@/features/classroom/pupil/join-again';
import { findJoinPage } from '@/features/classroom/pupil/join-data';
import { joinShape } from '@/features/classroom/pupil/join-shape';
import { comeBack, join } from '@/features/classroom/pupil/joining';
import { findReader } from '@/features/readers/reader';
import { receiveForm } from '@/features/site/form-door';
import { seeForm } from '@/lib/form-edge';
import { siteTime } from '@/lib/site-time';

export const GET = seeForm('/en/join');

/** Lets a pupil into a class, or back into it on another device. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: joinShape,
    page: ({ lang, values }) => `/${lang}/join${codeQuery(values.get('code')?.[0])}`,
    async act({ return: returnCode, ...given }, form) {
      const now = await siteTime();
      return returnCode === undefined ? join(given, form, now) : comeBack(returnCode, form, now);
    },
    async again(problem, { lang, values, request: { headers } }) {
      const reader = findReader(headers.get('cookie'));
      const [code = ''] = values.get('code') ?? [];
      // Whoever has to wait learns nothing of the code.
      const mayLook = problem.code !== 'too-many-guesses';
      const now = await siteTime();
      const page = mayLook ? await findJoinPage(reader, code, now) : null;
      const otherName = page && reader ? await findOwnName(reader, page.class.id, now) : null;
      return <JoinAgain {...{ problem, page, otherName, values, lang }} words={wordsOf(lang)} />;
    },
  });

const codeQuery = (code: string | undefined) => (code ? `?code=${encodeURIComponent(code.slice(0, 200))}` : '');
