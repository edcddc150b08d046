import type { KeyRing, Signing } from './keys';
import type { scope } from './terms';

export type Person = {
  sub: string;
  roles: readonly string[];
  name?: string;
  email?: string;
  isInactive?: boolean;
};

export type Course = { id: string; title: string; label: string; people: Person[] };

export type Link = {
  id: string;
  courseId: string;
  title: string;
  targetLinkUri: string;
  custom?: Readonly<Record<string, string>>;
  /** The id of its line item, when the platform made one with the link. */
  lineItemId?: string;
};

export type Tool = {
  clientId: string;
  deploymentId: string;
  name: string;
  initiateLoginUri: string;
  targetLinkUri: string;
  redirectUris: readonly string[];
  jwksUri: string;
  scopes: readonly string[];
};

/** What is wrong with a launch on purpose. */
export type LaunchFaults = {
  /** Claims that replace the right ones; `undefined` takes one away. */
  claims?: Readonly<Record<string, unknown>>;
  signing?: Signing;
  /** Instead of a token. */
  error?: { error: string; error_description?: string };
  /** Form fields that replace the right ones (`state`, `id_token`); `undefined` takes one away. */
  fields?: Readonly<Record<string, string | undefined>>;
  /** Parameters of the login initiation that replace the right ones; `undefined` takes one away. */
  login?: Readonly<Record<string, string | undefined>>;
};

export type Launch = {
  id: string;
  tool: Tool;
  course: Course;
  person: Person;
  /** None in a launch that asks for deep links. */
  link: Link | null;
  faults: LaunchFaults;
  /** What a deep linking answer has to bring back. */
  data: string;
  acceptMultiple: boolean;
};

export type LineItem = {
  id: string;
  courseId: string;
  label: string;
  scoreMaximum: number;
  resourceId?: string;
  tag?: string;
  resourceLinkId?: string;
};

export type Score = {
  userId: string;
  scoreGiven?: number;
  scoreMaximum?: number;
  activityProgress: string;
  gradingProgress: string;
  timestamp: string;
  comment?: string;
};

/** What a call of a service meets: `lose` carries it out and then breaks the connection instead of answering. */
export type Luck = 'well' | 'fail' | 'lose';

export type State = {
  /** Without a slash at the end. */
  issuer: string;
  keys: KeyRing;
  /** Milliseconds. */
  now: () => number;
  /** Moodle compares grades by whole seconds. */
  countsSeconds: boolean;
  /** Names and addresses are sent in launches and member lists. */
  sharesNames: boolean;
  /** Sends `lti_storage_target`: pages keep data for the tool. */
  hasStorage: boolean;
  /** The name of the frame of its pages that does so; empty: the page around the tool. */
  storageFrame: string;
  pageSize: number;
  /** No connection is answered. */
  isDown: boolean;
  luck: (call: { method: string; path: string }) => Luck;
  fetchTool: (address: string) => Promise<Response>;

  registrationTokens: Set<string>;
  tools: Map<string, Tool>;
  courses: Map<string, Course>;
  links: Map<string, Link>;
  launches: Map<string, Launch>;
  lineItems: Map<string, LineItem>;
  /** What a line item has for each person now: the score that was accepted last. */
  grades: Map<string, Score>;
  /** Every score that was accepted, in order. */
  accepted: { lineItemId: string; score: Score }[];
  /** Access tokens. */
  access: Map<string, { clientId: string; scopes: readonly string[]; expiresAt: number }>;
  /** The `jti` and `nonce` of the tool that were used. */
  usedOnce: Set<string>;
  /** How often each path was called, faults and refusals too. */
  calls: { method: string; path: string; status: number; error: string }[];
};

export type Scope = (typeof scope)[keyof typeof scope];

/** An answer that is no success; `error` is what the specification calls it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly error: string,
    description: string,
  ) {
    super(description);
  }
}

export function insist(condition: unknown, status: number, error: string, description: string): asserts condition {
  if (!condition) throw new Refusal(status, error, description);
}

export type Exchange = {
  method: string;
  url: URL;
  headers: Readonly<Record<string, string | undefined>>;
  body: string;
};

export type Answer = { status?: number; headers?: Readonly<Record<string, string>>; body?: string };

export const json = (value: unknown, type = 'application/json', status = 200): Answer => ({
  status,
  headers: { 'Content-Type': type },
  body: JSON.stringify(value),
});

/** The fields of a form that was posted; refused in any other encoding. */
export function formOf({ headers, body }: Exchange): URLSearchParams {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');
  insist(isForm, 400, 'invalid_request', 'a form has to be sent as application/x-www-form-urlencoded');
  return new URLSearchParams(body);
}

export function parse(body: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {}
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  insist(isObject, 400, 'invalid_request', 'the body is not a JSON object');
  return value as Record<string, unknown>;
}
