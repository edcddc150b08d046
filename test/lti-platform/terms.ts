// The names that LTI 1.3 Core, Deep Linking 2.0, Assignment and Grade Services 2.0, Names and Roles 2.0 and Dynamic
// Registration 1.0 give to things. Written down from the specifications, not imported from the tool.

export const claim = (name: string) => `https://purl.imsglobal.org/spec/lti/claim/${name}`;
export const deepLinkingClaim = (name: string) => `https://purl.imsglobal.org/spec/lti-dl/claim/${name}`;
export const gradesClaim = 'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint';
export const membersClaim = 'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice';
export const toolConfiguration = 'https://purl.imsglobal.org/spec/lti-tool-configuration';
export const platformConfiguration = 'https://purl.imsglobal.org/spec/lti-platform-configuration';

export const scope = {
  lineItem: 'https://purl.imsglobal.org/spec/lti-ags/scope/lineitem',
  lineItemReadonly: 'https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly',
  resultReadonly: 'https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly',
  score: 'https://purl.imsglobal.org/spec/lti-ags/scope/score',
  members: 'https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly',
} as const;

export const media = {
  lineItem: 'application/vnd.ims.lis.v2.lineitem+json',
  lineItems: 'application/vnd.ims.lis.v2.lineitemcontainer+json',
  score: 'application/vnd.ims.lis.v1.score+json',
  results: 'application/vnd.ims.lis.v2.resultcontainer+json',
  members: 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json',
} as const;

const membership = 'http://purl.imsglobal.org/vocab/lis/v2/membership';
export const roles = {
  learner: `${membership}#Learner`,
  teacher: `${membership}#Instructor`,
  assistant: `${membership}/Instructor#TeachingAssistant`,
  mentor: `${membership}#Mentor`,
  administrator: 'http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator',
} as const;
