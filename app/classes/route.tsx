import { z } from 'zod';
import { wordsOf } from '@/content/editions';
import { receiveInstructorForm } from '@/features/accounts/receive-instructor-form';
import { NewClassForm } from '@/features/class/class-list/new-class-form';
import { createClass } from '@/features/class/creating.data';
import { isZone } from '@/features/class/local-time';
import { isPreset, presetSettings } from '@/features/class/presets';
import { classPath } from '@/features/class/receive-class-form';
import { titleShape } from '@/features/class/title';
import { problemAt } from '@/features/site/receive-form';
import { siteTime } from '@/lib/db/site-time';
import { derivedId, newId } from '@/lib/ids';
import { seeForm } from '@/lib/web/form-handler';

export const GET = seeForm('/classes');

/** Of the browser, by an element; without script the server's own. */
const zoneShape = z
  .string()
  .default('')
  .transform((zone) => (isZone(zone) ? zone : Intl.DateTimeFormat().resolvedOptions().timeZone));

/** Makes a class. */
export const POST = (request: Request) =>
  receiveInstructorForm(request, {
    shape: z.object({ title: titleShape, zone: zoneShape, preset: z.string().optional() }),
    page: ({ lang }) => `/${lang}/classes`,
    async act({ title, zone, preset = '' }, { lang, once }, instructor) {
      const now = await siteTime();
      const settings = isPreset(preset) ? presetSettings(preset, zone, now) : {};
      const id = once ? derivedId(`${instructor.id} class ${once}`) : newId();
      const made = await createClass(instructor.id, { title, zone, ...settings }, now, id);
      return { to: classPath(lang, made.id), json: { id: made.id, code: made.code } };
    },
    again: (problem, { values, lang, once }) => (
      <NewClassForm
        once={once ?? newId()}
        typed={values.get('title')?.[0]}
        preset={values.get('preset')?.[0]}
        error={problemAt(problem, 'title')}
        lang={lang}
        words={wordsOf(lang)}
      />
    ),
  });
