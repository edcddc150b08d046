import type { Words } from '@/content/editions';

/** Says, where a form has led to a page without the cookie that it set, what became of the press and what to do. */
export const NoCookieNote = ({ about, words }: { about: keyof Words['site']['noCookie']['became']; words: Words }) => {
  const said = words.site.noCookie;
  return (
    <div role="status" data-no-cookie="" className="my-6 border-l-4 border-wrong pl-4">
      <p className="font-semibold">{said.title}</p>
      <p className="mt-1">{said.became[about]}</p>
      <p className="mt-1">{said.todo}</p>
    </div>
  );
};
