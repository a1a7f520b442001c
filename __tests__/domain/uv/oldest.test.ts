import { expect, test } from "@jest/globals";
import { admitsUsable } from "../../../src/domain/uv/oldest.ts";

test.each(["==0.5.0", "<0.9", "<0.9.25", "<=0.9.24", "~=0.8.0", "==0.8.*", ">=0.5,<0.9", "==0.9.25,!=0.9.25"])(
  "%s admits no uv with which a release can be made",
  (required) => {
    expect(admitsUsable(required)).toBe(false);
  },
);

test.each([">=0.5", "==0.9.*", "~=0.9.0", "==0.9.25", "==0.10.*", ">0.9.30,<0.9.32", "<0.9.26", "!=0.10", "other"])(
  "%s may",
  (required) => {
    expect(admitsUsable(required)).toBe(true);
  },
);
