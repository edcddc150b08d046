/** Where no script runs, a page that waits asks again after so many seconds. */
export const lookAgainSeconds = 10;
