/** Participles that tie a document to whoever made it, before “by”. Not “obtained”, “seen” or “commissioned”. */
export const makingParticiples: ReadonlySet<string> = new Set(
  'published issued released written prepared compiled produced signed filed posted sent drafted made put drawn submitted authored carried conducted given handed pinned circulated distributed'.split(
    ' ',
  ),
)
