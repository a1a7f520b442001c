/** Of `package.json`, from where `npm run bundle` writes it here. */
export const version = "0.1.0";

/** Of `package.json`, from where `npm run bundle` writes it here. As `uses:` names it. */
export const repository = "org/release-actions";
