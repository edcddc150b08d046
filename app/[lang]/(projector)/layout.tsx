import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { wordsOf } from '@/content/editions';
import { SiteDocument } from '@/features/site/site-document';
import { isLanguage } from '@/lib/languages';

// As for the other tool pages: without it a page would get no nonce and never come to life.
export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ lang: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) return {};
  const { site, live } = wordsOf(lang);
  return { title: `${live.screen.title} · ${site.name}`, robots: { index: false } };
}

/** What is projected has nothing around it. */
export default async function ProjectorLayout({ params, children }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) redirect('/');
  return (
    <SiteDocument lang={lang} kind="screen">
      {children}
    </SiteDocument>
  );
}
