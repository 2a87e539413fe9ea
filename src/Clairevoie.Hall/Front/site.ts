/** Extras for those whose browser runs scripts. Every page works without them. */
import { armQuickExit } from './parts/quick-exit';

armQuickExit(document);
