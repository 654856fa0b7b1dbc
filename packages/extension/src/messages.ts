import type { WantedMarks } from './anchoring/quotes.js'

/** The page as it stands in the browser. */
export interface TakenPage {
  readonly html: string
  readonly url: string
  readonly contentType: string
}

/** From the panel to the page that it reads. */
export type ToPage =
  | { readonly kind: 'take' }
  | { readonly kind: 'mark'; readonly wanted: readonly WantedMarks[] }
  | {
      readonly kind: 'light'
      readonly pointed: readonly string[]
      readonly chosen: readonly string[]
      /** The attribution to scroll to. */
      readonly goTo?: string
    }

/** From the page to its panel. */
export type FromPage =
  | { readonly kind: 'taken'; readonly page: TakenPage }
  | { readonly kind: 'marked'; readonly missing: readonly string[]; readonly isDark: boolean }
  /** These stood in the page and do not any more. */
  | { readonly kind: 'gone'; readonly ids: readonly string[] }
  | { readonly kind: 'pointed'; readonly id: string | undefined }
  | { readonly kind: 'chosen'; readonly id: string }

/** The name of the channel between a panel and its page. */
export const channel = 'whence'
