// Paragraphs that the examples of rules about whole articles are put together from.

/** Some 90 words in the writer's own voice. */
export const ferry =
  'The line has run the island routes since 1998 under a contract that expires next year. Nearly 4,000 people live on the outer islands, and many travel to the mainland for work or treatment. The ramp of the Kittiwake gave way at Merrow on the evening of Nov. 3, when a lorry with animal feed was driven on board. The lorry came to rest with its rear axle over the water, and 112 passengers waited three hours. No one was hurt, and the boat was towed to Port Ansel on the next morning.'

/** Some 90 words in the writer's own voice. */
export const wells =
  'Upper Sannic lies at the head of the valley, where 340 people live on sheep, timber and the mine. The mine was opened in 1961 and has changed hands four times since. Its licence was renewed on May 20 for twenty-five years. Eleven wells stand below it, the highest of them two miles from the settling ponds. The first notice went up on the pump at the school on March 18. Water has come by lorry on three days of the week since then, and the queue begins before six in the morning.'

/** Some 50 words in the writer's own voice. */
export const bridge =
  'The bridge at Merrow was built in 1934 and carries 9,000 cars a day. It was closed twice last winter, for eleven days in December and for six in February. A second bridge stands in the plans for the year after next, four miles upstream, beside the mill and the old customs house.'
