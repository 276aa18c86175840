/** Why the assistant could not help, as one sentence for people. */
export class AssistantFailure extends Error {
  /** @param passing asking again may help */
  constructor(
    sentence: string,
    readonly passing = false,
  ) {
    super(sentence);
    this.name = 'AssistantFailure';
  }
}
