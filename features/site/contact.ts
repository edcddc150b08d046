import { repository } from '@/.generated/assets';
import { environment } from '@/lib/ops/environment';

/** Where an error is reported: `CONTACT`, else the repository that this copy was cloned from; null when neither is known. */
export function contactLink(): string | null {
  const contact = environment.CONTACT ?? repository;
  if (!contact) return null;
  return /^[^:/]+@/.test(contact) ? `mailto:${contact}` : contact;
}
