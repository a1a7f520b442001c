import type { Credential } from "../../domain/credential/credential.ts";
import type { Secret } from "../../domain/credential/secret.ts";
import { type Distribution, inUploadOrder } from "../../domain/distribution/distribution.ts";
import { attestationRefused } from "../../domain/problem/attestation.ts";
import { credentialExpired, credentialRefused } from "../../domain/problem/credential.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { Where } from "../../domain/problem/target.ts";
import {
  type Refused,
  uploadAstray,
  uploadFailed,
  uploadIgnored,
  uploadNameUsed,
  uploadRefused,
} from "../../domain/problem/upload.ts";
import { uploadLimited, uploadUnregistered, uploadWithheld } from "../../domain/problem/upload-account.ts";
import { uploadNotBegun } from "../../domain/problem/uv-settings.ts";
import { seconds } from "../../domain/report/markdown.ts";
import { presetOfUrl } from "../../domain/target/presets.ts";
import { isEmbedded } from "../../domain/target/title.ts";
import { isNoHost, isOfAccount, type Judgement, judgeUpload, namesProject } from "../../domain/upload/answer.ts";
import { askedDelay, retryDelay } from "../../domain/upload/retry.ts";
import type { Clock } from "../../ports/clock.ts";
import type { IndexLook } from "./index-look.ts";
import { type Stage, StopRun, type Work } from "./stage.ts";
import { type SendOptions, type Sent, send } from "./upload/send.ts";
import { type FirstTry, uploadTogether } from "./upload/together.ts";

export interface UploadOptions extends Omit<SendOptions, "signal"> {
  readonly look: IndexLook;
  readonly clock: Clock;
  readonly index: {
    readonly name: string;
    readonly uploadUrl: string;
    /** Where that stands. */
    readonly where?: Where | undefined;
    /** Where a user adds the trusted publisher of a project, be it there or not. */
    readonly publisherForm?: (name: string) => string | undefined;
  };
  /** Whether the index had no project of this name when the run began. */
  readonly isNew: (name: string) => boolean;
  /** Milliseconds in which the index may ask to come back with a file. */
  readonly waitTimeout: number;
  readonly slots: number;
}

const tries = 6;
/** A file's upload tokens that may be over before their time: more of them are no accident. */
const renewals = 2;

/**
 * Uploads the files of a package, wheels first: small ones by one call, and what that leaves by a call each. Exit statuses
 * decide nothing but success: before every call and after one that failed the index is asked, and our hash there is what
 * counts as done. What uv prints tells "try again" from "stop", and at which file it stopped.
 */
export const uploadStage = (options: UploadOptions): Stage => {
  const so: Experience = { isProven: false, limit: undefined };
  return {
    name: "upload",
    slots: options.slots,
    run: async (work, signal, uploaded) => {
      let distributions = work.distributions;
      const ours = new Set<Distribution>();
      const isAttested = ({ filename }: Distribution): boolean => options.attestations.has(filename);
      const tell = (file: Distribution): void => {
        so.isProven = true;
        ours.add(file);
        uploaded(file.filename, isAttested(file));
      };
      const files = inUploadOrder(work.distributions);
      const { limit } = so;
      if (limit !== undefined && options.isNew(work.package.name)) throw notTried(work, files, limit);
      const upload = { ...options, work, signal, so };
      const first = await uploadTogether({ ...upload, tell }, files);
      for (const file of files.filter((each) => !ours.has(each))) {
        const isBegun = work.package.on_index.length > 0 || file !== files[0];
        const end = await uploadFile({ ...upload, file, isBegun }, first?.file === file ? first : undefined);
        if (end.isOurs) tell(file);
        distributions = distributions.map((each) => (each === file ? end.distribution : each));
      }
      const count = ours.size;
      const attested = [...ours].filter(isAttested).length;
      const there = work.distributions.length - count;
      const detail = [
        count === 1 ? "1 file" : `${count} files`,
        ...(attested === 0 ? [] : [`${attested} with attestation`]),
        ...(there === 0 ? [] : [`${there} there already`]),
      ].join(", ");
      return { kind: "done", detail, distributions };
    },
  };
};

/** What the run has learned of the index. */
interface Experience {
  /** Whether it took a file with this credential. */
  isProven: boolean;
  /** What it said when it would take no more new projects. */
  limit: Refused | undefined;
}

interface FileUpload extends UploadOptions {
  readonly work: Work;
  readonly file: Distribution;
  /** Whether the index has a file of this version. */
  readonly isBegun: boolean;
  readonly signal: AbortSignal;
  readonly so: Experience;
}

interface FileEnd {
  /** As the index has it. */
  readonly distribution: Distribution;
  /** Whether this run put it there. */
  readonly isOurs: boolean;
}

/** `first` is the first try, where that was made already. */
const uploadFile = async (upload: FileUpload, first: FirstTry | undefined): Promise<FileEnd> => {
  const { file, look, signal, clock, credential, index, work } = upload;
  const began = first?.began ?? clock.now();
  const before = first === undefined ? await look.adopt(work.package, file, signal) : undefined;
  if (before !== undefined) return { distribution: before, isOurs: false };
  const over: Secret[] = [];
  for (let attempt = 1; ; attempt++) {
    const isTried = attempt === 1 && first !== undefined;
    const { login, answer } = isTried ? first : await send(upload, [file], { over: over.at(-1) });
    const judgement = judge(answer, upload.so);
    if (judgement === "accepted") return { distribution: file, isOurs: true };
    const after = await look.find(work.package, file, signal);
    if (after === "same") return { distribution: file, isOurs: true };
    const facts = {
      package: work.package.name,
      file: file.filename,
      index: index.name,
      status: answer.status,
      words: answer.words,
    };
    const cause = { cause: { tail: answer.output } };
    switch (judgement) {
      case "exists": {
        // The index has the name, but its listing lags: wait for it, then compare.
        const distribution = await look.awaitAdoption(work.package, file, signal);
        return { distribution, isOurs: false };
      }
      case "used":
        throw new Problem(uploadNameUsed(facts), cause);
      case "ignored":
        throw new Problem(uploadIgnored(facts), cause);
      case "denied":
        throw denied(upload, { attempt, answer, facts });
      case "expired":
        if (credential.kind !== "trusted" || login.kind !== "token" || over.length === renewals)
          throw new StopRun(
            credentialExpired({ ...facts, status: answer.status ?? 0, kind: kindOf(credential) }),
            cause,
          );
        over.push(login.token);
        break;
      case "astray":
        throw new StopRun(uploadAstray({ ...facts, uploadUrl: index.uploadUrl, where: index.where }), cause);
      case "limited":
        upload.so.limit ??= facts;
        throw new Problem(uploadLimited({ ...facts, isTried: true }), cause);
      case "withheld":
        throw withheld(facts, cause);
      case "refused":
        throw new Problem(refusalOf(upload, facts), cause);
      case "not begun":
        throw new StopRun(uploadNotBegun(answer), cause);
      case "held up":
        throw new StopRun(uploadFailed({ ...facts, tries: attempt, comeBack: undefined }), cause);
      case "passing":
        await pause({ ...upload, began }, { attempt, answer, facts });
    }
  }
};

/** An address that has taken a file is right. */
const judge = (answer: Sent["answer"], { isProven }: Experience): Judgement => {
  const judgement = judgeUpload(answer);
  return judgement === "astray" && isProven ? "passing" : judgement;
};

/** A refusal that is not for this one project is for every other, too. */
const denied = ({ credential, so, work, index }: FileUpload, { answer, facts }: Try): Problem => {
  const { status, words, output } = answer;
  const form = index.publisherForm?.(facts.package);
  const refused = credentialRefused({ ...facts, status, kind: kindOf(credential), form });
  const isForOne = status === 403 && (so.isProven || namesProject(words, work.package.name));
  return new (isForOne ? Problem : StopRun)(refused, { cause: { tail: output } });
};

/** A user name that says it of itself makes a token of a password. https://pypi.org/help/#apitoken */
const kindOf = (credential: Credential): Credential["kind"] =>
  credential.kind === "password" && credential.username === "__token__" ? "token" : credential.kind;

const withheld = (facts: Refused, cause: ErrorOptions): Problem => {
  const isForAll = isOfAccount(facts.words);
  return new (isForAll ? StopRun : Problem)(uploadWithheld({ ...facts, isForAll }), cause);
};

/** A try that is refused may count as well: no other new name is tried. */
const notTried = ({ package: { name } }: Work, files: readonly Distribution[], limit: Refused): Problem =>
  new Problem(uploadLimited({ ...limit, package: name, file: files[0]?.filename ?? "", isTried: false }));

const refusalOf = ({ attestations, file, index, isBegun }: FileUpload, facts: Refused): Finding => {
  // PyPI takes neither the file nor its attestation then, and says so.
  if (attestations.has(file.filename) && /attestation/i.test(facts.words)) return attestationRefused(facts);
  // PyPI: `Non-user identities cannot create new projects`.
  if (/cannot create new projects/i.test(facts.words))
    return uploadUnregistered({ ...facts, form: index.publisherForm?.(facts.package) });
  const isPyPIs = presetOfUrl(index.uploadUrl) !== undefined || isEmbedded(new URL(index.uploadUrl));
  return uploadRefused({ ...facts, isBegun, hasOwnRules: !isPyPIs });
};

interface Try {
  readonly attempt: number;
  readonly answer: Sent["answer"];
  readonly facts: Refused;
}

/** Waits for the next try, no less than the index asks; a `Problem` where there is none. `began` in milliseconds. */
const pause = async (
  { clock, signal, waitTimeout, began, index, so }: FileUpload & { readonly began: number },
  { attempt, answer, facts }: Try,
): Promise<void> => {
  const asked = askedDelay(answer.retryAfter ?? "", clock.now()) ?? 0;
  const isTooLong = attempt < tries && asked > 0 && clock.now() + asked > began + waitTimeout;
  if (isTooLong || attempt >= tries) {
    const comeBack = isTooLong ? seconds(asked) : undefined;
    const isUnknown = isNoHost(facts.words) && !so.isProven && presetOfUrl(index.uploadUrl) === undefined;
    const nowhere = isUnknown ? (index.where ?? { input: "index" }) : undefined;
    throw new Problem(uploadFailed({ ...facts, tries: attempt, comeBack, nowhere }), {
      cause: { tail: answer.output },
    });
  }
  await clock.sleep(Math.max(asked, retryDelay(attempt + 1, clock, null)), signal);
};
