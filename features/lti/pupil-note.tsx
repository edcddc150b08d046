import type { Words } from '@/content/editions';

/** For a pupil who came from a platform: what it is sent of them, and what never. */
export const PupilNote = ({
  platform: { name, takesNames },
  words,
}: {
  platform: { name: string; takesNames: boolean };
  words: Words;
}) => (
  <p className="mt-2">
    {words.lti.sentOf(name)} {takesNames ? words.lti.nameKept : words.lti.nameNotKept}
  </p>
);
