import { expect, test } from "@jest/globals";
import { isListed } from "../../src/index-server/release-rules.ts";
import type { StoredFile } from "../../src/index-server/stored-file.ts";
import { readForm } from "../../src/index-server/upload-form.ts";

const uploaded = Date.parse("2026-11-01T00:00:00Z");
const day = 24 * 60 * 60 * 1000;

const file = (filename: string, sha256 = filename): StoredFile => ({
  filename,
  name: "alpha",
  version: "1.0",
  filetype: filename.endsWith(".whl") ? "bdist_wheel" : "sdist",
  pyversion: "source",
  size: 1,
  digests: { md5: "", sha256, blake2b_256: "b2" },
  metadata_sha256: null,
  upload_time: new Date(uploaded).toISOString(),
  requires_python: null,
  metadata: {},
});

const form = (version: string, filetype = "bdist_wheel") =>
  readForm(
    new Map(
      Object.entries({
        ":action": ["file_upload"],
        metadata_version: ["2.4"],
        name: ["alpha"],
        version: [version],
        filetype: [filetype],
        pyversion: [filetype === "sdist" ? "source" : "py3"],
        md5_digest: ["0"],
      }),
    ),
    { hasPyPIRules: true },
  );

const wheel = "alpha-1.0-py3-none-any.whl";
const listed = [file(wheel)];

test("a release takes new files for 14 days, whatever other releases do", () => {
  const late = { listed, now: uploaded + 14 * day + 1 };
  expect(isListed(file("alpha-1.0.tar.gz"), form("1.0", "sdist"), { listed, now: uploaded + 14 * day })).toBe(false);
  expect(() => isListed(file("alpha-1.0.tar.gz"), form("1.0", "sdist"), late)).toThrow(/older than 14 days/);
  expect(isListed(file("alpha-1.1.tar.gz"), form("1.1", "sdist"), late)).toBe(false);
});

test("a file that is there is there after 14 days too", () => {
  expect(isListed(file(wheel), form("1.0"), { listed, now: uploaded + 99 * day })).toBe(true);
});

test("other bytes for a name, and another name for the bytes, exist already", () => {
  const now = uploaded;
  expect(() => isListed(file(wheel, "other"), form("1.0"), { listed, now })).toThrow(
    /^File already exists \('alpha-1.0-/,
  );
  expect(() => isListed(file("alpha-1.0-1-py3-none-any.whl", wheel), form("1.0"), { listed, now })).toThrow(
    /^File already exists/,
  );
});

test("a release has one sdist, however its version is spelled", () => {
  const withSdist = { listed: [file("alpha-1.0.tar.gz")], now: uploaded };
  expect(() => isListed(file("alpha-1.0.0.tar.gz"), form("1.0.0", "sdist"), withSdist)).toThrow(
    /Only one sdist may be uploaded per release/,
  );
  expect(isListed(file(wheel), form("1.0.0"), withSdist)).toBe(false);
});
