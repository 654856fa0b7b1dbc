/** A person has looked at a finding and set it aside. */
export interface Dismissal {
  readonly fingerprint: string
  readonly rule: string
  /** The words that the finding pointed at, for whoever reads the list. */
  readonly words: string
  readonly reason: string
}
