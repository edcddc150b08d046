import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '@/lib/web/escape-xml';
import type { FormatWords } from './moodle-xml';
import type { PortableItem } from './portable';
import { nameOf, namespace, qti3Item } from './qti3-item';

/**
 * Questions as a QTI 3.0 package: an item for each, and a test that holds them all (1EdTech QTI 3.0, ASI).
 * @returns the bytes of a zip archive, the same for the same questions
 */
export function qti3Package(items: readonly PortableItem[], lang: string, words: FormatWords): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(items.map((item) => [itemFile(item), strToU8(qti3Item(item, lang, words))]));
  return zipSync(
    {
      'imsmanifest.xml': strToU8(manifest(items)),
      'test.xml': strToU8(test(items, lang, words.title)),
      ...files,
    },
    { mtime: new Date('2026-01-01T00:00:00Z') },
  ) as Uint8Array<ArrayBuffer>;
}

const itemFile = ({ id }: PortableItem) => `items/${id}.xml`;

const manifest = (items: readonly PortableItem[]) => `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="package">
<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>
<organizations/>
<resources>
<resource identifier="test" type="imsqti_test_xmlv3p0" href="test.xml"><file href="test.xml"/>${items
  .map((item) => `<dependency identifierref="${escapeXml(nameOf(item.id))}"/>`)
  .join('')}</resource>
${items
  .map(
    (item) =>
      `<resource identifier="${escapeXml(nameOf(item.id))}" type="imsqti_item_xmlv3p0" href="${escapeXml(itemFile(item))}"><file href="${escapeXml(itemFile(item))}"/></resource>`,
  )
  .join('\n')}
</resources>
</manifest>
`;

const test = (items: readonly PortableItem[], lang: string, title: string) => `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-test xmlns="${namespace}" identifier="test" title="${escapeXml(title)}" xml:lang="${lang}">
<qti-test-part identifier="part" navigation-mode="nonlinear" submission-mode="individual">
<qti-assessment-section identifier="section" title="${escapeXml(title)}" visible="true">
${items.map((item) => `<qti-assessment-item-ref identifier="${escapeXml(nameOf(item.id))}" href="${escapeXml(itemFile(item))}"/>`).join('\n')}
</qti-assessment-section>
</qti-test-part>
</qti-assessment-test>
`;
