/** The token by which copies of one form are known. Tool pages write a fresh one; on reading pages an element does. */
export function OnceField({ value = '' }: { value?: string }) {
  return <input type="hidden" name="once" defaultValue={value} data-once={value ? undefined : ''} />;
}
