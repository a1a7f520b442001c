import type { ForgeRelease, ReleaseAsset } from "../domain/forge-release/forge-release.ts";
import type { Answer, Listing } from "./forge.ts";

/** A release that is to be made. */
export interface NewRelease {
  readonly tag: string;
  /** Full hash: the tag is made on it, where there is none yet. */
  readonly commit: string;
  readonly title: string;
  /** Markdown, at most 125,000 characters. */
  readonly body: string;
  readonly isPrerelease: boolean;
}

export interface AssetFile {
  readonly name: string;
  /** A text, or the absolute path of a file that is streamed. */
  readonly content: { readonly text: string } | { readonly path: string };
}

/** Releases of the forge's repository. None is asked for by its tag, which never shows drafts: they are listed and matched. */
export interface ForgeReleaseReads {
  /** All of them, newest first; drafts where the token may write. */
  list(): Promise<Answer<Listing<ForgeRelease>>>;
  /** One of them as it is now, a draft or not. */
  read(release: Pick<ForgeRelease, "id">): Promise<Answer<ForgeRelease>>;
  /** Whether releases lock their tag and assets when they are published; a job's own token may not ask. */
  areImmutable(): Promise<Answer<boolean>>;
}

/** The same, to be written. Each call is sent once: where its answer is lost, look again. */
export interface ForgeReleases extends ForgeReleaseReads {
  createDraft(release: NewRelease): Promise<Answer<ForgeRelease>>;
  upload(release: Pick<ForgeRelease, "id" | "uploadUrl">, file: AssetFile): Promise<Answer<ReleaseAsset>>;
  removeAsset(release: Pick<ForgeRelease, "id">, asset: Pick<ReleaseAsset, "id">): Promise<Answer<unknown>>;
  /** Makes the tag where there is none. `isLatest`: it is the one that the repository's page shows first. */
  publish(release: Pick<ForgeRelease, "id">, options: { readonly isLatest: boolean }): Promise<Answer<ForgeRelease>>;
  /** Its tag stays. */
  remove(release: Pick<ForgeRelease, "id">): Promise<Answer<unknown>>;
}
