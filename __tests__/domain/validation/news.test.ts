import { expect, test } from "@jest/globals";
import { collectCommand } from "../../../src/domain/validation/news.ts";

test.each([
  ["", ".", "towncrier build --version 1.1"],
  ["", "packages/core", "towncrier build --version 1.1 --dir packages/core"],
  ["python", ".", "towncrier build --version 1.1 --dir python"],
  ["python", "packages/core", "towncrier build --version 1.1 --dir python/packages/core"],
])("a workspace in %j: what is typed for %s is of the top of the repository", (prefix, home, command) => {
  expect(collectCommand({ tool: "towncrier", home }, { prefix, version: "1.1" })).toBe(command);
});
