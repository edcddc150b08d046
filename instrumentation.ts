/** Next calls this once when a server starts: what has to be done daily begins here (decision 0023). */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [
    { daily },
    { dayOf },
    { sweepAttempts },
    { sweepClasses },
    { sweepRemoved },
    { sweepRounds },
    { sweepAccounts },
    { dropOldBuckets },
    { dropJoinableBackups },
  ] = await Promise.all([
    import('@/lib/ops/daily'),
    import('@/lib/day'),
    import('@/features/quiz/all-attempts.data'),
    import('@/features/class/ending.data'),
    import('@/features/class/removal/data'),
    import('@/features/live/rounds/data'),
    import('@/features/accounts/sweep.data'),
    import('@/features/readers/rate-limit/salt.data'),
    import('@/prisma/backup-files'),
  ]);
  const { startSendingGrades } = await import('@/features/lti/grade-timer');
  startSendingGrades();
  daily('sweep-attempts', sweepAttempts);
  daily('sweep-classes', sweepClasses);
  daily('sweep-removed', sweepRemoved);
  daily('sweep-rounds', sweepRounds);
  daily('sweep-accounts', sweepAccounts);
  daily('drop-backups', async (now) =>
    dropJoinableBackups(process.env.DATABASE_URL || 'file:./data/explainer.db', now),
  );
  daily('drop-salts', (now) => dropOldBuckets(dayOf(now)));
}
