import { relative } from "node:path";
import Sequencer from "@jest/test-sequencer";

/** Folders of `__tests__/` whose tests run whole commands, the dearest first. */
const dear = ["kill", "e2e", "cli"];

const cheapness = ({ path, context }) => {
  const [, folder] = relative(context.config.rootDir, path).split(/[\\/]/);
  return dear.includes(folder) ? dear.indexOf(folder) : dear.length;
};

/**
 * jest's order, by time where it was measured and else by size, but first what runs whole commands: begun last, one
 * such file would run alone while the other cores have nothing left to do.
 */
export default class DearestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => cheapness(one) - cheapness(other));
  }
}
