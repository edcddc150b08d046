import { wordsOf } from '@/content/editions';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { saveSettings } from '@/features/class/settings/data';
import { MeanwhileSection } from '@/features/class/settings/meanwhile-section';
import { typedFields } from '@/features/class/settings/settings-fields';
import { SettingsForm } from '@/features/class/settings/settings-form';
import { settingsFrom, settingsShape } from '@/features/class/settings/settings-shape';
import { siteTime } from '@/lib/db/site-time';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeClassForm('/settings');

/** Saves the settings of a class. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: settingsShape,
    below: '/settings',
    async act(fields, { lang }, own) {
      const settings = settingsFrom(fields, own, await siteTime());
      if (typeof settings === 'string') throw new Refusal(422, settings, 'due');
      await saveSettings(own, settings, fields.version);
      return { to: classPath(lang, own.id, '/settings?saved') };
    },
    again(problem, { lang, values }, own) {
      const typed = typedFields(values);
      const isOld = problem.field === 'version';
      const sent = Number(values.get('version')?.[0]);
      const words = wordsOf(lang);
      return (
        <>
          {isOld && <MeanwhileSection own={own} typed={typed} words={words} />}
          <SettingsForm
            own={own}
            fields={typed}
            // Who has been told what somebody else saved may now save over it.
            version={isOld || !Number.isInteger(sent) ? own.version : sent}
            problem={problem}
            lang={lang}
            words={words}
          />
        </>
      );
    },
  });
