import { wordsOf } from '@/content/editions';
import { choiceFrom, chooseShape, typedChoice } from '@/features/class/items/choose-fields';
import { ChooseForm } from '@/features/class/items/choose-form';
import { getChoosing } from '@/features/class/items/choose-part.data';
import { chooseItems } from '@/features/class/items/data';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { listOwnItems } from '@/features/quiz/own-items/data';

export const GET = seeClassForm('/items');

/** Chooses what a class is asked, of the bank and of the instructor's own; nothing: what its settings say. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: chooseShape,
    below: '/items',
    async act(fields, { lang }, own, instructor) {
      await chooseItems(own, choiceFrom(fields), await listOwnItems(instructor.id));
      return { to: classPath(lang, own.id, '/items?chosen#chosen') };
    },
    async again(problem, { lang, values }, own, instructor) {
      const { mine, colleagues } = await getChoosing(own, instructor.id);
      return (
        <ChooseForm
          classId={own.id}
          fields={typedChoice(values)}
          mine={mine}
          colleagues={colleagues}
          problem={problem}
          lang={lang}
          words={wordsOf(lang)}
        />
      );
    },
  });
