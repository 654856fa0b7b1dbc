import { type Entries, wordsOf } from './entry.js'

// Short on purpose: only to start from. Pronouns, courtesy titles and nouns in the article itself weigh more.
const she: readonly Entries[] = [
  {
    from: 'written for this table: common feminine given names of English-language news',
    words: `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
      kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy
      angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine
      maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea
      cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia
      grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori
      ellen kate anne jane claire erin molly holly tina valerie naomi leah elena rosa carmen fatima aisha mei yuki
      ingrid olga irina svetlana priya lucia sofia dana wendy sally peggy tammy rosemary`,
  },
]
const he: readonly Entries[] = [
  {
    from: 'written for this table: common masculine given names of English-language news',
    words: `james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven
      andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan
      stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry
      tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry
      austin sean gerald carl harold dylan arthur lawrence jesse bryan billy bruce gabriel joe logan alan juan albert
      willie elijah wayne randy vincent mason roy ralph bobby russell philip eugene bill jim bob tom mike dan dave steve jeff
      greg tim ted ben sam chris matt rick ron ken phil fred hugo ivan boris sergei omar ahmed ali
      mohammed muhammad hassan carlos luis miguel pedro diego javier jorge marco hans klaus pierre jean-paul wei raj
      arjun marc doug ed craig todd chad brad brett glenn neil stuart hugh ian`,
  },
]

export const feminineNames = wordsOf(she)
export const masculineNames = wordsOf(he)
