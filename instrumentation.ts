/** Next calls this once when a server starts: what has to be done daily begins here (decision 0023). */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ daily }, { sweepAttempts }, { sweepClasses }] = await Promise.all([
    import('@/lib/daily'),
    import('@/features/quiz/all-attempts/data'),
    import('@/features/classroom/data'),
  ]);
  daily('sweep-attempts', () => sweepAttempts(new Date()));
  daily('sweep-classes', () => sweepClasses(new Date()));
}
