import { wordsOf } from '@/content/editions';
import { findOwnName } from '@/features/classroom/pupil/data';
import { JoinAgain } from '@/features/classroom/pupil/join-again';
import { findJoinPage } from '@/features/classroom/pupil/join-data';
import { joinShape } from '@/features/classroom/pupil/join-shape';
import { comeBack, join } from '@/features/classroom/pupil/joining';
import { findReader } from '@/features/readers/reader';
import { receiveForm } from '@/features/site/form-door';
import { seeForm } from '@/lib/form-edge';

export const GET = seeForm('/en/join');

/** Lets a pupil into a class, or back into it on another device. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: joinShape,
    page: ({ lang, values }) => `/${lang}/join${codeQuery(values.get('code')?.[0])}`,
    act: ({ return: returnCode, ...given }, form) =>
      returnCode === undefined ? join(given, form, new Date()) : comeBack(returnCode, form, new Date()),
    async again(problem, { lang, values, request: { headers } }) {
      const reader = findReader(headers.get('cookie'));
      const [code = ''] = values.get('code') ?? [];
      // Whoever has to wait learns nothing of the code.
      const mayLook = problem.code !== 'too-many-guesses';
      const page = mayLook ? await findJoinPage(reader, code, new Date()) : null;
      const otherName = page && reader ? await findOwnName(reader, page.class.id, new Date()) : null;
      return <JoinAgain {...{ problem, page, otherName, values, lang }} words={wordsOf(lang)} />;
    },
  });

const codeQuery = (code: string | undefined) => (code ? `?code=${encodeURIComponent(code.slice(0, 40))}` : '');
