import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { listAskedItems } from '@/features/class/items/asked';
import { listChosenItems } from '@/features/class/items/data';
import { savedFields } from '@/features/class/settings/settings-fields';
import { SettingsForm } from '@/features/class/settings/settings-form';

/** What an instructor sets for a class. */
export const GET = classPage(async ({ lang, words, query, own }) => {
  const said = words.classes.settings;
  const chosen = await listChosenItems(own.id);
  const isChosen = chosen.length > 0;
  const n = isChosen ? chosen.length : (await listAskedItems(own, lang)).length;
  return {
    title: words.titles.settings,
    body: (
      <ClassFrame own={own} title={said.title} said={query.has('saved') ? said.saved : null} lang={lang}>
        <SettingsForm
          own={own}
          fields={savedFields(own)}
          version={own.version}
          pool={{ n, isChosen, length: own.length }}
          lang={lang}
          words={words}
        />
      </ClassFrame>
    ),
  };
});
