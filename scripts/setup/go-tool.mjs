import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { SetupFailure } from "./failure.mjs";
import { madeFolder } from "./made-folder.mjs";

/** Milliseconds that a build may take: act has a hundred modules to fetch. */
const PATIENCE = 600_000;

/**
 * A program's path in `.tools`, built there by Go, which verifies the module by its checksum database. Where it cannot
 * be built the reason is said, and there is none. `module` is a package with its version.
 */
export const provideGoTool = async (setup, { name, module }) => {
  const folder = join(setup.tools, name);
  try {
    await madeFolder(setup, {
      folder,
      stamp: `${module}\n`,
      title: name,
      why: "built by Go into .tools",
      make: async (temporary) => {
        const made = join(temporary, "bin");
        await mkdir(made);
        await setup.children.demand({
          what: "go install",
          remedy: "Install Go.",
          file: "go",
          args: ["install", module],
          env: { ...setup.env, GOBIN: made },
          signal: AbortSignal.timeout(PATIENCE),
        });
        return made;
      },
    });
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    setup.say(`${name}: skipped, it does not install here: ${error.message.split("\n").at(-1)}`);
    return undefined;
  }
  return join(folder, name);
};
