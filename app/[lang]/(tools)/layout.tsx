import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { wordsOf } from '@/content/editions';
import { classInCookies } from '@/features/site/class-in-cookies';
import { SiteDocument } from '@/features/site/site-document';
import { isLanguage } from '@/lib/languages';

// A tool page that reads no cookie would otherwise be prerendered, get no nonce and never come to life.
export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ lang: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) return {};
  const { site } = wordsOf(lang);
  return {
    title: { default: site.name, template: `%s · ${site.name}` },
    description: site.description,
    robots: { index: false },
  };
}

export default async function ToolsLayout({ params, children }: Props) {
  const { lang } = await params;
  // `dynamicParams = false` does not hold beside `force-dynamic`.
  if (!isLanguage(lang)) redirect('/');
  return (
    <SiteDocument lang={lang} kind="tool" classCode={classInCookies((await headers()).get('cookie'))}>
      {children}
    </SiteDocument>
  );
}
