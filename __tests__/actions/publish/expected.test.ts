import { expect, test } from "@jest/globals";
import { expectedOf } from "../../../src/actions/publish/expected.ts";
import { pypiSizeLimit } from "../../../src/domain/distribution/expected.ts";
import type { IndexFile } from "../../../src/ports/package-index.ts";
import { planned, planOf } from "../../domain/plan-builder.ts";

const listed = (size: number | undefined): IndexFile => ({
  filename: "core-0.9.0.tar.gz",
  url: "https://files.example.org/core-0.9.0.tar.gz",
  sha256: undefined,
  uploadTime: undefined,
  size,
  yanked: false,
});

const limit = (files: readonly IndexFile[], isForPyPI = true) =>
  expectedOf(planOf([planned("core")]), {
    stated: () => ({
      requirements: [],
      extras: [],
      requiresPython: undefined,
      description: undefined,
      needs: [],
      isEmpty: false,
    }),
    isForPyPI,
    released: new Map([["core", { files }]]),
  })("core").sizeLimit;

test("PyPI's limit for a file holds until the project has a larger one, which shows that it was granted more", () => {
  expect(limit([])).toBe(pypiSizeLimit);
  expect(limit([listed(undefined), listed(pypiSizeLimit)])).toBe(pypiSizeLimit);
  expect(limit([listed(1), listed(pypiSizeLimit + 1)])).toBeUndefined();
  expect(limit([], false)).toBeUndefined();
});
