import { expect, test } from "@jest/globals";
import {
  indexPresets,
  pendingPublisherPage,
  presetOfUrl,
  publisherForm,
  publisherPage,
  releasePage,
  tokenPage,
  yankPage,
} from "../../../src/domain/target/presets.ts";

const { pypi, testpypi } = indexPresets;

test("a preset is found by the host of any of its URLs, and by nothing else", () => {
  expect(presetOfUrl(pypi.uploadUrl)).toBe(pypi);
  expect(presetOfUrl(`${pypi.simpleUrl}core/`)).toBe(pypi);
  expect(presetOfUrl(testpypi.uploadUrl)).toBe(testpypi);
  const lookalikes = [pypi.siteUrl.replace(/\/$/, ".example.com/"), pypi.siteUrl.replace("https:", "http:")];
  for (const other of ["http://127.0.0.1:8080/legacy/", "pypi", ...lookalikes])
    expect(presetOfUrl(other)).toBeUndefined();
});

test("every address of a preset ends in a slash and goes over TLS", () => {
  for (const { uploadUrl, simpleUrl, siteUrl } of Object.values(indexPresets))
    for (const url of [uploadUrl, simpleUrl, siteUrl]) expect(url).toMatch(/^https:\/\/.*\/$/);
});

test("pages are made from the site's address", () => {
  expect(releasePage(pypi, "core-lib", "1!2.0")).toBe(`${pypi.siteUrl}project/core-lib/1!2.0/`);
  expect(yankPage(testpypi, "core-lib", "1.0")).toBe(`${testpypi.siteUrl}manage/project/core-lib/release/1.0/`);
  expect(publisherPage(pypi, "core-lib")).toBe(`${pypi.siteUrl}manage/project/core-lib/settings/publishing/`);
  expect(pendingPublisherPage(pypi)).toBe(`${pypi.siteUrl}manage/account/publishing/`);
  const job = { owner: "org", repository: "shop", workflow: "r.yml", environment: "" };
  expect(publisherForm(pypi, { name: "core-lib", job })).toBe(
    `${publisherPage(pypi, "core-lib")}?provider=github&owner=org&repository=shop&workflow_filename=r.yml`,
  );
  expect(publisherForm(pypi, { name: "core-lib", job: undefined })).toBe(publisherPage(pypi, "core-lib"));
  expect(tokenPage(pypi)).toBe(`${pypi.siteUrl}manage/account/token/`);
});
