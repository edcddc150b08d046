import type { ReactNode } from 'react';
import type { Instructor } from '@/features/accounts/instructor';
import { instructorPage } from '@/features/accounts/instructor-page';
import { leadToNotFound } from '@/features/site/tool-page';
import type { Language } from '@/lib/languages';
import { findClass } from './data';
import type { OwnClass } from './own-class';

/** A tool page about an instructor's own class; another's leads to the page for what is not there. */
export const classPage = <Params = unknown>(
  draw: (props: {
    lang: Language;
    params: Params & { id: string };
    query: URLSearchParams;
    instructor: Instructor;
    own: OwnClass;
  }) => Promise<ReactNode>,
) =>
  instructorPage<Params & { id: string }>(async (props) => {
    const own = await findClass(props.instructor.id, props.params.id);
    if (!own) leadToNotFound(props.lang);
    return draw({ ...props, own });
  });
