import { type Answer, type Exchange, insist, json, type State } from './state';
import { media, scope } from './terms';
import { callerOf } from './token';

/** Names and Roles: the members of a course, a page at a time; the next is named in `Link`. */
export function answerMembers(state: State, exchange: Exchange, courseId: string): Answer {
  const { method, url, headers } = exchange;
  insist(method === 'GET', 405, 'invalid_request', 'members are read');
  callerOf(state, exchange, [scope.members]);
  const accepts = headers.accept ?? '';
  insist(accepts.includes(media.members), 406, 'invalid_request', `members are given as ${media.members}`);
  const course = state.courses.get(courseId);
  insist(course, 404, 'not_found', 'there is no such course');
  const role = url.searchParams.get('role');
  const people = course.people.filter(
    ({ roles }) => !role || roles.some((one) => one === role || one.endsWith(`#${role}`)),
  );
  const number = (name: string, otherwise: number) => Number(url.searchParams.get(name) ?? otherwise);
  const from = number('from', 0);
  const limit = Math.min(number('limit', state.pageSize), state.pageSize);
  insist(Number.isInteger(from) && from >= 0 && Number.isInteger(limit) && limit > 0, 400, 'invalid_request', 'limit');
  const members = people.slice(from, from + limit).map(({ sub, roles, name, email, isInactive }) => ({
    user_id: sub,
    status: isInactive ? 'Inactive' : 'Active',
    roles,
    ...(state.sharesNames && name && { name, email }),
  }));
  const address = new URL(url);
  const answer = json(
    { id: address.href, context: { id: course.id, label: course.label, title: course.title }, members },
    media.members,
  );
  if (from + limit >= people.length) return answer;
  address.searchParams.set('from', String(from + limit));
  return { ...answer, headers: { ...answer.headers, Link: `<${address.href}>; rel="next"` } };
}
