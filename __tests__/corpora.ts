import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "@jest/globals";

/** Real workspaces and histories as data: the folder that `RELEASE_ACTIONS_TEST_CORPORA` names, else beside the checkout. */
const corpora = process.env.RELEASE_ACTIONS_TEST_CORPORA || join(import.meta.dirname, "../../shared/corpora");

/** Defines tests on a file or folder of the corpora; where they are not there, one test that is skipped and says so. */
export const withCorpora = (
  title: string,
  name: "workspaces" | "changelog-styles" | "glob-vectors.json" | "bump-vectors.json" | "installer-vectors.json",
  define: (path: string) => void,
) => {
  const path = join(corpora, name);
  if (existsSync(path)) define(path);
  else test.skip(`${title}: ../shared/corpora is not there`, () => {});
};
