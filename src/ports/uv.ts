import type { UploadLogin } from "../domain/credential/credential.ts";
import type { Environment } from "../domain/environment/child.ts";
import type { Finding } from "../domain/problem/finding.ts";
import type { UploadAnswer } from "../domain/upload/answer.ts";
import type { Backend } from "../domain/version-origin/backend.ts";

/** An index that goes before the user's own, such as the embedded one. */
export interface PreferredIndex {
  /** Its simple repository URL, with a part that only this run knows: uv has cached nothing of another run's index. */
  readonly url: string;
  /** Simple URLs that are asked next, before the user's own: where siblings are published already. */
  readonly next?: readonly string[];
  /** PEP 503 names that it serves: no cool-down hides them. */
  readonly names: readonly string[];
}

export interface BuildRequest {
  /** The copied workspace's root: whose `[tool.uv]` applies. */
  readonly root: string;
  /** PEP 503 name of the member. */
  readonly package: string;
  /** The member's folder below the root, which may say its Python. */
  readonly home?: string;
  /** A folder to build in the member's place: an unpacked sdist. */
  readonly folder?: string;
  /** `both` is the sdist, then the wheel from it. */
  readonly kind: "both" | "sdist" | "wheel";
  /** Absolute path of a new or empty folder. */
  readonly out: string;
  /** `SOURCE_DATE_EPOCH`, in seconds. */
  readonly commitTime: number;
  /** As `uv --python` takes it; uv's choice where it is missing. */
  readonly python?: string | undefined;
  /** Where siblings that are required for the build are found. */
  readonly index?: PreferredIndex | undefined;
  /** Which of them it requires, in the order in which they were built. */
  readonly siblings?: readonly string[] | undefined;
  /** Milliseconds, after which the build is ended with all that it has started. */
  readonly timeout?: number | undefined;
  /** What tells the backend which version it builds, where no file and no tag does yet. */
  readonly told?: Environment | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Each line that uv and the backend print, made inert. */
  readonly onLine?: ((line: string) => void) | undefined;
}

/** What decides which Python builds a package. */
export type PythonWish = Pick<BuildRequest, "root" | "home" | "python">;

export interface Build {
  /** Names of the files in `out`, wheels first. */
  readonly files: readonly string[];
  /** Milliseconds. */
  readonly duration: number;
  /** Whether nothing but what the package asks for was there when it was built. */
  readonly isIsolated: boolean;
}

export interface UploadRequest {
  /** Absolute path of one distribution. */
  readonly path: string;
  /** Of others in the same call, one after the other: those of one folder by their names, wheels first; none after the first that fails. */
  readonly more?: readonly string[] | undefined;
  /** Absolute paths of attestations, each beside its file, with which it is sent. */
  readonly attestations?: readonly string[] | undefined;
  /** Whether it is asked for when the index wants to be asked again, which takes a log of all answers. */
  readonly isPatient?: boolean | undefined;
  /** Gets the name of each file that is sent now. */
  readonly onSending?: ((filename: string) => void) | undefined;
  readonly uploadUrl: string;
  /** Simple URL of the same index: uv asks it first, and after a failure. */
  readonly checkUrl?: string | undefined;
  readonly login: UploadLogin;
  readonly signal?: AbortSignal | undefined;
}

export interface DynamicVersions {
  /** The copied workspace's root. */
  readonly root: string;
  readonly packages: readonly {
    /** PEP 503. */
    readonly name: string;
    /** What builds it, as `uv --python` takes it. */
    readonly python?: string | undefined;
    /** Where it can be asked apart from a build. */
    readonly backend?: Backend | undefined;
  }[];
  /** Absolute path of an existing folder for what is made on the way. */
  readonly scratch: string;
  readonly commitTime: number;
  /** Milliseconds for each package. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface NextReleases extends Omit<DynamicVersions, "packages"> {
  readonly packages: readonly (DynamicVersions["packages"][number] & {
    /** Whether the wheel is wanted, with what is imported of it, and not its metadata alone. */
    readonly isWheel: boolean;
  })[];
}

/** How a lock is looked at. */
export interface LockLimits {
  readonly python?: string | undefined;
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a package would be released as. */
export type NextRelease =
  | { readonly kind: "metadata"; readonly metadata: string; readonly entryPoints: string }
  /** Absolute, below the request's scratch folder. */
  | { readonly kind: "wheel"; readonly path: string }
  /** In a clause. */
  | { readonly kind: "unknown"; readonly why: string };

/** uv as release-actions needs it. Every child sees the build environment only, `publish` the upload environment. */
export interface Uv {
  /** The version, as in `0.13.8`. A `Problem` where uv is missing or too old. */
  version(): Promise<string>;
  /**
   * Why uv would do nothing for the workspace in this folder: another version is required there, settings that it cannot
   * read. `isOnline`: what is asked of it needs a network. Runs no project code.
   */
  refusal(root: string, needs: { readonly isOnline: boolean }): Promise<Finding | undefined>;
  /**
   * What is wrong with `uv.lock`; `undefined` where it is current. Resolves dynamic metadata: run it in a
   * copy. `python` is asked where the workspace's own is not here. `timeout` is in milliseconds.
   */
  checkLock(root: string, limits?: LockLimits): Promise<Finding | undefined>;
  /** Versions by name, as the backends give them in the copy. A `Problem` with a finding for each that gives none. */
  dynamicVersions(request: DynamicVersions): Promise<ReadonlyMap<string, string>>;
  /** What the backends make of each package in the copy, or why it is not known. */
  nextReleases(request: NextReleases): Promise<ReadonlyMap<string, NextRelease>>;
  /** Looks for the Pythons of builds to come, so that none of them waits for it. */
  findPythons(builds: readonly PythonWish[], signal: AbortSignal): Promise<void>;
  /** A `Problem` where the build fails, caused by `{ tail }`, the last lines of the output. */
  build(request: BuildRequest): Promise<Build>;
  /** Whatever uv answers is a value; the index is to be asked afterwards. */
  publish(request: UploadRequest): Promise<UploadAnswer & { readonly output: string }>;
}
