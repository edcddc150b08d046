import type { ReactNode } from 'react';
import { wordsOf } from '@/content/editions';
import { classInCookies } from '@/features/site/class-in-cookies';
import { SiteDocument } from '@/features/site/site-document';
import type { Form } from '@/lib/web/form-handler';
import { ClassFrame } from '../class-frame';
import type { OwnClass } from '../own-class';

/** The document around what a list would do. */
export function RosterPreviewDocument({
  own,
  form: { lang, request },
  children,
}: {
  own: OwnClass;
  form: Form;
  children: ReactNode;
}) {
  const { title, standfirst } = wordsOf(lang).classes.roster.preview;
  return (
    <SiteDocument
      lang={lang}
      kind="tool"
      title={title}
      classCode={classInCookies(request.headers.get('cookie'))}
      isSignedIn
    >
      <ClassFrame own={own} title={title} lang={lang}>
        <p className="mb-6 text-lead text-quiet">{standfirst}</p>
        {children}
      </ClassFrame>
    </SiteDocument>
  );
}
