"""Given names, of many languages; evidence, never a fence."""

from __future__ import annotations

from eventmate.intake.vocabulary import listed

GIVEN = listed(
    """
    aafke aaltje aaron abbas abby abdel abdul abdulaziz abdullah abebe abena abigail achieng ada adaeze adam addison
    adebayo adele adelheid adeola aditi aditya adnan adrian adriana adrien afia agathe agnes agnieszka ahmad ahmed
    ahmet aidan aiden aiko aimee aino aisha ajay akari akash akihiro akiko akin akinyi akira akosua akram akshay
    akua alain alan alana albert alberta alberto alec alejandra alejandro aleksandar aleksandr alena alessandro
    alessia alex alexa alexander alexandra alexei alexis alfonso alfred alfredo ali alice alicia alina aline alison
    alistair alix alka allan allegra allen allison alma almut alok aluisio alvaro alwin alyssa amaka amal amanda
    amandine amani amara amare amber ambika amedeo amelia amelie amina amir amit amita amparo amrita amy ana anabel
    anais anand ananya anas anastacia anastasia anders anderson andre andrea andreas andreea andrei andres andrew
    andris andrzej andy anette angel angela angelica angie angus ania anika aniket anil anirudh anita anja anjali
    anke ankit ankita ann anna annabel annabelle annalise anne annegret anneke anneli annelie annelies annette
    annick annie annika anouk anselm anselmo ansgar antje antoine antoinette anton antonia antonio antti anupam
    anuradha anushka anya aoife aparna apolline april arabella araceli arash archana archibald archie arend ari
    ariel arjan arjen arjun arlo armando armel armida arnaldo arnaud arnav arndt arne arnold arnulf aron arpita art
    arthur arturo arun arwen asami aseel asha ashish ashley ashok ashwin astrid asuka atieno atsushi attila aubrey
    aude audrey august augustin aurelie aurelio aurora austin ava avery avi avinash axel axelle ayaka ayesha aylin
    ayman ayo ayodele ayse ayumi ayush azza babajide babette balazs baptiste baraka barbara barnaby barney barry
    bart bas basia basile bastian bastien beata beatrice beatriz beckett becky bekele bela belen ben bence benedict
    benjamin benoit beppe berend bernadette bernadine bernard bernd bernhard bert bertha bertram bertrand beth
    bethany beto bettina bettine betty beverly bhavesh bhavna bianca bilal bill billie billy birgit bjarne bjorn
    blaise blake blanche bob bobby bodo bogdan bojan bola bongani bonnie boris bouke bozena brad bradley bram
    brandon branko brenda brendan brent brett brian brianna bridget brielle brigitta brigitte britta brody bronwyn
    brook brooke bruce bruna bruno bryan bryn bukola burak burkhard byron caio caleb callum calvin cameron camila
    camille camryn candice capucine carina carl carla carlos carlota carlotta carmel carmela carmen carmine carol
    carola carole carolina caroline carolyn carrie carsten casey caspar casper cassandra cassidy catarina caterina
    catherine caua cecil cecile cecilia cedric celeste celia celine cem cesar chad chandler chandra chanel chantal
    charlene charles charlie charlotte chebet chen cherie chester chetan chiamaka chiara chidi chie chihiro chika
    chinedu chinwe chitra chloe chris christa christabel christel christian christiane christina christine christoph
    christophe christopher christos cindy cinzia claire clara clare clarence clarissa clarisse claude claudia
    claudio claus clemens clement cleo cliff clifford clinton clive clotilde clyde cody coen colette colin colleen
    collin concepcion concetta connor conor conrad constance constanze consuelo coralie cordelia corentin corey
    corinna corinne cornelia corrado corrie cory cosmin costanza courtney craig cristian cristina cristobal csaba
    curtis cynthia cyril cyrille cyrus daan dagmar daichi daiki daisuke daisy dalia damian damien damilola damon dan
    dana daniel daniela daniele danielle danny daphne darcy daria dario darius darla darnell darrell darren darryl
    darshan dave davi david dawit dawn dean deanna debbie debora deborah declan deepa deepak deepali deepika deidre
    deirdre dejan delia delilah delores delphine demetrius denis denise deniz dennis denzel derek derrick deshawn
    desiree desmond despina detlef devika devon dexter dhruv diana diane didier diederik diego dierk dieter dietmar
    diletta dillon dima dimitri dimitris dina dinesh dionne dirk dirkje divya djoke dmitri dmitry dohyun dolly
    dolores dominic dominica dominik dominique don donald donatella donato donna dora doreen dorian doris dorota
    dorothea dorothy doug douglas douwe dragan drew duc dumitru duncan dung dusan dwayne dwight dylan eamon ebele
    eberhard ebony ebru ece eckart ed edda eddie edeltraud edgar edith edmund edna edoardo edouard eduarda eduardo
    edward edwin edwina eelco eero eeva effie efua egidio egle egon eiji eileen eirik ekaterina ekow elaina elaine
    eldon eleanor elena eleni eleonora elfriede eli eliana elias elif elin elisa elisabeth elise elisha eliza
    elizabeth elke ella ellen elli ellie elliot ellis elmer elodie eloise elroy elsa elsie elske elspeth elton elvio
    elvira eman emanuel emanuela emeka emeline emerson emery emi emil emilia emiliano emilie emilio emily emine emma
    emmanuel emmanuelle emmett emre encarnacion enea engin enrico enrique enza enzo erhard eri eric erica erich erik
    erika erin ermanno erna ernest ernesto ernie ernst errol erwin erzsebet esme esmeralda esra esteban estela
    estella estelle ester esther eszter ethan ethel etienne etsuko etta ettore eugene eugenia eugenie eugenio eunice
    eunji eusebio eva evan eve evelyn everett evert evgeny ewa ewald ewan ezequiel ezio ezra fabian fabiana fabien
    fabienne fabio fabiola fabrice facundo fahad faisal fanny farah farid farouk fatima fatma fatou fausto fay faye
    federica federico felicia felicien felicity felipa felipe felix femi femke fenna ferdi ferdinand ferenc fergus
    fermin fernanda fernando ferre fiammetta filippo finley finn fiona fiorella firmin flavia flavio floor floortje
    flora florence florent florentine florian florine flossie floyd folake forrest fran franca frances francesca
    francesco francine francis francisco franco francois francoise frank frankie franz frauke fred freda freddie
    frederic frederica frederick frederik fredrick freek freya frida frieda friederike friedrich frits fritz fumiko
    funmi gabi gabor gabriel gabriela gabriele gabriella gaelle gaetan gail gareth garrett garth gary gaspar gaspard
    gaurav gautier gavin gayatri gaynor gbenga geert geeta gemma gene genevieve gennaro genoveva geoff geoffrey
    george georgia georgie georgina gerald geraldine gerard gerardo gerd gerda gerhard gerlinde germain german gero
    gerrit gerry gert gesa gesine ghada gheorghe ghislain giacomo gian gianluca gianna gianni gigi gijs gilbert
    gilberto gilda giles gilles gillian gina ginette ginevra ginny gino gioia giordano giorgio giorgos giovanna
    giovanni gisela gisele gita gitta giulia giuliana giuliano giulietta giulio giuseppe gladys glen glenda glenn
    gloria glynis godfrey gokhan gonnie gonzalo gopal goran gordon goro gosia gottfried gotz govind grace graciela
    grady graeme graham grant grazia greg gregoire gregor gregorio gregory greta griselda grzegorz guadalupe gudrun
    guido guilhem guillaume guillermo gunda gunnar gunter gunther gus gustaf gustav gustavo guy gwen gwenael
    gwendolyn gwyneth gyorgy haakon habib hadi hadrien haile hailey hajime hakan hal hala halima halldor hallie
    hamid hamish hamza hande hani hank hanna hannah hannelore hannes hanno hans hansjorg hao haoran harald haresh
    harish harlow harold harriet harriette harry harsh hartmut haruka haruki haruna haruto harvey hasan hassan hatem
    hattie hauke haya hayden hayley heather heba hector hedi hedwig heidi heike heikki heiko heiner heinrich heinz
    heitor helen helena helene helga helge helie helio helmi helmut heloise hema hemant hendrik henk henning henri
    henrietta henriette henrik henry herbert herbie heribert heriberto herman hernan hertha hessel hetty hidde
    hideki hideo hikari hilario hilary hilda hilde hildegard hilton hina hinata hinnerk hippolyte hiro hiroki hiroko
    hiromi hiroshi hirut hisashi hisham hitomi hitoshi hoa holger hollie hollis holly homer honoka hope horacio
    horst hortense hortensia howard hua hubert hubertus huda hugh hugo huguette hui humberto humphrey hung huong
    huseyin hussam hussein huub hye hyejin hynek hyun hyunwoo iain ian iara ibrahim ichiro ida ieva ifeanyi ifeoma
    ignacia ignacio igor ike ikechukwu ikram ilaria ildiko ilham ilie ilka ilona ilse ilya imelda immo imogen imran
    imre indira ines inez inga inge ingeborg ingo ingolf ingrid ingrun inmaculada ioan ioana ira irena irene irina
    iris irma irmgard irmi irvin irwin isaac isabeau isabel isabella isabelle isadora isamu isaure ishaan ishita
    isidro ismail isolde issa issam istvan italo itsuki itzel ivan ivana ivo ivonne ivor ivy izumi jaap jacco jacek
    jacinda jacinthe jacinto jack jackie jacklyn jackson jacky jacob jacoba jacopo jacqueline jacques jade jaden jae
    jagdish jaime jaimie jake jakob jakub jamal james jamie jamila jan jana jane janelle janet janette janice janine
    janis jannik jannis janos jantje jared jarrod jascha jasmin jasmine jasna jason jasper jatin javier jay jaya
    jayden jayne jean jeanette jeanine jeanne jeannie jeannot jedediah jeff jeffrey jelena jelle jelmer jemima jen
    jenifer jenna jennifer jenny jens jeremy jermaine jeroen jerome jerry jess jesse jessica jesus jesusa jethro
    jianguo jiayi jide jie jiho jihoon jill jim jimin jimmy jing jinwoo jiri jiro jisoo jiwoo jo joachim joan joana
    joanie joanna joanne joao joaquim joaquin jocelyn jocelyne jochem jody joe joel joelle joep johan johanna
    johannes john johnnie johnny joke jolanda jomo jon jonas jonathan joni joon joop joost joran jordan jordane
    jordi jorg jorge jorien joris jorn jos jose josef josefa josefina josefine joselyn joseph josephine josette josh
    joshua josiah josiane josie jovita joy joyce jozef juan juana juanita jude judicael judith judy juha jukka julia
    julian juliana julianne julie julien juliet julieta juliette julika julio julius juma jun june junichi junko
    junseo jurgen jurre justin justine justyna jutta jyoti kaan kabir kaede kai kaitlyn kaito kalani kaleb kalle
    kalpana kamal kamala kamau kamil kamila kamini kana kanako kaori kara karan kareem karel karen kari karim karin
    karina kariuki karl karl-heinz karla karlijn karolina karsten kartik kasey kasia kaspar kat katalin katarzyna
    kate katelijne katelyn katelynn katerina katharina katherine kathi kathie kathleen kathrin kathryn kathy katia
    katie katinka katja katrin katsuya katy kavita kavya kay kayla kayode kazuki kazuko kazuo kazuya keaton kebede
    keegan keenan keerthi kees kehinde keiko keira keisha keith kelechi kellie kelly kelsey kelvin kemal ken kendall
    kendra kenichi kenji kenneth kenny kenta kentaro kerem kerri kerry kerstin ketan kevin khadija khaled khalid
    khalil khanh kiera kieran kiki kilian kim kimani kimber kimberly kimiko kingsley kipchoge kiran kirk kirsten
    kirstie kirstin kirsty kit kiyoshi klaas klara klaus klemens knut koen kofi koichi koji kojo komal konrad
    konstantin konstanze koos korbinian kornelia kostas kosuke kotaro kris krishna krista kristaps kristen kristi
    kristian kristin kristina kristof kristoffer kristy krisztina kriti krystyna krzysztof kumar kumiko kunal kunle
    kurt kurtis kwabena kwaku kwame kwasi kweku kyle kyoko kyra kyung lacey lachlan laetitia laila lakisha lakshmi
    lalita lambert lan lana lance landon lapo lara larisa larry lars lasse laszlo lata latasha latoya laura laure
    lauren laurence laurent laurie laurine lautaro lavinia layla lazare lazaro lea lea-marie leah leander leandre
    leandro leann leanne lee leif leigh leila lekan lella lena lenka lennox lenny leo leon leona leonard leonardo
    leonie leonor leopold leopoldine lerato leroy lesley leslie leta leticia letitia letizia levente levi levin
    lewis lexi leyla lia liam liang libby lidia lieke lien liesbeth lieselotte lieve liga liis lila lili lilian
    liliana lillian lilly lilou lily lina linda lindiwe lindsay lindsey ling linh linn linnea linus lionel lisa lise
    lisette liv livia liz liza ljiljana lloyd loes logan loic lois lola loredana lorella lorena lorenz lorenzo
    loretta lori loris lorna lorne lorraine lothar lotte lottie lou louane louella louis louisa louise lourdes
    lowell luan luana luanne lubna lubos luc luca lucas lucero lucia lucian luciana luciano lucie lucile lucille
    lucinda lucy ludivine ludovic ludwig luella luigi luis luisa luise luisella luitgard luiz luiza lukas luke luna
    lupe luther lutz luuk lydia lydie lyle lynda lyndon lynette lynn lynne maaike maarten maartje mabel macarena
    machteld mackenzie maddalena maddie maddox madeleine madelon madge madhav madhu madhuri madison mads mael maelle
    maeva magali magda magdalena magdalene maggie magnus maha mahesh mahima mahmoud mai maike maisie maite maja
    majed makena maki makoto malachi malcolm malgorzata malia malik malin malini mallory malte mami mamie mamta
    manabu manal manasi manav mandla mandy manfred manish manisha manja manlio manoj manolo manon mantas manuel
    manuela mara marc marcel marcela marcelino marcella marcelle marcellin marcelo marcia marcin marco marcos marcus
    mareike marek marga margaret margarete margarita margaux marge margery margie margit margot margriet margrit
    marguerite mari maria mariam mariana marianne maribel maricarmen marie marieke mariela mariella marielle
    marietta marija marijke marika mariko marilena marilyn marina marine marinella marino mario marion marisa
    marisela marisol marit marius mariya marjan marjorie mark marketa markku markus marla marleen marlene marlies
    marlin marlis marloes marlon marlowe marnie marsha marta martha martial martijn martin martina martine martino
    marty marva marvin marwa marwan mary maryam maryann maryse masaki masako masao masashi mason massimo mateo
    mateusz mathias mathieu mathilde mathis matias matilda matilde matt matteo matthew matthias matthieu maud maude
    maura maureen maurice mauricio maurizia maurizio mauro mavis mawuli max maxence maxim maxime maximilian maximo
    maxine maxwell maya mayra maysa mayumi mazen mechthild meena meera meg megan megha megumi mehdi mehmet mehul mei
    meike meinhard mel melania melanie melinda melis melissa melodie melody melvin memo mercedes meredith merel
    merle merrill mert merve mervyn meseret mia micaela micah michael michaela michal michel michela michelangelo
    michele micheline michelle michi michiko mick mickey midori mieke miguel mihaela mihai mihir mihoko mika mikael
    mike mikhail miki mikko miklos mila milagros milan mildred milena miles milica millicent millie milos milton
    mina minako minerva ming minh minji minjun minnie minoru minseo mira miranda mireille mirela mirella mireya
    miriam mirjam mirko miro mirthe misaki misha mitch mitchell mitsuko mitzi miyuki mizuki moa mohamed mohammad
    mohammed mohan mohit moira moises mollie molly momoko mona moni monica monika monique montague morena morgan
    morgane moritz morten mortimer morton moses mounir muhammad mukesh mukhtar mukul murat muriel murilo murray
    mustafa mwangi mya mylene myles myra myriam myrna myrtle nabil nabila nada nadege nadia nadim nadine nadja
    nahuel naima naina nalani nana nancy nandini nando nanette naoki naoko naomi naoto naresh nasser natalia natalie
    natasha nate nathalie nathan nathanael nathaniel natividad natsuki natsumi naveen navin nawal nayef nazli neal
    ned neeraj neeta neetu neha neil nele nelida nell nelleke nello nelly nelson nenad nestor nettie neville nevio
    ngoc ngozi ngugi niall nicholas nick nicki nicky nico nicola nicolas nicole nicoletta nidhi niek niels nienke
    nieves nigel nihal nik nikhil niki nikita nikki niklas niko nikola nikolai nikolas nikolaus nikos nilesh nils
    nina nino ninon nisha nishant nita nitin njeri njoroge nkechi nkem nnamdi nneka noa noah noboru noel noelia
    noelle noemi noemie nola nolan nomsa noor noortje nora norah norbert norberto noreen noriko norma norman norris
    nosipho noura nuno nunzia nuria nyambura obi obinna oceane ochieng octavia octavio oda odell odette odhiambo
    odile odilo ofelia ola olaf olamide oleg olegario olena olga oliver olivia olivier olli ollie olu oluchi olumide
    oluwaseun olympe omaima omar ondine ondrej onni onur onyeka ophelia ophelie oreste orhan oriane orietta oriol
    orla ornella orsolya orson orville osama osamu oscar oskar osvaldo oswald otavio otieno otis otmar ottilie otto
    owen oyelaran oystein ozan ozgur pablo paige paivi pallavi paloma pam pamela panagiotis pankaj paola paolina
    paolo parth parul pascal pascale pascual pasquale pat patrice patricia patricio patrick patrizia patrizio patti
    patty paul paula paulette paulien paulina pauline paulo pavel pawel payal pearl pearson pedro peggy pekka pelin
    penelope peng penny pepijn per percival percy perrine perry peta pete peter peti petr petra petula peyton phil
    philibert philip philipp philippa philippe phillip phoebe phuong phyllis pia piera pierce piero pierre pierrick
    piers piet pieter pietro pilar pim pino piotr pippa pippo pirmin piyush polly pollyanna pooja portia prabha
    prachi pradeep prakash pranav pranjal prasad prasanna prashant pratik praveen preeti prem priscilla priya
    priyank priyanka przemyslaw puneet qasim qian qiang quang quentin quincy quinn rabab rachel radek radha radhika
    radu rafael rafaela rafal raffaele raffaella rafiq raghav raghu ragnhild rahul raimondo raimund raimundo rainer
    raissa raj raja rajan rajat rajendra rajesh rajeshwari rajiv rakesh ralf ralph rama ramesh rami ramiro ramon
    ramona rana randall randolph randy rani rania ranjit raphael raphaelle raquel rasa rasha rashid rashmi rasmus
    raul ravi ravindra ray raymond raymonde razvan rebecca reece reem regina reginald regine reid reiko reinaldo
    reiner reinhard reinhold reinier rekha remco remedios remi remy rena renata renate renato rene renee renske renu
    renuka renzo rex reyna reza rhea rhiannon rhoda rhonda rhys rianne ricardo riccardo richard rick ricki ricky rie
    rigoberto rik riku riley rima rina rinaldo rino rinske ripley risa rishabh rishi rita ritika ritu riyad rob
    robbert robbie robert roberta roberto robin robyn rocco rochelle rocio rod roddy rodger rodney rodolfo rodrigo
    roel rogelio roger rogerio rohan rohini rohit roisin roland rolf romain roman romeo romina romolo ron ronald
    ronan ronda rong roni ronja ronnie ronny rory rosa rosalba rosalia rosalie rosalind rosalyn rosanna rosario
    rosaura rose roseanne rosel roselyne rosemary rosetta rosie roslyn ross rossana rossella roswitha rowan rowena
    roxana roxane roxanne roxie roy royce ruba ruben rubin ruchi rudi rudiger rudolf rudy rufus ruggero rui rumi
    rupa rupali rupert ruperto russ russell rustam ruth ruthie ruud ryan ryo ryota ryuji saad sabina sabine sabino
    sabrina sachiko sachin sadie saeed safa sagar sagrario sahil saki sakshi sakura salem salim sally salma salman
    salome salvador salvatore sam samantha samar sameer sameera sami samir samira sammie sammy sampson samuel sana
    sandeep sander sandie sandor sandra sandrine sandro sandy sanjana sanjay sanjeev sanna sanne santiago santino
    santosh saoirse sara sarah sari sarika sascha sasha saskia satish satomi satoshi saturnino saul saverio savita
    sayaka sayuri scarlett scot scott sean sebastian sebastien seema segun seiji selam selena selim selin selma
    selwyn seojun seong seoyeon seppo serafino serena serge sergei sergey sergio serkan seth seun seungmin severine
    seymour shadi shah shahid shai shaima shalini shana shane shanice shannon shanti sharad shari sharlene sharon
    shashi shaun shawn shawna sheila shelby sheldon shelley shelly sheree sheridan sherman sherri sherry sherwin
    shigeru shiho shilpa shin shingo shinji shira shirin shirley shiv shivam shivani shizuka shobha shogo shola
    shona shota shraddha shreya shreyas shruti shubham shun shunsuke sibusiso sibyl sibylle sid siddhant siddharth
    siddhi sidney sidonie sidsel siebe siegfried siegrid sienna sietske sigi sigmar sigrid sigrun sigurd silas silke
    silvana silvano silvester silvestre silvia silvio simeon simon simona simone sinead sinem siobhan sipho siro
    sissel sita sjaak sjoerd sky skye skyler slawomir sloane smita sneha snezana socorro sofia sofie soha sol
    solange soledad solene solenne solveig sonal sonali sonia sonja sonke sook sophia sophie soren sorin sota spyros
    sri srikanth srinath srinivas stacey stacie stacy stan stanislav stanley stavros stef stefan stefania stefanie
    stefano steffen steffi stella sten stephan stephane stephanie stephen steve steven stevie stewart stig stijn
    stine stuart sudha sudhir sue suhail sujata sujin suki suleiman suman sumit sungmin sunil sunita sunniva supriya
    surabhi suraj suresh susan susana susanna susanne sushil sushma susie susumu suzan suzanne suze suzette suzie
    suzy svein sven svenja svetlana swantje swapnil swati sybil sybilla sylvain sylvester sylvette sylvia sylvie
    tabea tabitha tadashi tadeusz tadhg taehyung taher tahir taichi taiwo takahiro takako takao takashi takeshi
    takuma takuya talal talia tamara tamas tamika tammy tamsin tancrede tancredi tania tanja tanmay tanvi tanya tao
    tara tariq taro tarun tate tatiana tatiane tatsuya ted teemu temi temitope tendai tenzin teo teodora teodoro
    terence teresa tereza terrance terry tesfaye tess tessa tetsuya teun thabo thaddeus thais thandi thanh thao thea
    thelma themba theo theodora theodore theodoros theresa therese thiago thibaud thibault thierry thijmen thijs
    thilo thom thomas thomasina thor thorben thorsten thulani thuy tia tiago tiberio tibor tien tiffani tiffany
    tihomir tiia tiina tijmen till tilly tilman tim timmy timo timothy tina tineke ting tino tiphaine tiziana
    tiziano tjeerd tobi tobias tobin toby todd tolga tom tomas tomasa tomasz tomek tommaso tomohiro tomoki tomoko
    toni tony tonya toomas torben torbjorn torsten toru tory tosca toshio tosin toussaint tracey tracie tracy trang
    traudl travis trenton trevor tricia trina trinidad trish trisha tristan trixie trudy trung truus tsubasa
    tsuyoshi tuan tugba tullio tunde tuomas tushar twyla tyler tyrell tyrone ubaldo uche uchenna uday udo ufuk ugo
    ugochi ugolino ugur ujjwal ulf uli ulla ulrich ulrika ulrike ulysse uma umar umberto una urmila ursel ursula
    urvashi usha usman uta ute uwe vaclav vadim vaibhav valentin valentina valeria valerie valerio vance vandana
    vanessa vanna vanya varsha varun vasant vasilis vassilis vaughn vegard veikko veit venkat venkatesh vera verena
    verity verna vernon veronica veronika vesna vibha vicente vicki vicky victor victoria victoriano victorine vidhi
    vidya viet vihaan vijay vikas vikram viktor viktoria vince vincent vincenzo vineet vinh vinod viola violet vipul
    viraj virgil virgilio virginia virginie virna vishal vito vitor vitoria vittoria vittorio vivaan vivek vivian
    vivien vivienne vlad vladimir vojtech volkan volker volkmar vusi wade wael wagner wairimu wale waleed walid
    walter waltraud wambui wanda wangari wanjiru warren wassim wataru waylon wei weiwei weldon wendelin wendell
    wendy wenjie wenzel werner wes wesley wessel whitney wiebe wiebke wietske wilbur wilda wilfred wilfredo wilfried
    wilhelm will willa willem willemijn william willie willy wilma wim winfried winifred winnie winona winston
    wojciech wojtek wolfgang wolfram wouter wyatt wytze xaver xavier xaviere xia xiang xiaohong xiaoli xiaoming
    xiaoyu ximena xin xiomara xue yael yahya yan yana yang yanis yann yannick yara yash yasmin yasmine yasser yasuko
    yasuo yaw yemi yesenia yetunde yiannis yifan yigit yin ying yinka yogesh yohan yoko yolanda yolande yomi yoshi
    yosuke youngho yousef youssef ysaline ytzen yuan yuhan yui yuichi yuina yuji yuka yukari yuki yukiko yuko yulia
    yumi yumiko yun yuna yuri yusuf yusuke yuta yutaka yuvraj yvan yves yvette yvonne zach zachariah zachary zack
    zahra zaid zainab zainabu zaira zaki zane zanele zara zawadi zbigniew zdenek zehra zeinab zelda zelie zena zeno
    zeynep zhen zhi ziad zihan zinhle zita zodwa zoe zoey zofia zoltan zoran zsofia zsolt zsuzsa zuzana zvonimir
    """
)
