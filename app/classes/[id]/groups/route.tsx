import { z } from 'zod';
import { wordsOf } from '@/content/editions';
import { chapterSlugs } from '@/content/facts/chapters';
import { listGroups, setGroup } from '@/features/class/groups/data';
import { GroupForm } from '@/features/class/groups/group-form';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { listRoster } from '@/features/class/roster/data';
import { nameLength, tidyName } from '@/lib/name';

export const GET = seeClassForm('/groups');

const longestGroupName = 40;

/** Makes a group of pupils with chapters of their own, changes it, or, without pupils, ends it. */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: z.object({
      group: z
        .string({ error: 'name-the-group' })
        .max(1000, { error: 'name-the-group' })
        .transform(tidyName)
        .refine((name) => name !== '' && nameLength(name) <= longestGroupName, { error: 'name-the-group' }),
      pupils: z.array(z.string()),
      chapters: z.array(z.enum(chapterSlugs, { error: 'unknown-chapter' })),
    }),
    below: '/groups',
    async act({ group, pupils, chapters }, { lang }, own) {
      const n = await setGroup(own, { name: group, pupils, chapters });
      return { to: classPath(lang, own.id, `?grouped=${n}`), json: { pupils: n } };
    },
    async again(problem, { lang, values }, own) {
      const [groups, pupils] = await Promise.all([listGroups(own), listRoster(own)]);
      const group = groups.find(({ name }) => name === values.get('group')?.[0]) ?? null;
      return <GroupForm {...{ own, pupils, group, problem, values, lang, words: wordsOf(lang) }} />;
    },
  });
