/** Of `package.json`, from where `npm run build` writes it here. */
export const version = "0.1.0";
