import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { wordsOf } from '@/content/editions';
import { SiteDocument } from '@/features/site/site-document';
import { type Language, languages } from '@/lib/languages';
import { environment } from '@/lib/ops/environment';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => languages.map((lang) => ({ lang }));

type Props = { params: Promise<{ lang: string }>; children: ReactNode };

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#191815' },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = wordsOf((await params).lang as Language);
  return {
    title: { default: site.name, template: `%s · ${site.name}` },
    description: site.description,
    ...(environment.SITE_URL && { metadataBase: new URL(environment.SITE_URL) }),
  };
}

export default async function ReadingLayout({ params, children }: Props) {
  const { lang } = await params;
  return (
    <SiteDocument lang={lang as Language} kind="reading">
      {children}
    </SiteDocument>
  );
}
