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
      ingrid olga irina svetlana priya lucia sofia dana wendy sally peggy tammy rosemary
      hillary joy jill kim tara dawn gina paula bonnie connie loretta yvonne yolanda veronica vanessa valeria adriana
      gabriela mariana camila esther miriam rebekah rachael becky betsy bridget brooke caitlin candace carla carrie cathy cecilia
      celeste cindy claudia colleen constance cristina daisy darlene debbie dolores donatella edith eileen eleanor elise eliza
      ella ellie elsa erica estelle eva eve felicia fiona gail geraldine gillian ginger gretchen gwen harriet hazel
      helena ida imani ines irene iris isabel ivanka jackie jamie jan jasmine jeanette jeanne jenna jenny jessie jo joanna
      joanne jodi josephine juanita juliet june kamala kara karin karla katharine kathy katie kelsey kendra kirsten kristen kristin
      kristina latoya leila leslie liliana lillian linda liz liza lois lola lorena lorraine louise lucy lydia lynn mabel
      mackenzie madeleine maggie marcia margarita marianne marilou marina marisa marjorie marla marlene melanie melania melinda
       meredith mia michaela mildred millie mindy miranda mona monica muriel myra nadia nadine nancy nell nina nora norma
      olive paige patti paulina pauline penelope penny phoebe phyllis polly priscilla rachelle ramona rhonda rita roberta robin
      rochelle ronna rosalind rose roxanne sabrina sadie selena serena shannon sheila shelly sherry shirin simone sonia stacey
      stacy stella sue susanna suzanne sylvia tanya tatiana thelma tiffany traci tracy trudy tulsi ursula vera vicki viola vivian
      wanda whitney yasmin yvette zoe
      hope dianne kay audrey autumn bethany bianca blanca camille cassandra chloe christa cordelia courtney delia dorothea
      elaine eloise emilia emmanuelle evangeline faith florence francesca freya genevieve georgia gertrude giulia greta heidi
      henrietta hilda imogen inga ivy jada jocelyn judi julianne katarina kerry lena lilian lily louisa luz mandy margot marian
      maureen maya mercedes minnie moira noor odette pearl renee rosalynn ruby salma sandy shelby sian silvia tabitha tamara
      tess vicky violet willa wilma winifred zainab
      pat taylor lindsey morgan casey jordan alex chris sam terry lee lou max robbie frankie marion`,
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
      arjun marc doug ed craig todd chad brad brett glenn neil stuart hugh ian
      abdul abraham adrian alec alejandro alfonso alfred allen alvin andre andy angel angus antonio archie armando arnold 
      barack barry bart benny bernard bernie blake bobby boyd bradley brendan brent brett bryce byron calvin cameron
      casey cecil cesar chester christoph chuck clarence clark clayton clifford clint clyde cody colin conor corey cory
      curtis cyrus damien damon darrell darren daryl dean derek derrick devin dexter dick dominic donnie drew duane dustin dwight
      earl eddie edgar eduardo edwin elliot elliott elmer elon emanuel emilio emmanuel enrique ernest ernesto ethan evan everett
      felipe felix fernando floyd francis franco franklin freddie garrett gene geoffrey gerard gilbert gordon graham grant
      guillermo gus harry harvey hector herbert herman howard ibrahim igor ira irving isaac ismail ivor jacques jake jamal
      jared javad jay jeb jeffery jerome jimmy joaquin joel johnny jon jonas josef josh julian julio julius karl karim
       kirk kurt lance larry laurent lawrence lee leo leon leonard leroy lester levi lewis lindsey lloyd lorenzo lou louis luke
      luther lyle malcolm manuel marcel marcus mario marshall martin marvin maurice max melvin micah michel miguel mikhail milton
      mitch mitt mohamed morgan morris moses nasser nate nathaniel ned nelson nick nigel nikolai norman oliver oscar otto
      owen pablo pat paulo percy perry pete philippe preston quentin rafael ralph ramon rand raul ray reed reggie reginald rene
      ricardo rob roberto rod roderick rodney rodrigo rodolfo roland roman ross rudolph rudy rupert rusty salvador sammy saul
      sebastian seth shane shawn sherman sidney simon spencer stan stanley stefan steffen stewart sylvester taylor ted
      terrence theodore tim tobias toby tommy tony travis trevor troy valentin vernon victor vince vladimir wallace warren
      wesley wilbur wilfred woody xavier yusuf zach
      alex carlo aidan al allan amir anton ashok barney basil bert carson cedric charlie claude clive conrad damian darryl
      desmond dirk dmitri don duncan edmund eli elias emil ezra gareth gavin geoff giles giovanni hank henri herb homer horace
      robin leslie sandy stacey dana tracy jackie jamie jordan courtney shannon hillary lynn robbie frankie ashley kim kelly marion`,
  },
]

export const feminineNames = wordsOf(she)
export const masculineNames = wordsOf(he)
