import { z } from 'zod';
import { markRead } from '@/features/explainer/data';
import { chapterOf, seeChapter } from '@/features/explainer/written-chapter';
import { tellClassesOf } from '@/features/live/data';
import { afterChapter } from '@/features/pupil/pupil-here';
import { admitReader } from '@/features/readers/rate-limit/admit-reader';
import { wayIn } from '@/features/readers/rate-limit/way-in';
import { receiveForm } from '@/features/site/receive-form';

type Context = { params: Promise<{ slug: string }> };

export const GET = seeChapter('tap');

/** Marks a chapter as read: for whoever would rather not say how it moved them. */
export async function POST(request: Request, { params }: Context) {
  const { slug } = await params;
  return receiveForm(request, {
    shape: z.object({}),
    page: ({ lang }) => `/${lang}/chapters/${encodeURIComponent(slug)}#tap`,
    async act(_fields, form) {
      const chapter = chapterOf(slug);
      const { reader, cookies } = await admitReader(form);
      await markRead(reader, chapter);
      await tellClassesOf(reader);
      const to = await afterChapter(reader, chapter, form, `/${form.lang}/chapters/${chapter}#read`);
      return { to, json: { read: chapter }, cookies };
    },
    extra: wayIn,
  });
}
