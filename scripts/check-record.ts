// Stops the build when the public record breaks one of its rules, and says which entry breaks which.
import { recordFaults } from '@/content/record-rules';

const faults = recordFaults();
if (faults.length > 0) {
  console.error(`The public record cannot be published:\n${faults.join('\n')}`);
  process.exit(78);
}
