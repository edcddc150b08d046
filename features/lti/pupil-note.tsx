import type { Words } from '@/content/editions';

/** For a pupil who came from a platform: what it is sent of them, and what never. */
export const PupilNote = ({ platform, words }: { platform: string; words: Words }) => (
  <p className="mt-2">{words.lti.sentOf(platform)}</p>
);
