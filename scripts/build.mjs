// npm run build: a build without a start, to be copied to the servers or into an image. SITE_URL and CONTACT are
// written into its pages.
import { build, checkNode, generateClients, install } from './steps.mjs';

checkNode();
install();
await generateClients();
await build();
