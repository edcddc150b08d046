// The names that LTI 1.3 Core and its services give to things (1EdTech).

export const ltiClaim = (name: string) => `https://purl.imsglobal.org/spec/lti/claim/${name}`;

export const deepLinkingClaim = (name: string) => `https://purl.imsglobal.org/spec/lti-dl/claim/${name}`;

/** What a platform asks of a tool. */
export const messageTypes = { resourceLink: 'LtiResourceLinkRequest', deepLinking: 'LtiDeepLinkingRequest' } as const;

const membership = 'http://purl.imsglobal.org/vocab/lis/v2/membership';
/** Who teaches: in the course, not in the institution, where an administrator may have nothing to do with it. */
const teaching: readonly string[] = [
  `${membership}#Instructor`,
  `${membership}#ContentDeveloper`,
  `${membership}/Instructor#PrimaryInstructor`,
  `${membership}/Instructor#Lecturer`,
  `${membership}/Instructor#GuestInstructor`,
  `${membership}/Instructor#TeachingAssistant`,
];
const learning: readonly string[] = [`${membership}#Learner`, `${membership}/Learner#Learner`];

/**
 * What somebody is in the course; who teaches and learns there teaches. Roles count by their whole URI: a role of
 * another vocabulary that ends alike is another role.
 */
export function courseRole(roles: readonly unknown[]): 'teacher' | 'learner' | null {
  const has = (wanted: readonly string[]) => roles.some((role) => typeof role === 'string' && wanted.includes(role));
  return has(teaching) ? 'teacher' : has(learning) ? 'learner' : null;
}

export const toolConfigurationKey = 'https://purl.imsglobal.org/spec/lti-tool-configuration';

/** The claim that says where a platform takes grades (Assignment and Grade Services 2.0). */
export const gradesClaim = 'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint';
/** The claim that says where a platform tells the members of a course (Names and Roles 2.0). */
export const membersClaim = 'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice';
export const membersScope = 'https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly';
/** To send scores, and nothing else of the gradebook. */
export const scoreScope = 'https://purl.imsglobal.org/spec/lti-ags/scope/score';
