import 'server-only';
import { environment, isSecureSite } from '@/lib/ops/environment';

/** Who may open an account: on a public server only who is invited, unless whoever runs it says otherwise. */
export const signUpMode = environment.SIGN_UP ?? (isSecureSite ? 'invited' : 'open');
