import { ClassFrame } from '@/features/class/class-frame';
import { classPage } from '@/features/class/class-page';
import { askable, isByChapter } from '@/features/class/items/ask-plan';
import { planOf } from '@/features/class/items/ask-plan.data';
import { getChosenItems } from '@/features/class/items/data';
import { isPreset } from '@/features/class/presets';
import { PresetLinks } from '@/features/class/settings/preset-links';
import { presetFields, savedFields } from '@/features/class/settings/settings-fields';
import { SettingsForm } from '@/features/class/settings/settings-form';
import { siteTime } from '@/lib/db/site-time';

/** What an instructor sets for a class. */
export const GET = classPage(async ({ lang, words, query, own }) => {
  const said = words.classes.settings;
  const chosen = await getChosenItems(own.id);
  const plan = planOf(own, chosen);
  const isChosen = chosen.may.length > 0;
  const asked = query.get('preset');
  const preset = isPreset(asked) ? asked : null;
  const pool = { n: askable(plan).length, isChosen, length: own.length, isByChapter: isByChapter(own) };
  return {
    title: words.titles.settings,
    body: (
      <ClassFrame own={own} title={said.title} said={query.has('saved') ? said.saved : null} lang={lang}>
        <PresetLinks own={own} filled={preset} lang={lang} words={words} />
        <SettingsForm
          own={own}
          fields={preset ? presetFields(own, preset, await siteTime()) : savedFields(own)}
          version={own.version}
          // What is only filled in is not what the class is asked.
          pool={preset && !isChosen && !pool.isByChapter ? undefined : pool}
          lang={lang}
          words={words}
        />
      </ClassFrame>
    ),
  };
});
