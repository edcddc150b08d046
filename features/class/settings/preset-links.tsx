import type { Words } from '@/content/editions';
import { classNames } from '@/lib/class-names';
import type { Language } from '@/lib/languages';
import type { Class } from '../class';
import { type Preset, presets } from '../presets';
import { classPath } from '../receive-class-form';

/** Fills the form of the settings by a link, and says so; saving is the form's. */
export function PresetLinks({
  own,
  filled,
  lang,
  words,
}: {
  own: Pick<Class, 'id'>;
  /** What the form is filled in for. */
  filled: Preset | null;
  lang: Language;
  words: Words;
}) {
  const said = words.classes.settings;
  return (
    <>
      <nav aria-label={said.fill} className="mb-6 font-sans text-label">
        <p className="text-quiet">
          {said.fill} {said.fillText}
        </p>
        <ul className="-mx-2 flex flex-wrap">
          {presets.map((preset) => (
            <li key={preset}>
              <a
                href={classPath(lang, own.id, `/settings?preset=${preset}`)}
                aria-current={preset === filled || undefined}
                className={classNames('inline-block px-2 py-1.5', preset === filled && 'font-semibold')}
              >
                {said.presets[preset]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {filled && (
        <p role="status" className="mb-6 border-l-4 border-account-a pl-4">
          {said.filled(said.presets[filled])}
        </p>
      )}
    </>
  );
}
