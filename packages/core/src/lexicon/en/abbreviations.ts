/** Words that end in a full stop of their own. `title`: a name follows, so no sentence ends here. `closed`: rarely ends a sentence. `open`: may. */
export type AbbreviationUse = 'title' | 'closed' | 'open'

const byUse: Readonly<Record<AbbreviationUse, string>> = {
  title:
    'mr mrs ms mx dr prof rev fr msgr hon pres gov lt sgt capt cpl col gen maj adm cmdr brig pvt det insp supt sen sens rep reps del amb sec supt atty messrs mmes st ste',
  closed: 'vs v no nos vol pp fig eq al ca cf approx est dept univ assn bros ft mt e.g i.e viz',
  open: 'inc corp co ltd llc plc jr sr esq ph.d phd m.d b.a m.a etc jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd hwy ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo a.m p.m',
}

/** From the abbreviations that newsroom style guides print with a full stop; without the stop, in lower case. */
export const abbreviations: ReadonlyMap<string, AbbreviationUse> = new Map(
  (Object.keys(byUse) as AbbreviationUse[]).flatMap((use) =>
    byUse[use].split(' ').map((word): [string, AbbreviationUse] => [word, use]),
  ),
)
