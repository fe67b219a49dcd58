"""Plain words of notes: where one stands, no name and no organisation in lower case goes on."""

from __future__ import annotations

from eventmate.intake.vocabulary import listed

CONNECTING = listed(
    """
    hi hello hey spoke talked chatted saw just today a an and or but the is are was am be 's of at @ from for with
    in on to by as who whom which that she he they it we i i'm im you her his him them their its this these also & +
    too so then plus now my our me us s/he btw fyi re via und et y e o en el la le les der die das ein eine ist von
    bei aus fur chez de du des avec est con es un una het een van bij met op she's he's they're who's it's currently
    here there email e-mail mail tel phone mobile cell call handle web website site url linkedin github twitter
    insta instagram telegram mastodon profile contact name title role company org position job x ig tg gh please pls
    actively still really always new employer works working employed meet name's i've
    """
)
"""Words that join parts; alone between two understood parts they mean nothing."""

COMMON = listed(
    """
    female male solo bloke chap lad lass dude bro mate dunno idk wifi password pass passcode pin ssid guest guests
    quick quickly slowly random misc noted reminder sorry oops unsure unknown nameless anon anonymous somebody's
    everyone's welcome congrats congratulations haven't hasn't shouldn't couldn't ain't y'all folks folk crew staff
    volunteers interns mentors mentees judges judge panelists hiya howdy yo greetings regards question comment
    comments answer maybe's probably-not definitely exactly roughly about-to something's nothing's anything's
    whatever whichever whoever wherever whenever everywhere nowhere anywhere else's owner's wearing holding carrying
    eating drinking laughing smiling shouting talking sitting dancing singing sleeping funky weird odd strange crazy
    insane epic brilliant superb excellent fantastic wonderful terrible awful horrible cheap expensive rich poor
    famous popular common rare special regular normal typical usual unusual left-hand right-hand opposite front-row
    back-row row aisle floor ground basement attic window wall ceiling carpet nah aye ta cheers pint pints shot
    shots a an and or but nor the this that these those is are was were be been being am isn't aren't wasn't has
    have had having do does did done doing doesn't don't didn't can can't cannot could shall should will won't would
    wouldn't might must of at from for with without in on to into onto by as about above across after again against
    along already also although always among around away back because before behind below beneath beside between
    beyond both down during each either else enough even ever every everybody everyone everything except few first
    former here how however if instead just last later least less like likes liked likely many maybe me mine more
    most much my near nearly neither never next no nobody none not nothing now off often once one only other our out
    over own per perhaps quite rather really same several she he they we you i it her him them his hers their theirs
    its us since so some somebody someone something somewhere soon still such than then there therefore though
    through till too toward towards under until up upon very via well what when where whether which while who whom
    whose why yes yet your yours i'm i've i'll he's she's they're it's we're that's there's let's two three four
    five six seven eight nine ten half ask asked asks answered arrived arrive bring brings brought build builds
    building built buy buys bought call called calls came come comes coming care cares catch change changed chat
    chats chatted chatting check checked chose code codes coded coding connect connected connects cook cooks cooking
    create creates dance dances drink drinks drank drive drives drove eat eats enjoy enjoyed enjoys explain
    explained felt find finds found follow followed followup forget forgot gave get gets getting give gives giving
    go goes going gone got great grew grow grows hate hates heard hear help helped helps hire hired hires hiring
    hosted hosts introduce introduced intro invite invited invites join joined joins joining keep keeps kept knew
    know known knows laughed launch launched launches launching lead leads leading learn learned learning learns
    leave leaves leaving left lent listen live lived lives living look looked looking looks lost love loved loves
    made mail make makes making manage managed manages meet meeting meetings meets met mention mentioned miss missed
    move moved moves moving need needed needs offer offered offering offers organised organises organized organizes
    organising organizing owe owes owns paid pay pays ping plan planned planning plans play played playing plays
    present presented presenting presents promise promised promises raise raised raises raising ran read reads
    reading recommended remember remembered remembers reply reminded retire retired return returned review rode run
    running runs said sat saw say says see seek seeking seeks seemed seems seen sell selling sells send sending
    sends sent share shared shares show showed shows sing sings sits skip slept smiled sold speak speaker speakers
    speaking speaks spent spoke stand stands standing start started starting starts stay stayed stays stood stopped
    studied studies study studying swam swims take takes taking talk talked talks taught teach teaches teaching tell
    tells text thank thanked thanks think thinks thought told took travel travels tried tries try trying turned
    understand use used uses using visit visited visiting visits volunteer waiting walked want wanted wants watch
    wear wears went wish wishes won wore work worked working works worried write writes writing wrote apply applied
    applies hiking climbing cycling biking sailing skiing surfing swimming red blue green yellow orange purple pink
    brown black white grey gray gold silver beige navy bright dark pale light colorful colourful striped hair beard
    bearded moustache mustache glasses scarf hat cap shirt tshirt t-shirt shoes sneakers boots jacket coat hoodie
    sweater jumper suit tie dress skirt jeans trousers bag backpack rucksack badge lanyard necklace earrings ring
    tattoo tattoos tattooed curly blond blonde brunette redhead bald ponytail tall short small big little large huge
    tiny thin slim old older young younger elderly kind nice friendly funny shy quiet loud smart clever sharp warm
    cool cold hot interesting boring good bad better best worse worst amazing awesome lovely fun happy sad angry
    busy free late early new nervous calm serious super pretty handsome sweet polite rude tired excited curious
    enthusiastic passionate knowledgeable helpful generous honest important sure easy hard difficult fast slow long
    high low full empty open closed right wrong true false local remote hybrid freelance public private possible
    different real guy guys girl girls man men woman women person people lady gentleman boy kid kids child children
    baby son sons daughter daughters wife husband partner mother father mom mum dad parents brother brothers sister
    sisters cousin uncle aunt friend friends family colleague colleagues team teams boss neighbour neighbor roommate
    flatmate couple twins stranger student students dog dogs cat cats horse bike bikes car cars boat plane train bus
    tram taxi uber house home flat apartment garden street city town country village hotel airport station office
    desk room hall hallway lobby corridor bar pub club cafe restaurant kitchen bathroom toilet stage booth table
    chair door entrance exit queue line stairs lift elevator roof terrace balcony venue lounge registration
    reception cloakroom buffet dinner lunch breakfast brunch coffee tea beer beers wine cocktail cocktails water
    food pizza snacks cake party parties afterparty event events meetup meetups conference conferences conf
    hackathon workshop workshops session sessions keynote panel panels panelist poster demo demos demonstration
    pitch track lightning networking mixer seminar webinar summit congress fair expo exhibition festival bootcamp
    course courses class classes lecture degree thesis exam school university uni college phd masters bachelor day
    days night nights morning afternoon evening tonight today tomorrow yesterday week weeks weekend month months
    year years hour hours minute minutes time times monday tuesday wednesday thursday friday saturday sunday mon tue
    tues wed thu thur thurs fri sun january february march april june july august september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter christmas easter
    holiday holidays vacation birthday ago asap eod eow q1 q2 q3 q4 card cards number numbers phone email emails
    e-mail laptop computer keyboard slides slide deck paper papers book books article articles blog post posts
    podcast newsletter video videos photo photos picture pictures link links list note notes document documents doc
    docs file files report reports proposal invoice contract draft app apps website web site project projects
    product products startup startups company companies business businesses industry market customer customers
    client clients user users investor investors founder founders developer developers engineer engineers designer
    designers recruiter recruiters manager managers contact contacts job jobs role roles position career interview
    interviews salary money budget funding round seed series deal deals sales price prices cost idea ideas questions
    problem problems issue issues topic topics thing things stuff story stories advice feedback opportunity
    opportunities goal goals way ways part place places side end begin beginning top bottom middle front corner
    group groups community communities members member world life language languages word words name names music band
    guitar piano violin drums song songs art movie movies film films game games chess football soccer basketball
    tennis golf rugby cricket baseball hockey volleyball marathon triathlon yoga gym bouldering hike hikes
    snowboarding gardening baking photography painting drawing knitting gaming travelling traveling hobby hobbies
    interest interests interested proofs types systems theory background experience knowledge skills skill expert
    expertise beginner enthusiast fan geek nerd lover native fluent accent originally formerly previously currently
    recently lately usually sometimes mostly mainly especially probably actually basically together apparently
    hopefully supposedly somehow anyway anyhow moreover besides unfortunately luckily totally absolutely completely
    hello hi hey bye ok okay yeah yep nope wow lol haha btw fyi tbd tba imho ps pps etc eg ie aka todo re cc w/ w/o
    vs incl excl approx ca based born alumni alumna alumnus alum ex unemployed sabbatical maternity parental
    pregnant married single divorced engaged vegan vegetarian gluten allergic smoker pescatarian halal kosher
    left-handed lactose attended attending sponsored sponsor sponsors organizer organiser host mc moderator whole
    another any anyone anything all almost alone ahead able bit lot lots loads plenty pair set sort type kinds level
    pls please thx ty u r ur im ive id dont doesnt cant wont shes hes theyre thats whats lets gonna wanna gotta
    crowd noise noisy backstage offstage outside inside upstairs downstairs nearby underneath wheelchair crutches
    cane spoken written died owned run-in bumped bump accompanied waited queued queueing danced ate joked argued
    agreed disagreed debated discussed discuss discussing debate compared complained complain recommends suggest
    suggested suggests mentions warned swore explains describes described vague vaguely maybe-ish energetic chatty
    talkative reserved introvert extrovert introverted extroverted stylish elegant scruffy met-up reconnect
    reconnected catch-up caught heading headed back-to-back jetlagged jet-lagged mit ist sind war haben und oder
    aber nicht kein keine auch noch schon sehr mehr nur wie wer wo wann warum ich du er wir ihr mich dich sich mein
    dein sein unser euer ein eine einen einem einer der die das den dem des vom zum zur auf fur bei nach aus unter
    vor hinter neben durch ohne gegen bis seit sucht suche suchen bietet biete kennt kenne arbeitet arbeite braucht
    brauche mochte kann mag getroffen gross klein nett lustig est sont etait ont pas plus tres aussi mais avec pour
    dans sur chez une les cherche cherchent offre propose connait travaille veut grand petit sympa es era tiene
    tienen muy tambien pero con para sobre una los las busca buscan ofrece conoce trabaja quiere alto bajo simpatico
    zoekt biedt kent werkt wil groot leuk
    """
)

TOPICS = listed(
    """
    ai ml llm llms nlp rag genai agi chatgpt gpt gpt-4 claude copilot rust python java javascript typescript golang
    go kotlin swift scala elixir erlang haskell ocaml clojure lisp perl php ruby rails django flask fastapi react
    angular vue svelte nextjs next.js node node.js deno bun graphql rest grpc html css sass tailwind webassembly
    wasm kubernetes k8s docker terraform ansible puppet helm istio linux unix ubuntu debian fedora nixos windows
    macos android ios aws azure gcp cloud serverless lambda microservices devops devsecops gitops sre observability
    prometheus grafana kafka rabbitmq spark hadoop airflow dbt snowflake postgres postgresql mysql sqlite mongodb
    redis elasticsearch neo4j cassandra duckdb sql nosql database databases bigdata analytics statistics blockchain
    crypto bitcoin ethereum web3 nft nfts defi dao iot 5g ar vr xr metaverse quantum robotics drones 3d printing cad
    cam plc scada fpga asic vlsi embedded firmware hardware software opensource open-source foss security infosec
    cybersecurity pentesting cryptography privacy gdpr compliance fintech biotech medtech healthtech edtech proptech
    agritech climate cleantech greentech sustainability esg energy solar wind hydrogen batteries nuclear fusion
    agile scrum kanban lean okr okrs ux ui seo sem crm erp sap salesforce marketing sales branding growth recruiting
    hiring payroll logistics math maths mathematics physics chemistry biology genetics genomics astronomy philosophy
    psychology economics politics history linguistics compilers parsing compiler llvm git github gitlab vim emacs
    vscode bash zsh tmux terminal latex jupyter pandas numpy pytorch tensorflow sklearn matlab excel powerpoint
    figma sketch photoshop illustrator blender unity unreal godot testing tdd bdd ci cd ci/cd monitoring logging
    tracing frontend backend fullstack full-stack infrastructure networking api apis sdk saas paas b2b b2c ecommerce
    e-commerce marketplace platform beekeeping woodworking pottery origami sudoku crosswords manga anime cosplay
    lego warhammer dnd d&d boardgames birdwatching astrology feminism coq agda lean4 isabelle idris prolog fortran
    cobol assembly c c++ c# f# .net dotnet julia zig nim lua arduino raspberry raspi esp32 ros
    """
)
"""Subjects that people talk about; without a capital of the writer's own they name neither person nor house."""

SPOTS = listed(
    """
    bar booth stand table desk room hall hallway lobby corridor queue line buffet entrance exit door stage stairs
    venue lounge lunch dinner breakfast brunch coffee registration reception cloakroom party afterparty event meetup
    conference conf hackathon workshop session keynote panel talk poster demo networking mixer summit fair expo
    exhibition end start beginning same first last least most night noon midnight home work school university uni
    college airport station train bus pub restaurant hotel office front back top bottom side corner moment time
    times present once all pace scale heart risk drinks beers terrace rooftop kitchen elevator lift speaker speakers
    sponsor sponsors coat toilets bathroom garden church gym wedding birthday after-party pizza snack bbq barbecue
    boat cinema theatre theater concert festival market shop store
    """
)
"""Where people are met; behind "at" they are no organisation."""

REMARKS = listed(
    """
    ex ex- former formerly previously prev once originally used worked was were left studied alum alumni alumnus
    alumna grew born lives lived based moved moving came comes likes loves hates enjoys plays speaks has had wears
    wearing looks looked thinks told said says asked mentioned talked spoke chatted discussed bumped sat stood met
    saw seen introduced recommended remember remembers great nice good fun funny tall friend friends colleague
    sister brother husband wife son daughter not never maybe both we joining leaving starting interested into about
    re via through during after before since until while because if when where studying presented gave gives giving
    ran raised raising launched built wants spoken speaking visiting travelling traveling
    """
)
"""Words that open a remark: what follows is told of somebody, and fills no field by position."""

SUBJECT_ENDINGS = (
    "ing", "tion", "sion", "ness", "ment", "ology", "ics", "ism", "ship", "able", "ible", "less", "ful", "ity", "ware",
    "ies",
)  # fmt: skip
"""Endings by which an unknown lower-case word is taken for a subject rather than a name."""

TRADE_ENDINGS = ("er", "or", "ist", "ian", "eer", "wright", "smith", "monger", "ant")
"""Endings by which an unknown word is taken for a trade."""

FOREIGN_TRADE_ENDINGS = (
    "iste", "ista", "trice", "euse", "teur", "iere", "adora", "eiro", "eira", "olog", "ktor", "mester",
)  # fmt: skip
"""Likewise in other languages, for words in lower case alone."""

NO_TRADES = listed(
    """
    after over under other another better never ever water letter paper number weather summer winter power cluster
    docker server router flavor color colour center centre sister brother vegetarian sweater poster beer christian
    career restaurant elephant giant plant important constant variant instant merchant-bank error mirror motor
    sensor vector tractor major minor terror horror computer printer scanner laser fiber fibre timber rubber silver
    copper tower river corner border order offer folder header footer layer marker container wrapper parser compiler
    linker loader buffer tracker radar newsletter twitter calendar
    """
)
"""Words that end as trades do and are none."""

GREETINGS = listed(
    """
    hi hello hey hiya contact new great nice good lovely long short quick had a just also today tonight finally
    again coffee fun really i we ive i've we've omg oh yo wow lol haha hah hm hmm btw fyi ok okay um er so yeah yes
    note memo ps nb todo re right now first then next another also actually literally omfg gosh ugh
    """
)
"""Words before what leads to a name."""

VERBS = listed(
    """
    is was likes loves works worked has had does did runs ran wants needs knows said says told lives lived plays
    makes made builds built leads led hates enjoys studies studied teaches writes wrote gave gives speaks spoke
    seems looks thinks moved came comes and who offers used will can heads owns started founded organises organizes
    joined met about in on with via sells sold from at for wore wears recommended mentioned asked hosts introduced
    re now currently
    """
)
"""Words that stand right behind a name."""

NATIONALITIES = listed(
    """
    american british english scottish welsh irish french german austrian swiss italian spanish portuguese dutch
    belgian danish swedish norwegian finnish icelandic estonian latvian lithuanian polish czech slovak hungarian
    romanian bulgarian greek turkish russian ukrainian serbian croatian slovenian israeli egyptian moroccan nigerian
    kenyan ghanaian ethiopian african asian european indian pakistani bangladeshi chinese japanese korean thai
    vietnamese indonesian malaysian filipino australian canadian mexican brazilian argentinian chilean colombian
    peruvian latin nordic baltic arab arabic persian iranian hebrew hindi montessori bollywood hollywood pilates
    roman medieval catholic jewish muslim christian buddhist olympic paralympic
    """
)
"""Words with a capital before a title that name no organisation."""
