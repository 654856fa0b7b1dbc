export interface NoAnswer {
  /** Words of a cue and what follows it, in lower case, parted by one space. */
  readonly words: string
  readonly from: string
}

const guide = 'desk guides: how a story says that somebody gave no answer'

/** A source that gave no answer has said nothing. */
export const noAnswers: readonly NoAnswer[] = [
  'declined to comment',
  'declined comment',
  'declined an interview',
  'declined a request',
  'declined requests',
  'declined to be interviewed',
  'declined to respond',
  'declined to answer',
  'refused to comment',
  'would not comment',
  'had no comment',
  'did not comment',
  "didn't comment",
  'not immediately comment',
  'did not respond',
  "didn't respond",
  'has not responded',
  'have not responded',
  'had not responded',
  'not immediately respond',
  'did not reply',
  'did not answer',
  'did not return',
  "didn't return",
  'not immediately return',
  'could not be reached',
  'not be reached for comment',
  'not available for comment',
  'asked for comment',
].map((words) => ({ words, from: guide }))
