import { expect, test } from "@jest/globals";
import { normalizeName } from "../../../src/domain/python/name.ts";
import { packagePage } from "../../../src/domain/target/package-page.ts";

test.each([
  ["https://upload.pypi.org/legacy/", "https://pypi.org/project/core/1.0%2Bx/"],
  ["https://gitea.example/api/packages/team/pypi", "https://gitea.example/team/-/packages/pypi/core/1.0%2Bx"],
  ["http://me:secret@forge/git/api/packages/team/pypi/", "http://forge/git/team/-/packages/pypi/core/1.0%2Bx"],
  ["https://gitlab.example/api/v4/projects/7/packages/pypi", undefined],
  ["file:///api/packages/team/pypi", undefined],
  ["no URL", undefined],
])("a release's page on %s is %s", (upload_url, page) => {
  expect(packagePage({ upload_url }, normalizeName("core"), "1.0+x")).toBe(page);
});
