/** Characters of a password; no other rule is set about which ones, as OWASP ASVS 5.0 §6.2 asks. */
export const shortestPassword = 12;
export const longestPassword = 128;
