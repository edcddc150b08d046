import { Disclosure } from '@/components/ui/disclosure';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { ConfirmCodeForm, PasswordGate } from './account-forms';
import type { SecondFactorDraft } from './second-factor.data';

/** One-time codes: off, being set up (`draft`), or on. */
export function SecondFactorSection({
  isOn,
  draft,
  lang,
  words,
}: {
  isOn: boolean;
  draft: SecondFactorDraft | null;
  lang: Language;
  words: Words;
}) {
  const said = words.accounts.account.codes;
  const gate = { action: '/account/codes', label: said.password, lang };
  return (
    <section id="codes" aria-labelledby="codes-title" className="mt-14 border-t border-rule pt-6">
      <h2 id="codes-title" className="text-title-2">
        {said.title}
      </h2>
      <p className="mt-3 mb-5">{isOn ? said.isOn : said.text}</p>
      {isOn && <PasswordGate {...gate} id="codes-password" step="off" submit={said.off} />}
      {!isOn && !draft && <PasswordGate {...gate} id="codes-password" step="begin" submit={said.begin} />}
      {!isOn && draft && (
        <>
          <ol className="grid list-decimal gap-6 pl-6">
            <li>
              <h3 className="font-semibold">{said.step1}</h3>
              <p className="mt-2">
                {said.secret}: <code className="break-all">{draft.secret.match(/.{1,4}/g)?.join(' ')}</code>
              </p>
              <p className="mt-1">
                <a href={draft.uri}>{said.open}</a>
              </p>
            </li>
            <li>
              <h3 className="font-semibold">{said.step2}</h3>
              <p className="mt-2 mb-2">{said.step2Text}</p>
              <ul className="grid grid-cols-2 gap-x-6 font-mono sm:max-w-96">
                {draft.backupCodes.map((code) => (
                  <li key={code}>{code}</li>
                ))}
              </ul>
            </li>
            <li>
              <h3 className="mb-3 font-semibold">{said.step3}</h3>
              <ConfirmCodeForm lang={lang} words={words} />
            </li>
          </ol>
          <Disclosure className="mt-6" summary={said.cancel}>
            <div className="mt-3">
              <PasswordGate {...gate} id="codes-password" step="off" submit={said.cancel} />
            </div>
          </Disclosure>
        </>
      )}
    </section>
  );
}
