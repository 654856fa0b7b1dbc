/** Given names whose short form does not begin like them: short, then the long forms. */
const pairs = `bob robert, bobby robert, rob robert, robbie robert, bert albert robert herbert, bill william, billy william, will william,
  liam william, dick richard, rick richard, ricky richard, rich richard, jack john, johnny john, jim james, jimmy james, jamie james,
  mike michael, mick michael, mickey michael, ned edward, ted edward theodore, teddy edward theodore, ed edward edwin, hank henry,
  harry henry harold, hal harold, chuck charles, charlie charles, larry lawrence, tony anthony, andy andrew, drew andrew,
  sandy alexander alexandra, alec alexander, sasha alexander alexandra, lex alexander, chris christopher christine christina,
  kit christopher, topher christopher, gus august augustus angus, joe joseph, joey joseph, tom thomas, tommy thomas, steve steven stephen,
  stephen steven, dave david, davy david, dan daniel, danny daniel, ben benjamin, benny benjamin, nick nicholas nicolas, mitch mitchell,
  jeff jeffrey geoffrey, geoff geoffrey, jeffrey geoffrey, greg gregory, ken kenneth, kenny kenneth, ron ronald, ronnie ronald,
  don donald, donnie donald, jerry gerald jerome jeremiah, gerry gerald, terry terence terrence, phil philip phillip, pete peter,
  matt matthew, pat patrick patricia, paddy patrick, ray raymond, al albert alan alfred, fred frederick alfred, freddie frederick,
  frank francis franklin, sam samuel samantha, stan stanley, vince vincent, walt walter, wes wesley, zach zachary zachariah,
  liz elizabeth, lizzie elizabeth, beth elizabeth, betsy elizabeth, betty elizabeth, eliza elizabeth, libby elizabeth, bess elizabeth,
  peggy margaret, meg margaret, maggie margaret, madge margaret, rita margaret, greta margaret, kate katherine catherine kathryn,
  katie katherine catherine kathryn, kathy katherine kathleen kathryn, cathy catherine cathleen, kitty katherine catherine,
  kay katherine, jenny jennifer, jen jennifer, jess jessica, jessie jessica, sue susan suzanne, susie susan, debbie deborah,
  deb deborah, barb barbara, becky rebecca, bev beverly, cindy cynthia, connie constance, dot dorothy, dottie dorothy, ellie eleanor
  ellen, nell eleanor ellen, nora eleanor, fran frances, ginny virginia, gwen gwendolyn, jackie jacqueline, jan janet janice, jo josephine
  joanne, judy judith, lori lorraine, mandy amanda, molly mary, polly mary, nan nancy ann, nancy ann, patty patricia, tricia patricia,
  trish patricia, sally sarah, sandra alexandra, steph stephanie, tina christina, vicky victoria, vicki victoria, val valerie, winnie winifred`

/** Long forms by short form. From handbooks of English given names. */
const longForms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  pairs.split(',').map((pair) => {
    const [short, ...long] = pair.trim().split(/\s+/)
    return [short!, new Set(long)]
  }),
)

/** Whether a given name, in lower case, is a short form of another: “bob” of “robert”. */
export function isShortFor(short: string, long: string): boolean {
  return longForms.get(short)?.has(long) ?? false
}
