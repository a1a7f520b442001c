import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { root } from "../child.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { anybody } from "../index-server/anybody.ts";
import { freePort } from "../loopback.ts";
import { machine } from "../uv-sandbox.ts";
import { filesBelow } from "./job.ts";
import { orchids } from "./orchids.ts";

/** https://nektosact.com, which `node scripts/run.mjs act` builds where there is Go. */
const act = join(root, ".tools/act/act");
const why = existsSync(act) ? "" : " (skipped: no act in .tools; `node scripts/run.mjs act` brings it)";

const workflow = (index: { readonly uploadUrl: string; readonly simpleUrl: string }, seen: string): string => `
name: Publish
on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs:
      packages: \${{ steps.plan.outputs.packages }}
    steps:
      - uses: actions/checkout@v4
      - id: plan
        uses: org/release-actions/actions/plan@v1
        with:
          index: ${index.uploadUrl}
          check-url: ${index.simpleUrl}
  release:
    needs: plan
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: release
        uses: org/release-actions/publish@v1
        with:
          index: ${index.uploadUrl}
          check-url: ${index.simpleUrl}
          pypi-api-token: \${{ secrets.PYPI_API_TOKEN }}
      - if: always()
        env:
          PLAN: \${{ needs.plan.outputs.packages }}
          PUBLISHED: \${{ steps.release.outputs.published }}
          UPLOADED: \${{ steps.release.outputs.uploaded }}
          PACKAGES: \${{ steps.release.outputs.published-packages }}
        run: printf '{"plan":%s,"published":%s,"uploaded":%s,"packages":%s}' "$PLAN" "$PUBLISHED" "$UPLOADED" "$PACKAGES" > '${seen}'
`;

(why === "" ? describe : describe.skip)(`under act${why}`, () => {
  const token = "pypi-AgEIcHlwaS5vcmcCJDk4NzY1NDMyMQ";
  let folder: string;
  let actions: GitSandbox;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "act-")));
    actions = createGitSandbox();
    const checkout = join(actions.folder, "release-actions");
    for (const path of ["action.yml", "actions", "publish", "dist"])
      cpSync(join(root, path), join(checkout, path), { recursive: true });
    actions.repository("release-actions", {});
    actions.git("release-actions", "tag", "v1");
  });
  afterAll(() => {
    actions[Symbol.dispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Pushes the three packages, with the workflow and these secrets; gives the log and what the last step saw. */
  const push = async (secrets: string, options: readonly string[] = []) => {
    const store = mkdtempSync(join(folder, "store-"));
    await using index = await startIndex({ access: anybody, store });
    const seen = join(store, "seen.json");
    using project = orchids({ ".github/workflows/publish.yml": workflow(index, seen) });
    const secretFile = join(store, "secrets");
    writeFileSync(secretFile, secrets);
    const child = spawn(
      act,
      [
        ...["push", "-P", "ubuntu-latest=-self-hosted", "--secret-file", secretFile],
        ...["--local-repository", `org/release-actions@v1=${join(actions.folder, "release-actions")}`],
        ...options,
      ],
      {
        cwd: join(project.folder, "workspace"),
        // act takes the first Node on PATH, whatever the action asks for.
        env: {
          ...machine,
          PATH: `${dirname(process.execPath)}:${machine.PATH}`,
          XDG_CACHE_HOME: join(folder, "cache"),
        },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    const [log, errors, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    const uploaded = [...filesBelow(join(store, "files")).keys()].filter((path) => /\.(?:whl|tar\.gz)$/.test(path));
    return { log: log + errors, status, uploaded, seen: JSON.parse(readFileSync(seen, "utf8")) };
  };

  test("a push publishes with the literal path of the action, and later steps and jobs read the outputs", async () => {
    const options = ["--artifact-server-path", join(folder, "artifacts"), "--artifact-server-addr", "127.0.0.1"];
    const port = ["--artifact-server-port", String(await freePort())];
    const { log, status, uploaded, seen } = await push(`PYPI_API_TOKEN=${token}\n`, [...options, ...port]);
    if (status !== 0) throw new Error(log);
    expect(log.match(/Job succeeded/g)).toHaveLength(2);
    expect(log).not.toContain(token);
    expect(uploaded).toHaveLength(6);
    expect(seen.published).toBe(true);
    expect(seen.uploaded).toBe(6);
    const names = ["orchid-core", "orchid-leaf", "orchid-vase"];
    expect(seen.plan.map(({ name }: { name: string }) => name)).toEqual(names);
    expect(seen.packages.map(({ name }: { name: string }) => name)).toEqual(names);
    // act's own artifact service is not what the client knows: one line says so, and nothing is lost.
    expect(log).toContain("RA-ARTIFACT-UNAVAILABLE");
  });

  test("without the secret the job fails, nothing is uploaded, and later steps read the outputs all the same", async () => {
    const { log, status, uploaded, seen } = await push("");
    expect(status).toBe(1);
    expect(log).toContain("RA-CREDENTIAL-MISSING");
    expect(uploaded).toEqual([]);
    expect(seen).toMatchObject({ published: false, uploaded: 0 });
  });
});
