/** Passkeys: the browser proves or makes one; the server decides. Without a script the password remains. */
import { offerPasskeys } from './parts/passkey-offer';

void offerPasskeys(document);
