import 'server-only';
import type { Language } from '@/lib/languages';
import { ltiPage } from './answer-lti';
import { ChoiceDocument } from './choice-document';
import { type DeepLinking, sealChoice } from './deep-link';
import type { Launch } from './launch';

/** The page on which a teacher chooses what a new link is to be. */
export const chooseLink = (
  { platform, deploymentId }: Launch,
  asked: DeepLinking,
  lang: Language,
  now: Date,
): Promise<Response> => {
  const choice = sealChoice(asked, platform.id, deploymentId, now);
  const page = <ChoiceDocument choice={choice} canBeGraded={asked.acceptsGrade} lang={lang} />;
  return ltiPage(page, platform.frameOrigins);
};
