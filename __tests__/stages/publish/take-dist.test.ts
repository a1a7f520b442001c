import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { archives } from "../../../src/adapters/archive.ts";
import { openStore, storeIn } from "../../../src/adapters/folder-store.ts";
import type { PlannedPackage } from "../../../src/domain/plan/plan.ts";
import { writeManifest } from "../../../src/domain/run/manifest.ts";
import { defaultTagFormats, parseTagFormats, type TagFormats } from "../../../src/domain/tag/tag-format.ts";
import { type TakeDistOptions, takeDist } from "../../../src/stages/publish/take-dist.ts";
import { zipBytes } from "../../domain/distribution/archive-bytes.ts";
import { metadata, sdistName, wheelFiles, wheelName, zipEntries } from "../../domain/distribution/sound.ts";
import { planned, planOf } from "../../domain/plan-builder.ts";
import { tempFolder } from "../../temp-folder.ts";
import { soundFiles } from "./releasing.ts";

type Json = Record<string, any>;

/** The folder of core-lib 1.2.0, and its manifest as an attacker may edit it. */
interface Attack {
  /** Absolute. */
  readonly folder: string;
  readonly manifest: Json;
  /** Puts other bytes under a name, and has the manifest agree with them. */
  readonly forge: (filename: string, bytes: Uint8Array, as?: string) => void;
}

const core = planned("core-lib", { version: "1.2.0", tag: "core-lib-v1.2.0" });
const rehearsed = { package: "core-lib", stage: "rehearse", started: 0, ended: 0, kind: "done" } as const;

/** What comes of a folder that was tampered with, and what of it got to the run's own folder. */
const take = async (attack: (at: Attack) => void = () => {}, options: Partial<TakeDistOptions> = {}) => {
  using temp = tempFolder({ dist: "folder/" });
  const folder = join(temp.path, "dist");
  const distributions = Object.entries(soundFiles()).map(([filename, bytes]) => {
    writeFileSync(join(folder, filename), bytes);
    const kind = filename.endsWith(".whl") ? ("wheel" as const) : ("sdist" as const);
    return { package: "core-lib", filename, kind, size: bytes.length, sha256: sha256(bytes) };
  });
  const manifest: Json = JSON.parse(
    writeManifest({ plan: planOf([core]), sources: {}, distributions, outcomes: [rehearsed] }),
  );
  writeFileSync(join(folder, "SHA256SUMS"), "");
  const forge: Attack["forge"] = (filename, bytes, as = filename) => {
    const listed = manifest.distributions.find((file: Json) => file.filename === filename);
    rmSync(join(folder, filename));
    writeFileSync(join(folder, as), bytes);
    Object.assign(listed, { filename: as, size: bytes.length, sha256: sha256(bytes) });
  };
  writeFileSync(join(folder, "manifest.json"), "");
  attack({ folder, manifest, forge });
  const written = join(folder, "manifest.json");
  const about = lstatSync(written, { throwIfNoEntry: false });
  if (about?.isFile() && about.size === 0) writeFileSync(written, JSON.stringify(manifest));
  const to = await openStore(join(temp.path, "run"));
  try {
    await takeDist({ from: [storeIn(folder)], to, archives, tag: undefined, formats, ...options });
    return { findings: [], taken: readdirSync(to.folder).toSorted() };
  } catch (error) {
    const { findings } = error as { findings: { code: string; message: string }[] };
    return {
      findings: findings.map(({ code, message }) => `${code}: ${message.replaceAll(folder, "dist")}`),
      taken: [],
    };
  }
};

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const formats = parseTagFormats(defaultTagFormats, new Map()) as TagFormats;
const wheelWith = (changes: Parameters<typeof wheelFiles>[0]) => zipBytes(zipEntries(wheelFiles(changes)));
const info = "core_lib-1.2.0.dist-info";

test("what a run left is taken as it is, attestations beside listed files allowed", async () => {
  const seen = await take(({ folder }) => writeFileSync(join(folder, `${wheelName}.publish.attestation`), "{}"));
  expect(seen).toEqual({ findings: [], taken: [wheelName, sdistName].toSorted() });
});

test.each<[string, string, (at: Attack) => void]>([
  [
    "of another project",
    "its name says other 3.0.0",
    ({ forge }) => forge(wheelName, wheelWith({}), "other-3.0.0-py3-none-any.whl"),
  ],
  [
    "of another version",
    "its name says core-lib 2.0.0",
    ({ forge }) => forge(sdistName, soundFiles()[sdistName]!, "core_lib-2.0.0.tar.gz"),
  ],
  [
    "whose metadata says another version than its name",
    "the metadata inside says core-lib 1.1.0",
    ({ forge }) => forge(wheelName, wheelWith({ [`${info}/METADATA`]: metadata().replace("1.2.0", "1.1.0") })),
  ],
  [
    "whose metadata says another project than its name",
    "the metadata inside says other 1.2.0",
    ({ forge }) => forge(wheelName, wheelWith({ [`${info}/METADATA`]: metadata().replace("core-lib", "other") })),
  ],
  [
    "without metadata where its name says",
    "it has no metadata where its name says",
    ({ forge }) => forge(wheelName, wheelWith({ [`${info}/METADATA`]: undefined })),
  ],
  [
    "under a name that uv passes over",
    "its name is not normalised",
    ({ forge }) => forge(wheelName, wheelWith({}), "Core.Lib-1.2.0-py3-none-any.whl"),
  ],
  [
    "listed as another kind",
    "its name is that of a wheel",
    ({ manifest }) => void Object.assign(manifest.distributions[0], { kind: "sdist" }),
  ],
])("a file %s is refused, with the manifest's hash or without", async (_, words, attack) => {
  const { findings } = await take(attack);
  expect(findings).toEqual([
    expect.stringMatching(/^RA-DIST-NOT-PLANNED: .* is in dist as the (?:wheel|sdist) of core-lib 1\.2\.0, but /),
  ]);
  expect(findings[0]).toContain(words);
});

test("files of one version are not taken for another that only the plan says", async () => {
  const { findings } = await take(({ manifest }) => {
    Object.assign(manifest.plan.packages[0], { version: "2.0.0", tag: "core-lib-v2.0.0" });
  });
  expect(findings).toHaveLength(2);
  for (const finding of findings) expect(finding).toContain("core-lib 2.0.0, but its name says core-lib 1.2.0");
});

test.each<[string, (at: Attack) => void]>([
  [
    "a name of other spelling in the metadata",
    ({ forge }) => forge(wheelName, wheelWith({ [`${info}/METADATA`]: metadata().replace("core-lib", "Core.Lib") })),
  ],
  [
    "a version of other spelling in the metadata",
    ({ forge }) => forge(wheelName, wheelWith({ [`${info}/METADATA`]: metadata().replace("1.2.0", "v1.2") })),
  ],
  [
    "a version of other spelling in the plan",
    ({ manifest }) => void Object.assign(manifest.plan.packages[0], { version: "1.2" }),
  ],
])("%s means the same and passes", async (_, change) => {
  expect(await take(change)).toMatchObject({ findings: [] });
});

test.each<[string, (at: Attack) => void]>([
  ["another file", ({ folder }) => writeFileSync(join(folder, "evil-1.0.tar.gz"), "")],
  ["a listed name in other case", ({ folder }) => writeFileSync(join(folder, wheelName.toUpperCase()), "")],
  ["a hidden file", ({ folder }) => writeFileSync(join(folder, ".uv.toml"), "")],
  ["a folder", ({ folder }) => mkdirSync(join(folder, "more"))],
  ["an attestation of nothing", ({ folder }) => writeFileSync(join(folder, "a.whl.publish.attestation"), "")],
  ["a pipe", ({ folder }) => void execFileSync("mkfifo", [join(folder, "pipe")])],
])("%s that the manifest does not list is refused", async (_, attack) => {
  expect((await take(attack)).findings).toEqual([expect.stringMatching(/^RA-DIST-UNLISTED-FILE: dist holds /)]);
});

test("what a killed run left of a file that it was writing is passed over", async () => {
  const left = ({ folder }: Attack) => {
    for (const begin of [".", ".manifest.json."]) writeFileSync(join(folder, `${begin}${crypto.randomUUID()}`), "{");
  };
  expect(await take(left)).toMatchObject({ findings: [] });
});

const replace =
  (put: (path: string, aside: string) => void, name = wheelName) =>
  ({ folder }: Attack) => {
    const [path, aside] = [join(folder, name), join(folder, `../${name}.aside`)];
    renameSync(path, aside);
    put(path, aside);
  };
const pipe = (path: string) => void execFileSync("mkfifo", [path]);

test.each<[string, string, (at: Attack) => void]>([
  ["a link to the right bytes", "a symbolic link", replace((path, aside) => symlinkSync(aside, path))],
  ["a link that leads nowhere", "a symbolic link", replace((path) => symlinkSync("nowhere", path))],
  ["a hard link", "a hard link", replace((path, aside) => linkSync(aside, path))],
  ["a pipe, which is not waited for,", "a pipe", replace(pipe)],
  ["a folder", "a folder", replace((path) => mkdirSync(path))],
  ["a device", "a symbolic link", replace((path) => symlinkSync("/dev/zero", path))],
])("%s in a file's place is refused", async (_, what, attack) => {
  const { findings } = await take(attack);
  expect(findings).toEqual([
    expect.stringContaining(`RA-DIST-NOT-PLAIN: ${wheelName} in dist must be a plain file, and is ${what}`),
  ]);
});

test.each<[string, (path: string, aside: string) => void, string]>([
  ["a pipe", pipe, "RA-DIST-NOT-PLAIN"],
  ["a link", (path, aside) => symlinkSync(aside, path), "RA-DIST-NOT-PLAIN"],
  ["a device that never ends", (path) => symlinkSync("/dev/zero", path), "RA-DIST-NOT-PLAIN"],
  [
    "a file of a gigabyte",
    (path, aside) => {
      copyFileSync(aside, path);
      truncateSync(path, 1 << 30);
    },
    "RA-DIST-MANIFEST-UNREADABLE",
  ],
  ["nothing", () => {}, "RA-DIST-MANIFEST-UNREADABLE"],
])("%s for a manifest is refused at once", async (_, put, code) => {
  const { findings } = await take(replace(put, "manifest.json"));
  expect(findings).toEqual([expect.stringContaining(code)]);
});

test.each<[string, string, (at: Attack) => void]>([
  ["hash", "RA-DIST-FILE-CHANGED", ({ folder }) => writeFileSync(join(folder, wheelName), "other")],
  ["size", "RA-DIST-FILE-CHANGED", ({ manifest }) => void manifest.distributions[0].size++],
])("a file of another %s than the manifest's is refused", async (_, code, attack) => {
  expect((await take(attack)).findings).toEqual([expect.stringContaining(code)]);
});

test.each<[string, string, (at: Attack) => void]>([
  [
    "metadata of another project beside its own",
    "RA-DIST-DIST-INFO",
    ({ forge }) => forge(wheelName, wheelWith({ "other-3.0.0.dist-info/METADATA": "Name: other\n" })),
  ],
  [
    "a second name in its metadata",
    "RA-DIST-HEADER",
    ({ forge }) =>
      forge(wheelName, wheelWith({ [`${info}/METADATA`]: metadata().replace("Name: ", "Name: core-lib\nName: ") })),
  ],
])("a wheel with %s is refused", async (_, code, attack) => {
  expect((await take(attack)).findings).toEqual([expect.stringContaining(`${code}: `)]);
});

test.each(["../python", "--help", "/usr/bin/env", "python"])(
  "%s for the Pythons of a package is no specifier, and no program that would be run",
  async (python) => {
    const { findings } = await take(({ manifest }) => {
      manifest.plan.packages[0].requires_python = python;
    });
    expect(findings).toEqual([expect.stringContaining("RA-DIST-MANIFEST-UNREADABLE")]);
  },
);

test("a damaged archive is refused although the manifest has its hash", async () => {
  const { findings } = await take(({ forge }) => forge(wheelName, Buffer.from("PK")));
  expect(findings).toEqual([expect.stringContaining("RA-DIST-UNREADABLE")]);
});

test("names that differ in case alone are not two files", async () => {
  const { findings } = await take(({ manifest }) => {
    manifest.distributions.push({ ...manifest.distributions[0], filename: wheelName.replace("py3", "PY3") });
  });
  expect(findings).toEqual([expect.stringContaining("RA-DIST-MANIFEST-UNREADABLE")]);
});

test("a path that is a file is no dist", async () => {
  using temp = tempFolder({ dist: "text" });
  const from = [storeIn(join(temp.path, "dist"))];
  const to = await openStore(join(temp.path, "run"));
  await expect(takeDist({ from, to, archives, tag: undefined, formats })).rejects.toMatchObject({
    findings: [{ code: "RA-DIST-MANIFEST-UNREADABLE" }],
  });
});

test.each([
  ["core-lib-v1.2.0", []],
  ["Core_Lib@1.2", []],
  ["v1.2.0", []],
  // A format that stood in the checkout is not known here: the version is looked for.
  ["release/1.2.0", []],
  ["v2.0.0", ["RA-DIST-TAG-DIFFERS"]],
  ["core-lib-v2.0.0", ["RA-DIST-TAG-DIFFERS"]],
  ["release/2.0.0", ["RA-TAG-FITS-NO-FORMAT"]],
  ["release/11.2.0", ["RA-TAG-FITS-NO-FORMAT"]],
  ["nightly", ["RA-TAG-FITS-NO-FORMAT"]],
])("a run on the tag %s publishes core-lib 1.2.0, or says why not", async (tag, codes) => {
  const { findings } = await take(() => {}, { tag });
  expect(findings.map((finding) => finding.split(":")[0])).toEqual(codes);
});

test.each<[version: string, status: PlannedPackage["status"], codes: readonly string[]]>([
  ["0.1.0", "not-a-package", ["RA-DIST-TAG-DIFFERS"]],
  ["5.0.0", "not-a-package", []],
  ["0.1.0", "published", []],
])("the tag of a root of %s that is %s is that of what is published, or not", async (version, status, codes) => {
  const { findings } = await take(
    ({ manifest }) =>
      void manifest.plan.packages.push(planned("whole", { version, status, path: ".", tag: `v${version}` })),
    { tag: `v${version}` },
  );
  expect(findings.map((finding) => finding.split(":")[0])).toEqual(codes);
});

test.each(["core-lib-v2.0.0", "other-v1.2.0", "v2.0.0", "1.2.0rc1"])(
  "a plan with the tag %s for core-lib 1.2.0 is refused",
  async (tag) => {
    const { findings } = await take(({ manifest }) => {
      manifest.plan.packages[0].tag = tag;
      manifest.plan.packages.push(planned("other", { status: "excluded" }));
    });
    expect(findings).toEqual([
      expect.stringContaining("RA-DIST-TAG-DIFFERS: dist has core-lib 1.2.0, which is not what the tag names"),
    ]);
  },
);

test.each([
  [
    "a run that did nothing is mended first, where it ran or in its files",
    [],
    "Fix what that run says",
    { alternative: "commit" },
  ],
  [
    "what a run of a share had nothing to do with is another job's",
    ["other"],
    "Give the dist of each job",
    { remedy: "call" },
  ],
])("%s", async (_, touched, hint, where) => {
  const plan = planOf([core, planned("other", { status: "published" })]);
  const outcomes = touched.map((name) => ({ ...rehearsed, package: name }));
  const manifest = writeManifest({ plan, sources: {}, distributions: [], outcomes });
  using temp = tempFolder({ "dist/manifest.json": manifest, "dist/SHA256SUMS": "" });
  const to = await openStore(join(temp.path, "run"));
  const from = [storeIn(join(temp.path, "dist"))];
  await expect(takeDist({ from, to, archives, tag: undefined, formats })).rejects.toMatchObject({
    findings: [{ code: "RA-DIST-NOT-READY", hint: expect.stringContaining(hint), ...where }],
  });
});
