import type { PublisherJob } from "../../domain/credential/publisher-job.ts";
import type { Secret } from "../../domain/credential/secret.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import type { Start } from "../../domain/report/start.ts";
import type { Archives } from "../../ports/archives.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { Classifiers } from "../../ports/classifiers.ts";
import type { CommandFiles } from "../../ports/command-files.ts";
import type { Confirm } from "../../ports/confirm.ts";
import type { Copies } from "../../ports/copy.ts";
import type { EmbeddedIndex } from "../../ports/embedded-index.ts";
import type { OpenIndex } from "../../ports/package-index.ts";
import type { Progress } from "../../ports/progress.ts";
import type { PythonEnvironments } from "../../ports/python-environments.ts";
import type { Runs } from "../../ports/runs.ts";
import type { Twine } from "../../ports/twine.ts";
import type { UnderWay } from "../../ports/under-way.ts";
import type { OpenUploadTokens } from "../../ports/upload-tokens.ts";
import type { Uv } from "../../ports/uv.ts";
import type { FindPorts } from "../../stages/due/find-releases.ts";
import type { CheckPorts } from "../../stages/health/check-workspace.ts";
import type { NameOwnersPorts } from "../../stages/plan/name-owners.ts";
import type { OwnTagsPorts } from "../../stages/plan/own-tags.ts";
import type { SurveyPorts } from "../../stages/plan/survey.ts";

/** All that a publish run needs of the world. */
export interface PublishPorts extends SurveyPorts, OwnTagsPorts, Omit<FindPorts, "forge"> {
  /** `undefined` where no repository of a forge is known. */
  readonly openForge: (token: Secret | undefined) => FindPorts["forge"];
  readonly uv: Uv;
  readonly environments: PythonEnvironments;
  readonly twine: Twine;
  readonly classifiers: Classifiers;
  readonly copies: Copies;
  readonly archives: Archives;
  readonly embeddedIndex: EmbeddedIndex;
  readonly runs: Runs;
  readonly artifacts: Artifacts;
  readonly commandFiles: CommandFiles;
  readonly progress: Progress;
  readonly confirm: Confirm;
  readonly signal: AbortSignal;
  readonly openIndex: OpenIndex;
  readonly openNames: () => Promise<NameOwnersPorts>;
  readonly openChecks: () => Promise<CheckPorts>;
  readonly openUploadTokens: OpenUploadTokens;
  /** `undefined` where there is no forge that could be asked. */
  readonly openUnderWay: (token: Secret | undefined) => Promise<UnderWay | undefined>;
  /** Loads what is otherwise loaded when it is needed: the project's code could rewrite the files of this program. */
  readonly loadAll: () => Promise<void>;
  readonly facts: RunFacts;
  /** The finding, with its remedy where the input that it is about stands, of a package where that has its own. */
  readonly placed: (finding: Finding, of?: string) => Finding;
}

/** What the place of the run says of it. */
export interface RunFacts {
  readonly start: Start;
  /** The event that started the workflow, as `push`; `undefined` outside a runner. */
  readonly event: string | undefined;
  /** Whether this job can ask for an identity token. */
  readonly hasIdentity: boolean;
  /** As a trusted publisher would name this job; `undefined` outside of a forge's job. */
  readonly job: () => Promise<PublisherJob | undefined>;
  readonly cores: number;
  /** Builds at once: `UV_CONCURRENT_BUILDS`, else the cores. */
  readonly buildSlots: number;
}
