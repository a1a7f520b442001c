import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type EmbeddedIndex, startIndex } from "../../src/index-server/server.ts";
import { pythonWithPackaging } from "../python-tools.ts";
import { attestationOf } from "../sigstore/sign.ts";
import { skipVerifying } from "../sigstore/verify.ts";
import { anybody } from "./anybody.ts";
import { archivesFolder, post, sha256, uploadForm } from "./sending.ts";

let folder: Awaited<ReturnType<typeof archivesFolder>>;
let index: EmbeddedIndex;
let bytes: Buffer;
beforeAll(async () => {
  folder = await archivesFolder();
  index = await startIndex({ access: anybody, store: join(folder.path, "store") });
  bytes = await readFile(join(folder.path, "whole.whl"));
});
afterAll(async () => {
  await index[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const filename = "alpha-1.0-py3-none-any.whl";
const sending = (attestations: string) => post(index.uploadUrl, uploadForm(filename, bytes, { attestations }));

const change = (text: string, path: readonly string[], value: unknown): string => {
  const object = JSON.parse(text);
  path.slice(0, -1).reduce((inner, name) => inner[name], object)[path.at(-1)!] = value;
  return JSON.stringify([object]);
};

test("what is no attestation of this very file is refused with the file, in PyPI's words", async () => {
  const right = await attestationOf({ filename, sha256: sha256(bytes) });
  const otherName = await attestationOf({ filename: "beta-1.0-py3-none-any.whl", sha256: sha256(bytes) });
  const otherBytes = await attestationOf({ filename, sha256: "0".repeat(64) });
  const invalid = "400 Invalid attestations supplied during upload: ";
  const cases: readonly (readonly [string, string])[] = [
    ["{", `${invalid}they are no list of attestations.`],
    [right, `${invalid}they are no list of attestations.`],
    ["[null]", `${invalid}it is no attestation of PEP 740.`],
    [change(right, ["version"], "1"), `${invalid}it is no attestation of PEP 740.`],
    [
      change(right, ["verification_material", "transparency_entries"], []),
      `${invalid}it has no entry of a transparency log.`,
    ],
    [change(right, ["envelope", "statement"], "?"), `${invalid}its statement cannot be read.`],
    [`[${otherName}]`, `${invalid}subject does not match distribution name: beta-1.0-py3-none-any.whl.`],
    [`[${otherBytes}]`, `${invalid}subject does not match distribution digest.`],
    [`[${right},${right}]`, "400 Multiple attestations for the same file with the same predicate type."],
    [`[${right},${right},${right}]`, "400 A maximum of 2 attestations per file are supported."],
  ];
  for (const [sent, text] of cases) expect(await sending(sent)).toEqual({ status: 400, text: `${text}\n` });
  expect((await fetch(`${index.simpleUrl}alpha/`)).status).toBe(404);
});

test("attestations are listed with their file and served as its provenance, as PyPI does", async () => {
  const attestation = await attestationOf({ filename, sha256: sha256(bytes) });
  expect(await sending(`[${attestation}]`)).toEqual({ status: 200, text: "200 OK\n" });
  const plain = await readFile(join(folder.path, "whole.tar.gz"));
  await post(index.uploadUrl, uploadForm("alpha-1.0.tar.gz", plain, {}));
  const listed = await fetch(`${index.simpleUrl}alpha/`, {
    headers: { accept: "application/vnd.pypi.simple.v1+json" },
  });
  const { files } = (await listed.json()) as { files: { filename: string; provenance: string | null }[] };
  expect(files.map((file) => [file.filename, file.provenance])).toEqual([
    [filename, `${index.url}integrity/alpha/1.0/${filename}/provenance`],
    ["alpha-1.0.tar.gz", null],
  ]);
  const page = await (await fetch(`${index.simpleUrl}alpha/`)).text();
  expect(page).toContain(`data-provenance="${files[0]!.provenance}">${filename}<`);
  expect(page.match(/data-provenance/g)).toHaveLength(1);
  const answer = await fetch(files[0]!.provenance!);
  expect(answer.headers.get("content-type")).toBe("application/vnd.pypi.integrity.v1+json");
  const text = await answer.text();
  expect(JSON.parse(text)).toEqual({
    version: 1,
    attestation_bundles: [
      {
        publisher: {
          kind: "GitHub",
          repository: "org/project",
          workflow: "release.yml",
          environment: null,
          claims: null,
        },
        attestations: [JSON.parse(attestation)],
      },
    ],
  });
  for (const other of ["alpha/1.1/alpha-1.0-py3-none-any.whl", "alpha/1.0/alpha-1.0.tar.gz", "beta/1.0/x.whl"])
    expect((await fetch(`${index.url}integrity/${other}/provenance`)).status).toBe(404);
  if (skipVerifying !== undefined) return;
  const read =
    "import sys; from pypi_attestations import Provenance; print(Provenance.model_validate_json(sys.stdin.read()).attestation_bundles[0].publisher.workflow)";
  expect(execFileSync(pythonWithPackaging(), ["-c", read], { input: text, encoding: "utf8" })).toBe("release.yml\n");
});
