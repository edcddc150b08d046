import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { toolPage } from '@/features/site/tool-page';
import type { Language } from '@/lib/languages';
import { currentInstructor } from './current-instructor';
import type { Instructor } from './instructor';
import { signInPath } from './own-path';

/** A tool page for whoever is signed in; others are led to sign in, and come back here. */
export const instructorPage = <Params = unknown>(
  draw: (props: {
    lang: Language;
    params: Params;
    query: URLSearchParams;
    instructor: Instructor;
  }) => Promise<ReactNode>,
) =>
  toolPage<Params>(async (props) => {
    const instructor = await currentInstructor();
    // `proxy.ts` says which page it is: Next does not tell the pages themselves.
    if (!instructor) redirect(signInPath(props.lang, (await headers()).get('x-page') ?? `/${props.lang}/classes`));
    return draw({ ...props, instructor });
  });
