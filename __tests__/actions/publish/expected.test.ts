import { expect, test } from "@jest/globals";
import { expectedOf } from "../../../src/actions/publish/expected.ts";
import { pypiSizeLimit } from "../../../src/domain/distribution/expected.ts";
import { indexPresets } from "../../../src/domain/target/presets.ts";
import type { Target } from "../../../src/domain/target/target.ts";
import type { IndexFile } from "../../../src/ports/package-index.ts";
import { nothingStated } from "../../domain/distribution/sound.ts";
import { planned, planOf } from "../../domain/plan-builder.ts";

const listed = (size: number | undefined): IndexFile => ({
  filename: "core-0.9.0.tar.gz",
  url: "https://files.example.org/core-0.9.0.tar.gz",
  sha256: undefined,
  uploadTime: undefined,
  size,
  yanked: false,
});

const { uploadUrl, simpleUrl } = indexPresets.pypi;
const pypi: Target = { name: "pypi", kind: "preset", preset: indexPresets.pypi, uploadUrl, simpleUrl };

const limit = (files: readonly IndexFile[], target: Target = pypi) =>
  expectedOf(planOf([planned("core")]), {
    stated: () => nothingStated,
    target,
    released: new Map([["core", { files }]]),
  })("core");

test("PyPI's limit for a file holds until the project has a larger one, which shows that it was granted more", () => {
  expect(limit([])).toMatchObject({ sizeLimit: pypiSizeLimit, mayTakeMore: false });
  expect(limit([listed(undefined), listed(pypiSizeLimit)]).sizeLimit).toBe(pypiSizeLimit);
  expect(limit([listed(1), listed(pypiSizeLimit + 1)]).sizeLimit).toBeUndefined();
  expect(limit([], { ...pypi, name: "own", kind: "named", preset: undefined }).sizeLimit).toBeUndefined();
  const rehearsal: Target = { ...pypi, name: "rehearsal", kind: "rehearsal", preset: undefined };
  expect(limit([], rehearsal)).toMatchObject({ sizeLimit: pypiSizeLimit, mayTakeMore: true });
});
