import { buttonLook } from '@/components/ui/button';
import type { Words } from '@/content/editions';

/** An address to hand on, whole to be seen, and with script a button that copies it. */
export function CopiedLink({ address, label, words }: { address: string; label: string; words: Words }) {
  const { copy, copied } = words.classes.page;
  return (
    <copy-text label={copy} done={copied} buttonclass={`${buttonLook('second')} no-print mt-3`}>
      <label className="block font-sans text-label font-semibold">
        {label}
        <textarea
          readOnly
          rows={3}
          defaultValue={address}
          className="mt-1 block w-full resize-none rounded-sm border border-edge bg-paper px-3 py-2 font-normal break-all"
        />
      </label>
    </copy-text>
  );
}
