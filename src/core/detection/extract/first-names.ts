/** Given names that are hardly ever companies or trades: with one in front, two capitalised words are a person. */
const FIRST_NAMES = new Set(
  `aaron abby abdul abdullah abigail adam adriana adrian agnes agnieszka ahmad ahmed aidan aileen aimee aisha aisling ajay akash alan alana albert alejandra alejandro
  aleksandra alessandro alex alexander alexandra alexis alfie alfred ali alice alicia alina alison allison alyssa amanda amara amelia amina amir amit amy
  ana anand anastasia anders andre andrea andreas andrei andrew andy angela angelica anika anil anita anja anjali ann anna annabel anne annette annie anthony antoine
  anton antonio anya april archie arianna arjun arne arthur arun asha ashley astrid audrey aurelie ava ayesha barbara barry beata beatrice beatriz becca beck becky
  belinda ben benjamin bernadette bernard bernd bert beth bethany betty beverley bianca bill billy birgit björn bob bobby bogdan brad bradley brandon brenda brendan brett
  brian bridget brigitte britta bronwen bronwyn bruce bruno bryan callum cameron camila camille carl carla carlos carmen carol carole carolina caroline carolyn carrie
  caspar catalina catherine cathy catriona cecilia cedric celeste celia chantal charles charlie charlotte chelsea cheryl chiara chloe chris christa christian christina
  christine christoph christopher ciara cindy claire clara clare claudia claudio clive colette colin conor connor constance corinne cormac craig cristina curtis cynthia
  dafydd daisy damian damien dan dana daniel daniela danielle danny daphne darren dave david dawn dean deborah debbie declan deepa deepak deirdre delphine denise dennis derek
  desmond devon diana diane diego dieter dimitri dina dirk dmitri dolores dominic dominique donal donald donna doris dorothy doug douglas duncan dylan eamon edgar edith
  eduardo edward eileen eilidh elaine eleanor elena elias elif elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elsa emeka emil emilia emilie emily emma enrique eoin
  eric erica erik erika erin ernest esther ethan etienne eugene eva evan eve evelyn fabian fabio faith farah fatima felicity felipe felix femi fernanda fernando finn fiona
  florence florian frances francesca francesco francis francisco frank franziska fred freddie frederic frederick frederik freya gabriel gabriela gabriella gail gareth garry gary
  gavin gemma geoff geoffrey george georgia georgina gerald gerard gerry gianluca gillian gina giorgio giovanni giulia glen glenn gloria gordon graeme graham grainne grant greg
  gregory greta guillaume gunnar gustav guy gwen hamish hamza hana hannah hans harald harriet harriett harry harvey hasan hassan heather heidi heike helen helena helene helga
  henrik henry herbert hilary hiroshi holger holly howard hugh hugo humphrey ian ibrahim ines inga ingrid irene irina iris isaac isabel isabella isabelle isla ivan ivana
  ivy jack jackie jacob jacqueline jacques jade jakob jakub james jamie jan jana jane janet janice janine jasmin jasmine jason javier jay jayne jean jeanette jeff jeffrey
  jen jennifer jenny jens jeremy jerome jerry jess jesse jessica jill jim jimmy jo joan joana joanna joanne joao jodie joe joel joelle johan johanna johannes john johnny jon
  jonas jonathan jordan jorge jose josef joseph josephine josh joshua joy joyce juan judith judy julia julian juliana julie juliet julio june jürgen justin justine kai
  kamal karen karim karin karina karl karla karolina karsten kasia katarina kate katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina kavita
  kay kayla keisha keith kelly ken kenneth kenny kerry kevin khalid kieran kim kimberly kiran kirsten kirsty klaus kristen kristian kristin kristina krystyna kumar kurt kyle
  lachlan lana lara larry lars laszlo laura lauren laurence laurent leah leanne lee leila lena leo leon leona leonard leonardo leslie liam lidia lila lilian lily linda lindsay
  lindsey lisa liz lizzie lloyd lois lorenzo lorna lorraine lotte louis louisa louise luc luca lucas lucia lucinda lucy luis luisa luka lukas luke lydia lyn lynn lynne
  mabel maddie madeleine madison maeve magdalena maggie mahmoud mai malcolm mandy manuel manuela marc marcel marcela marcia marco marcos marcus mareike margaret margarita margot maria
  mariam mariana marie marilyn marina mario marion marisa mark marko markus marlene marta martha martin martina martyn mary marzena mathias mathilde matilda matt matteo
  matthew matthias maureen maurice max maxine may maya meera megan mehmet mei mel melanie melissa mercedes meredith mia michael michaela michal michel michele michelle miguel mihai
  mike mikael milan mildred millie mina miranda miriam mitchell mo mohamed mohammad mohammed moira molly mona monica monika morag morgan moritz muhammad murray mustafa myra
  nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neha neil nell nia niall niamh nicholas nick nicky nicola nicolas nicole nigel nikhil niklas nikolai nils nina
  nisha noah noel noor nora norma norman nuala nuno ola olaf olga oliver olivia olivier omar orla oscar oskar oumar owen pablo paddy padraig pamela paola paolo pascal
  pat patricia patrick patty paul paula paulina pauline pavel pedro peggy penelope penny per percy peter petra phil philip philippa philippe phillip phoebe pia pierre piers
  piotr pippa polly poppy prakash preeti priya rachael rachel radek rafael raj rajesh ralf ralph ramon randall randy raquel rashid raul ravi ray raymond rebecca regina rekha renata
  rene rhiannon rhonda rhys ricardo richard rick ricky rita rob robert roberta roberto robin rod roderick rodrigo roger rohan roland rolf roman ron ronald ronan ronnie rory
  rosa rosalind rosalyn rose roseanne rosemary rosie ross rowena roxanne roy ruben rudi rupert russell ruth ryan sabine sabrina sadie said sally salma sam samantha samir samuel
  sandeep sandra sandy sanjay sanna sara sarah sasha saskia scott sean sebastian selma serena sergei sergio shannon sharon shaun shauna sheila shelley sheryl shirley
  shona sian sigrid silvia simon simona simone sinead siobhan sofia sonia sonja sophia sophie sonya soren stacey stan stefan stefanie stella stephan stephanie stephen steve steven stewart
  stuart sue sunil sunita susan susanna susanne suzanne sven svetlana sylvia tabitha tamara tamsin tania tanja tanya tara tariq tatiana ted teresa terence teresa terri terry tessa thea
  theo theodore theresa thomas thorsten tiffany tim timo timothy tina tobias toby todd tom tomas tomasz tommy toni tony torsten tracey tracy travis trevor tricia tristan trudy
  ulrich ulrike una ursula uwe valentina valeria valerie vanessa vera verena verna vernon veronica veronika vicki vicky victor victoria vijay viktor vikram vincent viola violet
  virginia vivian vivien viviana vladimir wanda warren wayne wendy wenzel werner wesley wilhelm will william wim winifred wolfgang xavier yan yannick yasmin yasmine yolanda
  yuki yuri yusuf rohit manjunath anouk priyanka ritu neeraj suresh ramesh ganesh mahesh naveen praveen venkat lakshmi kavya divya pooja shreya swati anusha sneha pallavi harish girish dinesh mukesh rakesh abhishek aditya ankit ashok gaurav karthik nitin pankaj pranav rahul sachin saurabh shubham siddharth varun vinay vivek yash farhan imran irfan kashif nasir omer tahir umar usman zubair chidi chinedu emeka ifeoma ngozi olu oluwaseun tunde kwame kofi abena akua thabo sipho lerato thandi jolene wei ming xin li mei hiroko takeshi kenji yuko haruka jin soo min hye nguyen linh thuy trang camilla ottilie wiebke ronja heike dröge gudrun jürg beat reto urs silke anke antje bettina birte britt frauke gesa gundula hedwig hildegard ilse imke insa jutta karla lieselotte margit marlies nadja ortrud ragnhild reinhild sigrun solveig svenja tomke ulla wibke ingeborg astri bjarne eirik geir haakon håkon kjetil knut lars magnus odd pål rune sigurd stig terje tor trond trygve aino eero jari jukka kari markku matti mika pekka timo aleš jiří marek miroslav pavla radka zdeněk bartosz grzegorz jacek jerzy krzysztof łukasz maciej marcin mateusz paweł przemysław rafał sławomir wojciech zbigniew agata alicja dorota ewa iwona joanna justyna kinga małgorzata renata cristian ionut mihail radu răzvan ștefan vlad ioana raluca simona yvette yvonne zach zachary zahra zara zeynep zoe zofia zuzana`.split(
    /\s+/,
  ),
)

/** True for words that are most likely a person: a given name, alone or before one or two capitalised words. */
export function isPersonName(name: string): boolean {
  const words = name.split(/ (?:and |& )?/)
  const first = words[0]?.replace(/[.,]$/, '') ?? ''
  return (
    FIRST_NAMES.has(first.toLowerCase()) &&
    words.length <= 4 &&
    words.slice(1).every((word) => /^\p{Lu}[\p{L}'.-]*$/u.test(word) && !/^\p{Lu}{3,}$/u.test(word))
  )
}
