// npm run build: a build without a start, to be copied to the servers or into an image. SITE_URL and CONTACT are
// written into its pages.
import { readSettingsFile } from './settings-file.mjs';
import { build, checkNode, generateClients, install } from './steps.mjs';

checkNode();
readSettingsFile(process.argv);
install();
await generateClients();
await build();
