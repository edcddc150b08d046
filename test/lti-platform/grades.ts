import { randomUUID } from 'node:crypto';
import { lineItemAddress } from './launch';
import { type Answer, type Exchange, insist, json, type LineItem, parse, type Score, type State } from './state';
import { media, roles, scope } from './terms';
import { callerOf } from './token';

const draw = ({ issuer }: State, item: LineItem) => {
  const { id: _, courseId: __, ...rest } = item;
  return { id: lineItemAddress(issuer, item), ...rest };
};

function readLineItem({ headers, body }: Exchange): Pick<LineItem, 'label' | 'scoreMaximum'> & Partial<LineItem> {
  insist(
    headers['content-type'] === media.lineItem,
    415,
    'invalid_request',
    `a line item is sent as ${media.lineItem}`,
  );
  const { label, scoreMaximum, resourceId, tag, resourceLinkId } = parse(body);
  insist(typeof label === 'string' && label.trim() !== '', 400, 'invalid_request', 'label is missing');
  const isMaximum = typeof scoreMaximum === 'number' && Number.isFinite(scoreMaximum) && scoreMaximum > 0;
  insist(isMaximum, 400, 'invalid_request', 'scoreMaximum has to be above zero');
  const optional = Object.entries({ resourceId, tag, resourceLinkId }).filter(([, value]) => value !== undefined);
  insist(
    optional.every(([, value]) => typeof value === 'string'),
    400,
    'invalid_request',
    'resourceId, tag and resourceLinkId are texts',
  );
  return { label, scoreMaximum, ...Object.fromEntries(optional) };
}

/** `/courses/<id>/lineitems`: the list, and a new one. */
export function answerLineItems(state: State, exchange: Exchange, courseId: string): Answer {
  const { method, url } = exchange;
  insist(state.courses.has(courseId), 404, 'not_found', 'there is no such course');
  if (method === 'GET') {
    callerOf(state, exchange, [scope.lineItem, scope.lineItemReadonly]);
    const wanted = ['resource_link_id', 'resource_id', 'tag'] as const;
    const keys = { resource_link_id: 'resourceLinkId', resource_id: 'resourceId', tag: 'tag' } as const;
    const found = [...state.lineItems.values()].filter(
      (item) =>
        item.courseId === courseId &&
        wanted.every((name) => !url.searchParams.has(name) || item[keys[name]] === url.searchParams.get(name)),
    );
    return json(
      found.map((item) => draw(state, item)),
      media.lineItems,
    );
  }
  insist(method === 'POST', 405, 'invalid_request', 'only GET and POST');
  callerOf(state, exchange, [scope.lineItem]);
  const item = { id: randomUUID(), courseId, ...readLineItem(exchange) };
  const isElsewhere = item.resourceLinkId && state.links.get(item.resourceLinkId)?.courseId !== courseId;
  insist(!isElsewhere, 404, 'not_found', 'resourceLinkId is not of this course');
  state.lineItems.set(item.id, item);
  return json(draw(state, item), media.lineItem, 201);
}

/** `/courses/<id>/lineitems/<id>/lineitem[/scores|/results]` */
export function answerLineItem(state: State, exchange: Exchange, courseId: string, id: string, part: string): Answer {
  const { method, url } = exchange;
  const allowed =
    part === '/scores'
      ? [scope.score]
      : part === '/results'
        ? [scope.resultReadonly]
        : method === 'GET'
          ? [scope.lineItem, scope.lineItemReadonly]
          : [scope.lineItem];
  callerOf(state, exchange, allowed);
  const item = state.lineItems.get(id);
  insist(url.searchParams.get('type_id') === '1', 404, 'not_found', 'the query of the line item got lost');
  insist(item && item.courseId === courseId, 404, 'not_found', 'there is no such line item');
  if (part === '/scores') {
    insist(method === 'POST', 405, 'invalid_request', 'scores are posted');
    return takeScore(state, exchange, item);
  }
  if (part === '/results') {
    insist(method === 'GET', 405, 'invalid_request', 'results are read');
    return json(resultsOf(state, item), media.results);
  }
  if (method === 'PUT') Object.assign(item, readLineItem(exchange));
  else if (method === 'DELETE') state.lineItems.delete(id);
  else insist(method === 'GET', 405, 'invalid_request', 'only GET, PUT and DELETE');
  return method === 'DELETE' ? { status: 204 } : json(draw(state, item), media.lineItem);
}

const activity = ['Initialized', 'Started', 'InProgress', 'Submitted', 'Completed'];
const grading = ['FullyGraded', 'Pending', 'PendingManual', 'Failed', 'NotReady'];
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const isAmount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Accepts a score by the rules of Moodle: never an earlier one, or one of the same second, over what is there. */
function takeScore(state: State, { headers, body }: Exchange, item: LineItem): Answer {
  insist(headers['content-type'] === media.score, 415, 'invalid_request', `a score is sent as ${media.score}`);
  const score = parse(body) as unknown as Score;
  const wants = (condition: unknown, description: string) => insist(condition, 400, 'invalid_request', description);
  const person = state.courses.get(item.courseId)?.people.find(({ sub }) => sub === score.userId);
  wants(person && !person.isInactive, `the person ${score.userId} is not in this course`);
  wants(person?.roles.includes(roles.learner), `the person ${score.userId} gets no grades in this course`);
  wants(activity.includes(score.activityProgress), 'activityProgress is none of the specification');
  wants(grading.includes(score.gradingProgress), 'gradingProgress is none of the specification');
  wants(typeof score.timestamp === 'string' && instant.test(score.timestamp), 'timestamp is no instant with a zone');
  wants(!Number.isNaN(Date.parse(score.timestamp)), 'timestamp is no day of the calendar');
  wants(score.scoreGiven === undefined || isAmount(score.scoreGiven), 'scoreGiven is no number');
  wants(score.scoreGiven === undefined || isAmount(score.scoreMaximum), 'scoreMaximum has to come with scoreGiven');
  wants(score.scoreMaximum === undefined || score.scoreMaximum > 0, 'scoreMaximum has to be above zero');
  const key = gradeKey(item.id, score.userId);
  const before = state.grades.get(key);
  const unit = state.countsSeconds ? 1000 : 1;
  const time = ({ timestamp }: Score) => Math.floor(Date.parse(timestamp) / unit);
  insist(!before || time(before) < time(score), 409, 'conflict', 'Refusing score with an earlier timestamp');
  state.grades.set(key, score);
  state.accepted.push({ lineItemId: item.id, score });
  return { status: 200, body: '' };
}

export const gradeKey = (lineItemId: string, sub: string) => `${lineItemId} ${sub}`;

/** What a teacher sees: a grade that is not final counts for nothing yet. */
const resultsOf = (state: State, item: LineItem) =>
  [...state.grades]
    .filter(([key]) => key.startsWith(`${item.id} `))
    .map(([, { userId, scoreGiven, scoreMaximum, gradingProgress, comment }]) => ({
      id: `${lineItemAddress(state.issuer, item)}#${userId}`,
      scoreOf: lineItemAddress(state.issuer, item),
      userId,
      ...(gradingProgress === 'FullyGraded' &&
        scoreGiven !== undefined && {
          resultScore: (scoreGiven / (scoreMaximum ?? 1)) * item.scoreMaximum,
          resultMaximum: item.scoreMaximum,
        }),
      ...(comment !== undefined && { comment }),
    }));
