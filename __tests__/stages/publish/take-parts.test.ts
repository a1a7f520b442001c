import { createHash } from "node:crypto";
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { archives } from "../../../src/adapters/archive.ts";
import { openStore, storeIn } from "../../../src/adapters/folder-store.ts";
import { writeManifest } from "../../../src/domain/run/manifest.ts";
import { defaultTagFormats, parseTagFormats, type TagFormats } from "../../../src/domain/tag/tag-format.ts";
import { takeDist } from "../../../src/stages/publish/take-dist.ts";
import { sdistName, wheelName } from "../../domain/distribution/sound.ts";
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

const write = (folder: string, names: readonly string[]) => {
  mkdirSync(folder);
  const distributions = names.map((filename) => {
    const bytes = soundFiles()[filename]!;
    writeFileSync(join(folder, filename), bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const kind = filename.endsWith(".whl") ? ("wheel" as const) : ("sdist" as const);
    return { package: "core-lib", filename, kind, size: bytes.length, sha256 };
  });
  const text = writeManifest({ plan: planOf([core]), sources: {}, distributions, outcomes: [share] });
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
    `RA-DIST-NOT-PLAIN: ${wheelName} in dist must be a plain file, and is a symbolic link`,
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
