import { z } from 'zod';
import { wordsOf } from '@/content/editions';
import { joinings } from '@/features/class/class';
import { setJoining } from '@/features/class/joining/data';
import { JoiningForm } from '@/features/class/joining/joining-section';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { problemAt } from '@/features/site/receive-form';

export const GET = seeClassForm();

/** Says who can join a class from now on. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({ joining: z.enum(joinings, { error: 'choose-joining' }) }),
    async act({ joining }, { lang }, own) {
      await setJoining(own, joining);
      return { to: classPath(lang, own.id, `?joining=${joining}`) };
    },
    again: (problem, { lang }, own) => (
      <JoiningForm own={own} error={problemAt(problem, 'joining')} lang={lang} words={wordsOf(lang)} />
    ),
  });
