import type { Phrase } from '../../rules/find-phrases.js'

export interface StockReason extends Phrase {
  /** `leave`: the source had no leave to speak; `nature`: what is spoken of is private; `ease`: the source wished to speak freely. */
  readonly gist: 'leave' | 'nature' | 'ease'
}

const guide = 'desk guides: reasons that would fit almost any source'
const speak = 'speak|talk|discuss|comment|disclose|describe|share|divulge|reveal|release|give|provide'
const told =
  'discuss|describe|disclose|detail|share|recount|relay|reveal|discussing|describing|disclosing|detailing|talking|speaking'
const hidden = 'internal|private|sensitive|confidential|closed-door|nonpublic|non-public|delicate|ongoing'
const talks =
  'deliberations|discussions|conversations|matters|matter|talks|negotiations|strategy|planning|information|communications|details|issues|issue|decisions|thinking|plans|dynamics|meetings|meeting|debate|policy|operations|personnel|exchanges|calls|processes|process'
const subject =
  'matter|issue|issues|situation|case|subject|topic|talks|information|discussions|conversations|negotiations|investigation|probe|process|deliberations'

export const stockReasons: readonly StockReason[] = [
  ...[
    `not|n't authorized|authorised to ${speak}`,
    `not|n't authorized|authorised to publicly|openly ${speak}`,
    `not|n't been authorized|authorised to ${speak}`,
    `not|n't authorized|authorised to be quoted|named|identified`,
    `not|n't authorized|authorised for attribution`,
    `unauthorized|unauthorised to ${speak}`,
    `not|n't permitted|allowed|cleared to ${speak}`,
    `not|n't permitted|allowed|cleared to publicly|openly ${speak}`,
    `not|n't have authorization|authorisation|permission|authority to ${speak}`,
    `lacked|lacks|lack authorization|authorisation|permission to ${speak}`,
    `lack of authorization|authorisation|permission to ${speak}`,
    'without authorization|authorisation to speak|discuss|talk',
  ].map((words) => ({ words, gist: 'leave', from: guide }) as const),
  ...[
    `${told} ${hidden} ${talks}`,
    `${told} the|their|its|his|her|some ${hidden} ${talks}`,
    `${told} ${hidden} and ${hidden} ${talks}`,
    `citing ${hidden} ${talks}`,
    `sensitivity|delicacy of the|this|these ${subject}`,
    `sensitive|delicate nature of the|this|these ${subject}`,
    "matter 's sensitivity",
  ].map((words) => ({ words, gist: 'nature', from: guide }) as const),
  ...[
    'to speak|talk candidly|freely|frankly|openly|bluntly|honestly',
    'to speak|talk more candidly|freely|frankly|openly|bluntly|honestly',
    'to be candid|frank|blunt|honest',
    'to be more candid|frank|blunt|honest',
    'to offer|give|provide a|an|his|her|their candid|frank|honest assessment|assessments|view|views|opinion|opinions|thoughts',
    'to candidly|freely|frankly|openly discuss|describe|assess|speak|talk',
  ].map((words) => ({ words, gist: 'ease', from: guide }) as const),
]

/** What may stand at the end of such a phrase and still says no more. */
export const stockTails: readonly Phrase[] = [
  'publicly',
  'openly',
  'on the record',
  'to the|reporters|journalists|news press|media',
  'to reporters|journalists',
  'with reporters|journalists',
  'about it|them publicly',
  'about it',
  'it publicly',
  'the matter|issue|case|subject|topic publicly',
  'the matter|issue|case|subject|topic',
  'about the matter|issue|case|subject|topic publicly',
  'about the matter|issue|case|subject|topic',
  'publicly about the matter|issue|case|subject|topic',
  'publicly on the matter|issue|case|subject|topic',
  'on the matter|issue|case|subject|topic',
].map((words) => ({ words, from: guide }))
