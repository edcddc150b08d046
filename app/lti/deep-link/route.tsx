import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { answerLti, ltiPage, refusedLti } from '@/features/lti/answer-lti';
import { ChoiceDocument } from '@/features/lti/choice-document';
import { ChosenDocument } from '@/features/lti/chosen-document';
import { deepLinkAnswer, readChoice, spendChoice } from '@/features/lti/deep-link';
import { findPlatformById } from '@/features/lti/platforms.data';
import { type LaunchProblem, RefusedLaunch } from '@/features/lti/refused-launch';
import { isScope } from '@/features/quiz/bank';
import { frameOriginsOf } from '@/features/site/frame-origins.data';
import { seeForm } from '@/lib/web/form-handler';
import { isFromOurPages } from '@/lib/web/origin';
import { Refusal } from '@/lib/web/refusal';
import { formActionHeader } from '@/lib/web/security-headers';

export const GET = seeForm('');

/** A teacher has chosen what a link of a course is to be: the browser brings it back to the platform. */
export const POST = (request: Request) =>
  answerLti(request, async ({ given, listed, site, lang, now }) => {
    if (!isFromOurPages(request)) throw new Refusal(403, 'foreign-origin');
    const sent = given('choice') ?? '';
    const open = readChoice(sent);
    if (!open) throw new RefusedLaunch('state-over');
    const refused = (problem: LaunchProblem) =>
      refusedLti(new RefusedLaunch(problem), request, lang, { platformId: open.platformId });
    if (open.expiresAt <= now.getTime()) return refused('state-over');
    const chapters = chapterSlugs.filter((slug) => listed('chapters').includes(slug));
    const [scope, isGraded] = [given('quiz') ?? '', given('graded') === 'on'];
    const words = wordsOf(lang);
    if (!isScope(scope)) {
      const chosen = { chapters, quiz: scope, graded: isGraded };
      const error = words.refusals['choose-a-scope'];
      const again = { choice: sent, canBeGraded: open.acceptsGrade, chosen, error, lang };
      return ltiPage(<ChoiceDocument {...again} />, await frameOriginsOf(open.platformId), { status: 422 });
    }
    const platform = await findPlatformById(open.platformId);
    if (!platform) return refused('unknown-platform');
    if (!(await spendChoice(open, now))) return refused('state-used');
    const jwt = await deepLinkAnswer(open, platform, { chapters, scope, isGraded, title: words.site.name }, site, now);
    return ltiPage(<ChosenDocument returnUrl={open.returnUrl} jwt={jwt} lang={lang} />, platform.frameOrigins, {
      headers: { [formActionHeader]: new URL(open.returnUrl).origin },
    });
  });
