/** The sentence for a field in error. The field names it by `aria-describedby="<field>-error"`. Nothing without a message. */
export function FieldError({ field, message }: { field: string; message?: string | undefined }) {
  if (!message) return null;
  return (
    <p
      id={`${field}-error`}
      role="alert"
      className="mb-3 border-l-4 border-wrong pl-3 font-sans text-label font-semibold text-wrong"
    >
      {message}
    </p>
  );
}
