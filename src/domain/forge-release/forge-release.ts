/** A file that a forge keeps beside a release. */
export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex; `undefined` where the forge tells none. */
  readonly sha256: string | undefined;
  /** Whether all of it has arrived: an upload that broke off leaves an empty one behind. */
  readonly isWhole: boolean;
}

/** A release as a forge has it. All texts are foreign. */
export interface ForgeRelease {
  readonly id: number;
  /** Of a draft the name that its tag will have: there may be none yet. */
  readonly tag: string;
  /** What a tag is made on where there is none: a branch or a full hash. It says nothing once the tag is there. */
  readonly target: string;
  readonly title: string;
  readonly body: string;
  /** Its page. */
  readonly url: string;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  /** Its tag and assets are locked, and the tag's name is used up for ever, also where the release is deleted. */
  readonly isImmutable: boolean;
  readonly assets: readonly ReleaseAsset[];
  /** Where the forge takes its assets; as the forge gives it. */
  readonly uploadUrl: string;
}

/** A tag of the forge's repository. Tags that lead to no commit have that object's hash. */
export interface ForgeTag {
  readonly name: string;
  /** Full hash of what it leads to in the end. */
  readonly commit: string;
  /** Whether it is an object of its own, with tagger, date and message. */
  readonly isAnnotated: boolean;
}
