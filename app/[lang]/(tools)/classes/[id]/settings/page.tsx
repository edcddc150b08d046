import { wordsOf } from '@/content/editions';
import { ClassFrame } from '@/features/classroom/class-frame';
import { classPage } from '@/features/classroom/class-page';
import { savedFields } from '@/features/classroom/settings/settings-fields';
import { SettingsForm } from '@/features/classroom/settings/settings-form';

export const metadata = { title: 'Settings of a class' };

/** What an instructor sets for a class. */
export default classPage(async ({ lang, query, own }) => {
  const words = wordsOf(lang);
  const said = words.classes.settings;
  return (
    <ClassFrame own={own} title={said.title} said={query.has('saved') ? said.saved : null} lang={lang}>
      <SettingsForm own={own} fields={savedFields(own)} version={own.version} lang={lang} words={words} />
    </ClassFrame>
  );
});
