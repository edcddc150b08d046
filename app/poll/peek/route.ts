import { z } from 'zod';
import { recordPeek } from '@/features/poll/data';
import { admitReader } from '@/features/readers/rate-limit/admit-reader';
import { wayIn } from '@/features/readers/rate-limit/way-in';
import { receiveForm } from '@/features/site/receive-form';
import { seeForm } from '@/lib/web/form-handler';

export const GET = seeForm('/poll#results');

/** Uncovers the results for a reader who asks. */
export const POST = (request: Request) =>
  receiveForm(request, {
    shape: z.object({}),
    page: ({ lang }) => `/${lang}/poll#results`,
    async act(_fields, form) {
      const { reader, cookies } = await admitReader(form);
      await recordPeek(reader);
      return { to: `/${form.lang}/poll#results`, cookies };
    },
    extra: wayIn,
  });
