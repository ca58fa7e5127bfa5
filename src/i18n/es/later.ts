import checks from './checks.json5';
import composing from './composing.json5';
import followUp from './followUp.json5';
import hold from './hold.json5';
import incident from './incident.json5';
import linkedFiles from './linkedFiles.json5';
import plan from './plan.json5';
import receipts from './receipts.json5';
import recall from './recall.json5';
import replacement from './replacement.json5';
import several from './several.json5';
import tracking from './tracking.json5';

/** Everything but the first verdict and the letters. */
export default {
  ...recall,
  ...plan,
  ...followUp,
  ...replacement,
  ...tracking,
  ...hold,
  ...several,
  ...linkedFiles,
  ...incident,
  ...checks,
  ...composing,
  ...receipts,
};
