import { join, relative } from "node:path";
import Sequencer from "@jest/test-sequencer";

/** Folders of `__tests__/` whose tests run whole commands, then those that take longer than their size says; the dearest first. */
const dear = ["kill", "e2e", "cli", "setup", "stages", "adapters", "actions", "domain/changelog", "index-server"];

const cheapness = ({ path, context }) => {
  const place = relative(join(context.config.rootDir, "__tests__"), path).replaceAll("\\", "/");
  const at = dear.findIndex((folder) => place.startsWith(`${folder}/`));
  return at < 0 ? dear.length : at;
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
