import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';

/** Takes a question out of what is offered, or puts it back; answers stay either way. */
export function RetireForm({
  action,
  isRetired,
  lang,
  words,
}: {
  action: string;
  isRetired: boolean;
  lang: Language;
  words: Words;
}) {
  const said = words.ownItems.form;
  return (
    <PostForm action={action} lang={lang} className="mt-10 border-t border-rule pt-6">
      {isRetired && <input type="hidden" name="restore" value="yes" />}
      <Button rank="second">{isRetired ? said.restore : said.retire}</Button>
    </PostForm>
  );
}
