import { createHash } from "node:crypto";
import {
  appendFileSync,
  copyFileSync,
  linkSync,
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
import { writeManifest } from "../../../src/domain/run/manifest.ts";
import { defaultTagFormats, parseTagFormats, type TagFormats } from "../../../src/domain/tag/tag-format.ts";
import { takeDist } from "../../../src/stages/publish/take-dist.ts";
import { zipBytes } from "../../domain/distribution/archive-bytes.ts";
import { metadata, sdistName, wheelFiles, wheelName, zipEntries } from "../../domain/distribution/sound.ts";
import { planned, planOf } from "../../domain/plan-builder.ts";
import { tempFolder } from "../../temp-folder.ts";
import { soundFiles } from "./releasing.ts";

const formats = parseTagFormats(defaultTagFormats, new Map()) as TagFormats;
const core = planned("core-lib", { version: "1.2.0", tag: "core-lib-v1.2.0" });
const share = {
  package: "core-lib",
  stage: "rehearse",
  started: 0,
  ended: 0,
  kind: "skipped",
  reason: "a share",
} as const;

const write = (folder: string, names: readonly string[], entry = core) => {
  mkdirSync(folder);
  const distributions = names.map((filename) => {
    const bytes = soundFiles()[filename]!;
    writeFileSync(join(folder, filename), bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const kind = filename.endsWith(".whl") ? ("wheel" as const) : ("sdist" as const);
    return { package: "core-lib", filename, kind, size: bytes.length, sha256 };
  });
  const text = writeManifest({ plan: planOf([entry]), sources: {}, distributions, outcomes: [share] });
  writeFileSync(join(folder, "manifest.json"), text);
};

/** What comes of two parts, the second of which was tampered with, and what of them got to the run's own folder. */
const take = async (attack: (second: string, first: string) => void = () => {}, second = [sdistName]) => {
  using temp = tempFolder({});
  const folders = ["dist-1", "dist-2"].map((name) => join(temp.path, name)) as [string, string];
  write(folders[0], [wheelName]);
  write(folders[1], second);
  attack(folders[1], folders[0]);
  const to = await openStore(join(temp.path, "run"));
  try {
    const { isJoined } = await takeDist({ from: folders.map(storeIn), to, archives, tag: undefined, formats });
    return { isJoined, findings: [], taken: readdirSync(to.folder).toSorted() };
  } catch (error) {
    const { findings } = error as { findings: { code: string; message: string }[] };
    return { findings: findings.map(({ code, message }) => `${code}: ${message.replaceAll(`${temp.path}/`, "")}`) };
  }
};

test("the parts of a release are taken whole, and nobody has tried them together", async () => {
  expect(await take()).toEqual({ isJoined: true, findings: [], taken: [wheelName, sdistName].toSorted() });
});

test("a file that both have is taken once", async () => {
  expect(await take(() => {}, [wheelName, sdistName])).toMatchObject({
    findings: [],
    taken: [wheelName, sdistName].toSorted(),
  });
});

test.each<[string, string, (second: string, first: string) => void]>([
  [
    "a file that is in another part too, and was altered in this one",
    `RA-DIST-FILE-CHANGED: ${wheelName} has sha256 `,
    (second) => appendFileSync(join(second, wheelName), " "),
  ],
  [
    "a folder around it, as several artifacts are fetched into one",
    "there is none, but folders, each of which may be one: dist-1, dist-2",
    (second, first) => {
      renameSync(second, `${first}/../all`);
      mkdirSync(second);
      mkdirSync(join(second, "dist-1"));
      renameSync(`${first}/../all`, join(second, "dist-2"));
    },
  ],
  [
    "a file that is lost",
    `RA-DIST-FILE-MISSING: ${sdistName} is missing in dist-2`,
    (second) => rmSync(join(second, sdistName)),
  ],
  [
    "a file of the other part that its own manifest does not list",
    "RA-DIST-UNLISTED-FILE: dist-2 holds what its manifest does not list: other-1.0.tar.gz",
    (second, first) => copyFileSync(join(first, wheelName), join(second, "other-1.0.tar.gz")),
  ],
  [
    "a link to the other part's file",
    `RA-DIST-NOT-PLAIN: ${wheelName} in dist-2 must be a plain file, and is a symbolic link`,
    (second, first) => {
      rmSync(join(second, wheelName));
      symlinkSync(join(first, wheelName), join(second, wheelName));
    },
  ],
  ["no manifest", "RA-DIST-MANIFEST-UNREADABLE: ", (second) => rmSync(join(second, "manifest.json"))],
])("a part with %s spoils the whole", async (_, expected, attack) => {
  const { findings } = await take(attack, [wheelName, sdistName]);
  expect(findings[0]).toContain(expected);
});

/** What comes of a folder of wheels that another job built, beside ours with the sdist alone. */
const takeWheels = async (attack: (folder: string) => void = () => {}, wheels = [wheelName]) => {
  using temp = tempFolder({ wheels: "folder/" });
  const [ours, theirs] = [join(temp.path, "dist"), join(temp.path, "wheels")];
  write(ours, [sdistName], { ...core, wheels });
  writeFileSync(join(theirs, wheelName), soundFiles()[wheelName]!);
  attack(theirs);
  const to = await openStore(join(temp.path, "run"));
  const from = [theirs, ours].map(storeIn);
  try {
    const { manifest, isJoined } = await takeDist({ from, to, archives, tag: undefined, formats });
    const listed = manifest.distributions.map(({ filename, package: name, kind }) => `${name} ${kind} ${filename}`);
    return { isJoined, listed, findings: [], taken: readdirSync(to.folder).toSorted() };
  } catch (error) {
    const { findings } = error as { findings: { code: string; message: string; hint: string; remedy?: string }[] };
    const hints = findings.map(({ hint }) => hint);
    return {
      findings: findings.map(({ code, message }) => `${code}: ${message.replaceAll(`${temp.path}/`, "")}`),
      hints,
      remedies: findings.map(({ remedy }) => remedy),
    };
  }
};

test("wheels of another job are taken without a manifest, as if they had one", async () => {
  expect(await takeWheels()).toEqual({
    isJoined: true,
    listed: [`core-lib sdist ${sdistName}`, `core-lib wheel ${wheelName}`],
    findings: [],
    taken: [wheelName, sdistName].toSorted(),
  });
});

test("a folder without any wheel is none, and what is missing is said", async () => {
  const { findings } = await takeWheels((folder) => rmSync(join(folder, wheelName)));
  expect(findings).toEqual([`RA-WHEELS-MISSING: core-lib lacks wheels that other jobs are to build: ${wheelName}`]);
});

const replace = (folder: string, bytes: Uint8Array) => {
  rmSync(join(folder, wheelName));
  writeFileSync(join(folder, wheelName), bytes);
};

test.each<[string, string, (folder: string) => void]>([
  [
    "a link",
    `RA-DIST-NOT-PLAIN: ${wheelName} in wheels must be a plain file, and is a symbolic link`,
    (folder) => {
      renameSync(join(folder, wheelName), join(folder, "../elsewhere"));
      symlinkSync("../elsewhere", join(folder, wheelName));
    },
  ],
  [
    "a file that has another name elsewhere",
    `RA-DIST-NOT-PLAIN: ${wheelName} in wheels must be a plain file, and is a hard link`,
    (folder) => linkSync(join(folder, wheelName), join(folder, "../elsewhere")),
  ],
  [
    "a folder by its name",
    `RA-DIST-NOT-PLAIN: ${wheelName} in wheels must be a plain file, and is a folder`,
    (folder) => {
      rmSync(join(folder, wheelName));
      mkdirSync(join(folder, wheelName));
    },
  ],
  [
    "another version inside",
    "RA-DIST-NOT-PLANNED: ",
    (folder) => {
      const text = metadata().replace("Version: 1.2.0", "Version: 6.6.6");
      replace(folder, zipBytes(zipEntries(wheelFiles({ "core_lib-1.2.0.dist-info/METADATA": text }))));
    },
  ],
  ["half of its bytes", "RA-DIST-UNREADABLE: ", (folder) => truncateSync(join(folder, wheelName), 200)],
  [
    "an attestation that nobody has looked at",
    "RA-WHEELS-UNASKED: ",
    (folder) => writeFileSync(join(folder, `${wheelName}.publish.attestation`), "{}"),
  ],
])("wheels of another job with %s are refused", async (_, expected, attack) => {
  const { findings } = await takeWheels(attack);
  expect(findings[0]).toContain(expected);
});

test("a wheel of another version inside is to be built again, for no manifest of its job could have changed", async () => {
  const text = metadata().replace("Version: 1.2.0", "Version: 6.6.6");
  const { hints } = await takeWheels((folder) =>
    replace(folder, zipBytes(zipEntries(wheelFiles({ "core_lib-1.2.0.dist-info/METADATA": text })))),
  );
  expect(hints).toEqual([expect.stringMatching(/^Build the wheel again from the source distribution/)]);
});

test("a wheel that was renamed after its build is a matter of the workflow", async () => {
  const files = Object.entries(wheelFiles()).map(([path, text]) => [
    path.replace("core_lib-1.2.0.", "core-1.2."),
    text,
  ]);
  const { findings, remedies } = await takeWheels((folder) =>
    replace(folder, zipBytes(zipEntries(Object.fromEntries(files) as Record<string, string>))),
  );
  expect(findings).toEqual([expect.stringContaining("RA-DIST-DIST-INFO")]);
  expect(remedies).toEqual(["call"]);
});

test("a wheel in our own dist that no platform asks for is refused", async () => {
  using temp = tempFolder({});
  const dist = join(temp.path, "dist");
  write(dist, [wheelName, sdistName], { ...core, wheels: ["core_lib-1.2.0-cp312-cp312-win_amd64.whl"] });
  const to = await openStore(join(temp.path, "run"));
  await expect(takeDist({ from: [storeIn(dist)], to, archives, tag: undefined, formats })).rejects.toMatchObject({
    findings: [{ code: "RA-WHEELS-MISSING" }, { code: "RA-DIST-NOT-PLANNED" }],
  });
});
