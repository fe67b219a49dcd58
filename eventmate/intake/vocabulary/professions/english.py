"""Trades in English."""

from __future__ import annotations

from eventmate.intake.vocabulary import listed

ENGLISH = listed(
    """
    judge headteacher schoolteacher schoolmaster anaesthetist anesthesiologist anaesthesiologist obstetrician
    gynaecologist gynecologist urologist rheumatologist endocrinologist gastroenterologist pulmonologist nephrologist
    haematologist audiologist orthodontist periodontist endodontist podiatrist osteopath homeopath acupuncturist
    herbalist naturopath phlebotomist sonographer hygienist dietician nutritionalist optometrist ophthalmologist
    orthopedist orthopaedist psychoanalyst neuropsychologist hypnotherapist masseur masseuse caregiver carer nanny
    au-pair childminder babysitter governess housekeeper homemaker groundskeeper groundsman greenkeeper gamekeeper
    gravedigger undertaker mortician embalmer coroner magistrate barrister conveyancer arbitrator adjudicator bailiff
    constable policeman policewoman sheriff marshal trooper firefighter fireman firewoman paramedic lifesaver
    coastguard sommelier mixologist bartender barman barmaid barkeeper publican innkeeper landlord landlady
    restauranteur caterer confectioner chocolatier patissier patissiere boulanger pastrycook distiller maltster
    cellarman winegrower vigneron viticulturist oenologist enologist cidermaker dairyman dairymaid milkman herdsman
    shepherdess rancher stockman horticulturist arborist arboriculturist lumberjack logger agriculturist aquaculturist
    fishmonger greengrocer grocer costermonger haberdasher milliner hatter dressmaker seamstress seamster cobbler
    shoemaker cordwainer saddler leatherworker upholsterer cabinetmaker joiner woodcarver woodturner bookbinder
    printmaker engraver etcher lithographer typesetter typographer calligrapher signwriter silversmith coppersmith
    blacksmith locksmith gunsmith whitesmith tinsmith watchmaker clockmaker horologist gemmologist gemologist
    gemcutter ceramicist ceramist glassblower glassmaker stonemason stonecutter steeplejack scaffolder steelworker
    ironworker boilermaker pipefitter gasfitter steamfitter shipwright boatbuilder sailmaker wheelwright cartwright
    coachbuilder panelbeater autoworker millwright patternmaker moulder foundryman metalworker metallurgist assayer
    quarryman driller roughneck roustabout geodesist hydrogeologist hydrographer oceanologist climatologist
    paleontologist palaeontologist paleoclimatologist glaciologist volcanologist ornithologist entomologist
    herpetologist ichthyologist mycologist parasitologist bacteriologist toxicologist pharmacologist physiologist
    kinesiologist cytologist histologist crystallographer spectroscopist astrophysicist cosmologist biophysicist
    geochemist cyberneticist cryptographer cryptologist cryptanalyst demographer econometrician criminologist
    penologist egyptologist musicologist ethnomusicologist ethnologist philologist phonetician lexicographer
    papyrologist numismatist genealogist medievalist classicist theologian ethicist semiotician pedagogue
    educationalist educationist academician undergrad sophomore freshman schoolboy schoolgirl pupil valedictorian
    lector proofreader copyeditor subeditor sub-editor ghostwriter speechwriter scriptwriter lyricist librettist
    dramatist essayist biographer memoirist satirist humorist comedian comedienne cartoonist animator storyboarder
    caricaturist muralist portraitist watercolourist watercolorist sculptress puppeteer ventriloquist magician
    illusionist juggler acrobat clown stuntman stuntwoman stuntperson impresario showrunner newsreader newscaster
    anchorman anchorwoman presenter announcer soundman gaffer grip costumier dramaturg dramaturge choirmaster organist
    cellist harpist flautist flutist oboist clarinettist clarinetist bassoonist saxophonist trumpeter trombonist
    percussionist violist accordionist harpsichordist keyboardist vocalist soprano tenor baritone contralto
    instrumentalist beatmaker turntablist busker ballerina footballer cricketer golfer cyclist swimmer sprinter rower
    jockey boxer wrestler gymnast skier snowboarder surfer climber mountaineer sportsman sportswoman referee umpire
    linesman physio caddie aviator aviatrix airman navigator aeronaut stewardess boatman ferryman bargeman helmsman
    boatswain bosun deckhand stevedore longshoreman trucker teamster haulier cabbie cabdriver chauffeur chauffeuse
    motorman signalman trainman railwayman railroader bellhop bellboy bellman busboy dishwasher kitchenhand hostess
    chambermaid valet groom stablehand farrier farmhand fieldworker breeder taxidermist zookeeper aquarist falconer
    beautician cosmetologist manicurist aesthetician esthetician colourist colorist wigmaker perfumer hairstylist
    tattooist piercer yogi bookmaker croupier pawnbroker moneylender underwriter reinsurer assessor valuer appraiser
    auctioneer cashier salesclerk shopgirl saleslady storekeeper stockkeeper storeman warehouseman picker purchaser
    procurer importer exporter wholesaler reseller franchisee franchisor stockist industrialist magnate restructurer
    liquidator comptroller paymaster payroller stenographer typist transcriptionist transcriber telephonist
    telemarketer canvasser pollster speechmaker parliamentarian lawmaker legislator congressperson assemblyman
    assemblywoman selectman councilman councilwoman councilperson ombudsperson consul envoy emissary functionary
    bureaucrat townplanner almoner sexton verger sacristan curate vicar deacon deaconess rector parson clergyman
    clergywoman nun friar abbess cantor muezzin caseworker careworker streetworker metalsmith ironsmith bladesmith
    steelmaker papermaker candlemaker soapmaker basketmaker lacemaker rugmaker toymaker dollmaker violinmaker
    organbuilder bellfounder bowyer netmaker cleaner sweeper dustman binman recycler fitter electrotechnician
    repairman serviceman lineman techwriter scrummaster webdeveloper webdesigner backender frontender fullstacker
    gamedesigner leveldesigner datascientist biostatistician epigeneticist microscopist radiotherapist chemotherapist
    ergotherapist physiatrist logopedist psychometrician behaviourist behaviorist laureate vice-president
    vice-chancellor vice-principal vice-rector vice-dean sub-dean co-director co-chair co-lead co-author co-manager
    chairlady alderwoman freeholder homesteader smallholder crofter landowner leaseholder majordomo chatelaine
    almsgiver hatmaker jewelsmith goldbeater gilder frameworker framer restorer conservationist environmentalist
    ecotoxicologist permaculturist seedsman nurseryman landscaper quilter knitter embroiderer spinner dyer laundress
    launderer presser ironer garmentworker couturier couturiere modelmaker prototyper draughtsman draughtswoman
    draftsman draftswoman draughtsperson estimator paver asphalter concreter plasterboarder drywaller decorator
    tilesetter shopfitter kitchenfitter diver harbourmaster harbormaster dockmaster stationmaster tollkeeper linkman
    projectionist museologist hotelkeeper hostelkeeper campkeeper sommeliere cheesemaker affineur charcutier rotisseur
    saucier sous-chef gelatiere gelatiera beerbrewer brewster meadmaker
    """
)
