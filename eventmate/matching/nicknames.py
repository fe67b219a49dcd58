"""Forms of given names as data: each line is one name, its full form first; no rules.

A short form may stand in several lines (Alex is Alexander or Alexandra); the
full forms of two lines are two people.
"""

from __future__ import annotations

import functools

_FORMS = """
aaron ron ronnie
abdullah abdallah
abigail abby gail
abraham abe avraham ibrahim
adam
adelaide addie
adrian
agnes aggie
ahmed ahmad achmed
aidan aiden
alan allan allen al
albert al bert albie
alessandro sandro alex
alessandra sandra alex
alexander alex alec sandy sasha xander aleksander aleksandr lex oleksandr
alexandra alex sandy sasha lexi aleksandra alexa oleksandra
alfred alf alfie fred
alice ali
alison allison ali
amanda mandy
amelia amy millie
anastasia nastya stacy ana
andrea
andreas andi
andrew andy drew andrey andrei andrzej
angela angie
ann anne anna annie nancy
annabel anna bella
anthony tony antony
antonio toni tonio
antonia toni
archibald archie
arthur art artie artur
augustus gus august
barbara barb barbie babs
bartholomew bart
beatrice bea trixie beatrix
benedict ben
benjamin ben benji benny
bernadette bernie
bernard bernie bernhard
bradley brad
brian bryan
bridget biddy bridie
caitlin kaitlin katelyn kaitlyn
calvin cal
cameron cam
carla
carlo
carlos
caroline carol carrie caro
carolyn carol lyn
casey
catherine katherine kathryn kate katie cathy kathy kat kitty katharine katarina katarzyna ekaterina katya cat
cecilia celia
charles charlie chuck chas
charlotte lottie charlie
chelsea
christian chris
christine chris chrissie tina christina kristina kristin christa
christopher chris kit topher kristoffer kristof
clara
clarence
clifford cliff
clinton clint
constance connie
cornelius neil
courtney court
craig
curtis curt
cynthia cindy
daniel dan danny
daniela dani daniella danielle
darren
david dave davey davy
deborah debbie deb debra
dennis denny denis
derek derrick
diana diane di
dimitri dmitri dmitry dima dimitris mitya
dominic dom dominik
donald don donnie
dorothy dot dottie dolly dorothea thea
douglas doug
duncan
edward ed eddie ted teddy ned eduard
edwin ed eddie
edmund ed ned
eleanor ellie nell nellie nora eleonora elinor
elena lena
elizabeth liz beth lizzie betty eliza lisa libby elisabeth elise bess lizbeth elspeth
emily em emmy
emma em
emmanuel manny manu emanuel
eric erik erich rick
erica erika
ernest ernie
esther essie
eugene gene evgeny yevgeny
evelyn evie eve
faith
felicity fliss flick
ferdinand ferdi
fernando nando
fiona fi
florence flo flora
frances fran francie frankie
francesca fran franca
francesco franco cesco
francis frank
francisco paco pancho cisco
franklin frank
frederick fred freddie friedrich fritz frederik fredrik
gabriel gabe
gabriela gabi gaby gabriella gabrielle
gareth gary
geoffrey geoff jeff jeffrey
george georgie georg jorge
georgina georgie gina georgia
gerald gerry jerry
gerard gerry gerhard
gertrude trudy gertie
giovanni gianni gio vanni
giuseppe beppe peppe
giulia
giulio
grace gracie
graham graeme
gregory greg gregor grigory
guillermo memo
gustav gus gustavo
hannah hanna
hans
harold harry hal harald
harriet hattie harry
harrison harry
hassan hasan
heather
helen ellen nell helena
henry harry hank hal henri heinrich henrik hendrik
herbert herb bert
hubert hugh bert
hugh hughie hugo
hussein husain hossein
ian iain
ignacio nacho
irene renee
isaac ike zac
isabel isabelle isabella bella izzy belle ysabel isobel
ivan vanya
jackson jack
jacob jake yakov jakub
jacqueline jackie jacqui
james jim jimmy jamie jem
jan
jane janie jenny
janet jan
janice jan
jason jay
jasmine jas yasmin
jean jeanne jeannie
jeremy jerry jem jeremiah
jennifer jen jenny jenna
jessica jess jessie
jesus chucho
joan joanie
joanna jo joanne johanna
joaquin quino
jochen joachim jo
john jack johnny jon johann johannes
jonathan jon jonny johnathan jonathon
jordan
jose pepe joe
joseph joe joey jo josef yosef yusuf josip youssef
josephine jo josie fina
joshua josh
joyce
juan
juana
judith judy jude
julia julie
julian jules
juliana
julius jules
justin
karen
karl carl
karla
kenneth ken kenny
kevin kev
kimberly kim kimberley
konstantin kostya constantin constantine costas kostas
laura laurie
lauren laurie lauryn
lawrence larry laurie laurence lorenzo lars laurent
leonard len lenny leo leon
leonardo leo leonhard
leopold leo poldi
leslie les lesley
lewis lew louis lou luis ludwig
lillian lily lil lilian
linda lynn
lindsay lindsey
lorraine lori
louise lou lulu louisa luisa
lucas luke luka lukas
lucy lucie lucia luz
luigi gigi
lydia
madeleine maddie madeline madelyn
magdalena magda lena
malcolm mal
manuel manny manolo
manuela
marcel
marcus marc mark markus
marco
margaret maggie meg peggy marge greta rita margie madge margarita margarete margot margo
maria mary marie maya mia mariya
marianne mary annie
marilyn mary lyn
mario
marina
marjorie marge margie
martha marty
martin marty
martina tina
matilda tilly mattie mathilda
matthew matt mathew matteo matthias mateo mathias matty
maureen mo
maurice mo moritz
maximilian max maxim
maxine max
maxwell max
megan meg meghan
melanie mel
melissa mel missy
melvin mel
michael mike mick mickey micky mikhail michal mikael misha mitch michel
michele
michelle shelly shell
miguel
mikhail misha mike
mildred millie
mohammed muhammad mohamed mo mohammad mohd muhammed mehmet
moses mo moshe moe
natalie nat natasha talia natalia nataliya
nathan nat nate
nathaniel nat nate
neil neal niall
nicholas nick nicky nico nicolas nikolas nicolai nikolai klaus claus kolya niklas
nicole nicky nikki nicola nico
nigel
noah
norman norm
olga olya
oliver ollie olivier
olivia liv livia
oscar oskar
pamela pam
patricia pat patty trish tricia patsy
patrick pat paddy patrik padraig
paul pauly pavel pablo paolo pawel
paula
paulina polly
penelope penny
percival percy
peter pete petr piotr pyotr pieter petra
philip phil phillip filip philippe pip
phyllis
priscilla cilla prissy
rachel rach rachael raquel
ralph rafe
ramon
randall randy randolph
raphael rafael raf rafa rafe
raymond ray
rebecca becky becca bex rebekah
reginald reg reggie
reuben ruben
ricardo rick ricky rico
richard rick dick rich richie ricky dickie
robert bob rob bobby robbie bert rupert roberto
roberta bobbie
robin rob
roderick rod rory
rodney rod
rodrigo
roger rodge
roland rolly
rolf
ronald ron ronnie
rosalind roz ros
rose rosie rosemary
rosemary rosie romy
roxanne roxy
rudolf rudi rudy rudolph
russell russ
ruth ruthie
ryan
salvatore toto turi sal
samantha sam sammy
samuel sam sammy shmuel
sandra
sara sarah sally sadie
scott scotty
sean shawn shaun
sebastian seb bastian basti
serge sergei sergey sergio
shannon
sharon shaz
sheila
shirley
sidney sid sydney
simon si
simone
sofia sophie sophia sofie zofia sofiya
stanley stan stanislav stanislaw
stefano
stefania
stephanie steph stephie stefanie
stephen steve steven stevie stefan stephan esteban
stuart stew stewart stu
susan sue susie suzy susanna suzanne susannah zuzana susanne
sylvia silvia
tamara tammy toma
teresa terry tess theresa tessa therese
terence terry terrence
theodore ted teddy theo fyodor teodor
thomas tom tommy tomas tomasz
tiffany tiff
timothy tim timmy
tobias toby tobi
todd
tracy tracey
trevor trev
ursula uschi
valentina valya tina
valentine val
valerie val
vanessa nessa
veronica ronnie vera
victor vic viktor vittorio
victoria vicky tori vic viktoria
vincent vince vinny vincenzo enzo
virginia ginny
vladimir vova vlad volodymyr
vivian viv vivienne
walter walt wally
wanda
wendy
wilhelm willi
william bill will billy liam willy bil willie guillaume
wilfred wilf
winifred winnie
xavier javier javi
yevgenia zhenya evgenia
yusuf yousef
yuri iurii
yvonne
zachary zach zack zac
zoe zoey
"""

_OTHERS = """
aisha akira ali amir amit amina ana ananya angel anika anita anjali anton aris arjun arun asha astrid ayesha bao
beata bilal birgit bjorn bo boris bruno camille carmen catarina chiara chen chidi chloe claire claudia claudio
dana daria deepak devi diego dirk elias elif ella emeka emil emir enrique eva fabio fabian farah fatima felix femi
finn franz freya gloria goran guido haruto heidi hector hiro hugo ines inga ingrid irina ivana ivo jana javier jia
jin joao jorge jun juri jutta kai kamal karim katja kavita kei kenji kiran klara kofi kwame lara layla lea lei leila
lin ling lina lior liu luca lucia luis magnus mai malik manish marek mariana marta mateus maryam mei mehdi mila milan
min mina ming mira mohan monica monika nadia naomi natalia neha nina noor nuno ola olaf omar otto owen pedro per
pooja prakash priya rahul raj rajesh ravi rana rania reza rita rohan rosa ruth sakura salma samir sana sanjay santiago
selma shreya silvia sita sofia soren sunil sunita sven svetlana takashi tanya tarek tariq tatiana thea tiago tomoko
ulrich uma uwe vera vijay viktor wei wolfgang xin yan yana yara yasmin yuki yuto yusra zara zainab zeynep zhang
"""

_FAMILY = """
smith jones williams brown taylor davies wilson johnson miller davis anderson thomas jackson white harris martin
thompson moore lee clark lewis walker hall young king wright hill green adams baker nelson carter mitchell roberts
campbell phillips evans turner parker edwards collins murphy kelly cook morgan bell cooper wood watson kim park choi
jung kang chen wang li zhang liu yang huang zhao wu zhou xu sun ma lin nguyen tran le pham hoang singh kumar sharma
patel gupta khan shah ali ahmed hussain das garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez
torres silva santos souza oliveira pereira costa ferreira muller schmidt schneider fischer weber meyer wagner becker
rossi russo ferrari ivanov petrov jansen hansen johansson andersson nielsen larsen sato suzuki tanaka yilmaz kaya
novak nowak dubois martin bernard cohen levy
"""
FAMILY = frozenset(_FAMILY.split())
"""Family names so common that a name alone says little."""


@functools.cache
def groups() -> dict[str, frozenset[str]]:
    """Every form of a given name, with the full names that it may stand for."""
    found: dict[str, set[str]] = {}
    for line in _FORMS.split("\n"):
        words = line.split()
        for word in words:
            found.setdefault(word, set()).add(words[0])
    return {word: frozenset(full) for word, full in found.items()}


@functools.cache
def given() -> frozenset[str]:
    """The common given names, all forms."""
    return frozenset(groups()) | frozenset(_OTHERS.split())
