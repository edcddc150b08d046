/** A name of a machine in a school's network: http, and not localhost, so that browsers send no `Sec-Fetch-Site`. */
export const schoolName = 'explainer.school.test';
