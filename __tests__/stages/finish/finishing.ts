import { createHash } from "node:crypto";
import { join } from "node:path";
import { createForgeClient } from "../../../src/adapters/forge/client.ts";
import { createReleases } from "../../../src/adapters/forge/releases.ts";
import { createTags } from "../../../src/adapters/forge/tags.ts";
import { Secret } from "../../../src/domain/credential/secret.ts";
import { type Finished, finish } from "../../../src/stages/finish/finish.ts";
import type { ReleaseOrder } from "../../../src/stages/finish/ports.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import { type ReleaseForge, type ReleaseForgeOptions, startReleaseForge } from "../../forge/release-forge.ts";
import type { GitSandbox } from "../../git-sandbox.ts";
import { sameGitSandboxes } from "../../same-git-sandboxes.ts";

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const texts = { "manifest.json": '{"schema_version":1}\n', SHA256SUMS: `${"0".repeat(64)}  core-1.0.tar.gz\n` };

export const orderOf = (tag: string, commit: string, change: Partial<ReleaseOrder> = {}): ReleaseOrder => ({
  tag,
  commit,
  title: tag.replace("/v", " "),
  body: `what ${tag} brings\n`,
  isPrerelease: false,
  isLatest: false,
  isUmbrella: false,
  end: "release",
  assets: Object.entries(texts).map(([name, text]) => ({ name, size: text.length, sha256: sha256(text) })),
  contents: new Map(Object.entries(texts).map(([name, text]) => [name, { text }])),
  ...change,
});

export interface Finishing extends AsyncDisposable {
  readonly sandbox: GitSandbox;
  readonly forge: ReleaseForge;
  /** Of the forge's main branch, which has another commit above it. */
  readonly commit: string;
  readonly newer: string;
  /** `core/v1.0`, `api/v2.0`, then the umbrella `v2.0`. */
  readonly orders: readonly ReleaseOrder[];
  run(orders?: readonly ReleaseOrder[], signal?: AbortSignal, released?: string): Promise<Finished>;
  /** From now on the forge fails like this. */
  fails(how: Pick<ReleaseForgeOptions, "fault" | "loses">): void;
  /** Takes all tags and releases away. */
  reset(): void;
  /** All that is on the forge, for comparison. */
  state(): unknown;
  git(...args: readonly string[]): string;
}

const project = sameGitSandboxes(({ repository, git, write }) => {
  repository("work", { "README.md": "a project\n" });
  const commit = git("work", "rev-parse", "HEAD");
  write("work", { "README.md": "a project that goes on\n" });
  git("work", "commit", "--quiet", "--all", "--message", "more");
  const newer = git("work", "rev-parse", "HEAD");
  git(".", "clone", "--quiet", "--bare", "work", "forge.git");
  return { commit, newer };
});

/** A forge that has a released commit, and runs that finish its release. */
export const startFinishing = async (options: ReleaseForgeOptions = {}): Promise<Finishing> => {
  const { sandbox, known } = project();
  const { commit, newer } = known;
  const bare = join(sandbox.folder, "forge.git");
  let how: Pick<ReleaseForgeOptions, "fault" | "loses"> = options;
  const forge = await startReleaseForge(bare, {
    ...options,
    fault: (...asked) => how.fault?.(...asked),
    loses: (...asked) => how.loses?.(...asked) ?? false,
  });
  const orders = [
    orderOf("core/v1.0", commit),
    orderOf("api/v2.0", commit),
    orderOf("v2.0", commit, { isUmbrella: true, isLatest: true }),
  ];
  return {
    sandbox,
    forge,
    commit,
    newer,
    orders,
    run: (wanted = orders, signal = new AbortController().signal, released = commit) => {
      const clock = fakeClock();
      const client = createForgeClient({
        apiUrl: forge.apiUrl,
        token: new Secret("ghs_aTokenOfTheTests0123456789"),
        clock,
        userAgent: "test",
        signal,
      });
      const ports = { releases: createReleases(client, "org/project"), tags: createTags(client, "org/project") };
      const names = wanted.map(({ tag }) => tag);
      const needsReleases = wanted.some(({ end }) => end !== "tag");
      return finish(
        {
          names,
          needsReleases,
          commit: released,
          command: "release-actions create-release",
          needsManifest: false,
          orders: async () => wanted,
        },
        { ...ports, clock, signal },
      );
    },
    fails: (changed) => {
      how = changed;
    },
    reset: () => {
      const tags = sandbox
        .git("forge.git", "tag")
        .split("\n")
        .filter((tag) => tag !== "");
      if (tags.length > 0) sandbox.git("forge.git", "tag", "--delete", ...tags);
      forge.releases.length = 0;
    },
    state: () => ({
      tags: sandbox.git("forge.git", "for-each-ref", "--format=%(refname) %(*objectname)%(objectname)", "refs/tags"),
      latest: forge.latest(),
      releases: forge.releases
        .map(({ id: _, assets, ...release }) => ({
          ...release,
          assets: assets.map(({ name, bytes }) => `${name} ${Buffer.from(bytes).toString("hex")}`).toSorted(),
        }))
        .toSorted((one, other) => (one.tag < other.tag ? -1 : 1)),
    }),
    git: (...args) => sandbox.git("forge.git", ...args),
    [Symbol.asyncDispose]: async () => {
      await forge[Symbol.asyncDispose]();
      sandbox[Symbol.dispose]();
    },
  };
};
