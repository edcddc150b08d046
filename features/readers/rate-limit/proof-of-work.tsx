import { workers } from '@/.generated/assets';
import type { FormValues } from '@/lib/web/form-body';

/**
 * A refused form that sends itself once more when this machine has solved the task; nothing without script.
 * @param challenge from `newChallenge`
 * @param action where the form was sent
 * @param values what was sent, kept as it was
 */
export function ProofOfWork({
  challenge,
  action,
  values,
  sentence,
}: {
  challenge: string;
  action: string;
  values: FormValues;
  sentence: string;
}) {
  const kept = [...values].flatMap(([name, all]) => (name === 'proof' ? [] : all.map((value) => ({ name, value }))));
  return (
    <proof-of-work challenge={challenge} worker={workers['proof-of-work']} hidden>
      <p role="status" className="mt-6 border-l-4 border-accent pl-4">
        {sentence}
      </p>
      <form method="post" action={action}>
        {kept.map(({ name, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a form is a list of pairs that may repeat
          <input key={index} type="hidden" name={name} value={value} />
        ))}
      </form>
    </proof-of-work>
  );
}
