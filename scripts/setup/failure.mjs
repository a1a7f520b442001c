/** Set-up cannot go on. `message` says what and which, `remedy` what to do now. */
export class SetupFailure extends Error {
  constructor(message, remedy) {
    super(message);
    this.name = "SetupFailure";
    this.remedy = remedy;
  }
}

/** A signal asked this process to end; its children have ended. */
export class Interrupted extends Error {
  constructor(signal) {
    super(`Interrupted by ${signal}`);
    this.name = "Interrupted";
    this.signal = signal;
  }
}
