/** Where the output of a command that is not ours is shown as it comes. */
export interface CommandLog {
  /** Begins a part of its own, which a log can fold away. */
  open(title: string): OpenLog;
}

export interface OpenLog {
  /** Foreign text: nothing in it is obeyed. */
  line(text: string): void;
  /** Ends the part; how it ended is said outside of it. */
  close(how: string): void;
}
