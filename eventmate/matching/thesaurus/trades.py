"""Rarer trades, and rarer words for common ones: each joins a trade that stands elsewhere, or is one of its own."""

ROWS = """
horseshoeing < horses : farrier, horseshoer, hoof trimmer | farriery, horseshoes, horseshoeing, hoof care, hoof
    trimming | shoe horse, trim hooves
clock repair : horologist, clockmaker, clock repairer, watchmaker, watch repairer, clock restorer, horological
    conservator | horology, antique clocks, clock repair, watch repair, grandfather clock, wristwatch repair | fix
    clock, fix watch, wind clock
bookbinding < crafts : bookbinder, book conservator, book restorer, box maker, hand binder | bookbinding, book
    binding, book restoration, book conservation, conservator of books | bind book, fix old book
woodwork < crafts, carpentry : wheelwright, woodturner, wood turner, woodcarver, wood carver, chair maker, cooper,
    barrel maker, spoon carver, coach builder | woodturning, woodcarving, wood carving, green woodworking, barrels |
    turn wood, carve wood
crafts : gem cutter, engraver, hand engraver, calligrapher, basket weaver, broom maker, brush maker, lacemaker, lace
    maker, hand spinner, fabric dyer, natural dyer, leather tanner, hatter, hat maker, puppet maker, paper maker,
    marbler, kite maker, bell founder, rope maker, weaver, handweaver, quilter, felt maker | calligraphy, engraving,
    basketry, weaving, lacemaking, felting, natural dyes, marbling, papermaking, hat making
taxidermy : taxidermist | taxidermy, stuffed animals | stuff animal
jewellery : gemmologist, gemologist, gem setter, stone setter, lapidary, ring maker | gemmology, gemology
metalwork : foundry worker, foundryman, caster, moulder, swordsmith, knifemaker, bladesmith, gunsmith, ironworker,
    artist blacksmith, bronze caster, tinsmith, pewtersmith, sheet metal worker, coppersmith | foundry, bronze
    casting, wrought iron, knife making
building : steeplejack, well driller, well borer, dry liner, thatcher, groundworker, site manager, clerk of works,
    lime plasterer, cob builder | site management, well drilling, thatching, lime plaster, straw bale building
house painting : paperhanger, wallpaper hanger, decorator and paperhanger | paperhanging, wallpapering | hang
    wallpaper
demolition : asbestos remover, asbestos surveyor, blaster, demolition expert | asbestos removal, blasting
cleaning : mould remover, mold remediation specialist, carpet cleaner, crime scene cleaner | mould removal, mold
    remediation, carpet cleaning | clean carpet, remove mold
forestry : gamekeeper, game warden, ranger, forest ranger, park ranger, woodland manager | woodland, game keeping
household staff : butler, private butler, housekeeper, head housekeeper, house manager, estate manager, valet |
    household staff, housekeeping for families | run household
marine : sailor, seafarer, deckhand, boatswain, first mate, skipper, yacht captain, sailmaker, sail maker, rigger,
    commercial diver, diver, salvage diver, stevedore, docker, harbour pilot, marine engineer, coastguard officer |
    seafaring, sailmaking, rigging, commercial diving, harbour | sew sails, repair sails, crew boat
medicine : ear nose throat specialist, ear nose and throat specialist, ent specialist, ent surgeon, throat specialist,
    rheumatologist, endocrinologist, gastroenterologist, pulmonologist, nephrologist, haematologist, hematologist,
    allergist, locum doctor, consultant physician, internist | rheumatology, endocrinology, gastroenterology,
    nephrology
foot care < healthcare : podiatrist, chiropodist, foot specialist, orthopaedic shoemaker, pedicurist | podiatry,
    chiropody, foot pain, ingrown toenail, bunions, orthotic insoles, foot care | look after my feet, treat feet
speech therapy : speech pathologist, language pathologist, speech language pathologist, speech and language
    pathologist, speech and language therapist, logopaedist, logopedist, logopadin, orthophoniste, logopeda, stammer
    therapist | stuttering, stammering, aphasia, lisp, speech impediment | help him speak, help her speak
physiotherapy : hand therapist, sports therapist, sports physio, musculoskeletal therapist | back pain, frozen
    shoulder, knee rehab
public health : environmental health officer, health visitor, vaccination coordinator, health inspector, infection
    control nurse | vaccination, infection control
pets : animal behaviourist, animal behaviorist, pet behaviourist, dog behaviourist, dog show judge, cat breeder, dog
    breeder, kennel owner, cattery owner | animal behaviour, dog breeding, cattery, kennels
judiciary : bailiff, court clerk, court usher, magistrate, justice of the peace, coroner, court reporter, tribunal
    judge, stenographer | court enforcement, moot court, coroner court
prison service : prison officer, correctional officer, prison governor, warder, jailer, probation officer, parole
    officer | prison, probation, parole, jail, rehabilitation of offenders
police : border guard, border police officer, immigration officer, customs investigator, constable, police constable,
    police sergeant, police inspector, detective sergeant, sheriff, deputy sheriff, beat officer, traffic warden |
    border control, policing, burglary prevention, neighbourhood policing
emergency : coastguard, lifeboat crew, mountain rescuer, firefighter, fire captain, fire chief, fire inspector, watch
    manager fire | fire department, fire brigade, fire service, fire and rescue, mountain rescue, lifeboat, smoke
    alarms
community work < social work : community organiser, community organizer, community worker, neighbourhood worker,
    outreach worker, street worker | community organising, neighbourhood work, outreach work
social work : child protection officer, child protection worker, family support worker, case worker, caseworker,
    safeguarding lead, welfare officer, social pedagogue, sozialarbeiterin, sozialarbeiter, assistante sociale,
    refugee worker, housing support worker | child protection, safeguarding, family support, foster families
nonprofit : charity director, charity manager, aid worker, humanitarian worker, relief worker, volunteer coordinator |
    humanitarian aid, disaster relief, refugee aid
waste : refuse collector, binman, bin man, garbage collector, recycling officer, street sweeper, dustman | refuse
    collection, bin collection, rubbish removal, skip hire
debt collection : debt collector, collections agent, credit controller | debt collection, unpaid invoices, credit
    control | collect debt, chase unpaid invoice
refereeing < sport : referee, umpire, linesman | refereeing | referee match, umpire match
photography : retoucher, photo retoucher, family photographer, baby photographer, newborn photographer | newborn
    photography, baby photography, family photography, photo retouching
cello < music : cello player, cello soloist
violin < music : violin player, violist, viola player
weather < research, physics : meteorologist, weather forecaster, weather scientist | meteorology, weather forecast,
    weather modelling, weather models | forecast weather, predict weather
climate science < research, environment : climatologist, climate scientist, glaciologist, climate modeller, climate
    researcher, sea ice researcher, permafrost researcher | climatology, glaciology, glaciers, climate models, sea
    level rise, permafrost, climate modelling, ice cores
volcanology < geology : volcanologist, vulcanologist, volcano researcher | volcanology, volcanoes, volcano, volcanic
    eruptions, lava, magma | study volcano
seismology < geology : seismologist, earthquake engineer, earthquake researcher | seismology, earthquakes, earthquake
    | study earthquakes
marine biology < biology, ocean : marine biologist, marine ecologist, fisheries scientist, coral researcher, fish
    biologist, whale researcher, marine scientist | marine biology, marine ecology, coral reef, coral reefs, coral
    reef ecology, fish ecology, marine research, ocean life, plankton, fisheries science, marine life, kelp, whales
oceanography < geology, research : oceanographer, ocean scientist, ocean modeller | oceanography, ocean currents, deep
    sea
soil science < farming, geology : soil scientist, pedologist, agronomist, soil analyst, soil ecologist | soil science,
    soil analysis, soil health, soil fertility, soil samples | test soil, analyse soil
botany < biology : botanist, plant scientist, plant biologist, mycologist, plant breeder | botany, plant science,
    fungi, mushrooms, plant breeding
zoology < biology : zoologist, entomologist, ornithologist, bat researcher, insect researcher, herpetologist,
    primatologist | zoology, entomology, ornithology, insects, bird migration
genetics < biology : geneticist, genomics researcher, genetic counsellor | genetics, genomics, gene sequencing
astronomy : astronomer, astrophysicist, cosmologist, planetary scientist, radio astronomer, stargazing guide,
    planetarium director | astrophysics, cosmology, telescopes, exoplanets, planetarium, stargazing, galaxies
manufacturing : machine operator, pattern maker, production operative, cnc miller, cnc turner, press operator |
appliance repair : appliance repairer, appliance technician, washing machine technician, sewing machine mechanic,
    vacuum repairer, white goods engineer | sewing machine repair, washing machine repair, dishwasher repair
interior design : feng shui consultant, home stager, colour consultant interiors | feng shui, home staging
film : location scout, location manager, stunt performer, stuntman, stunt coordinator, fight choreographer, foley
    artist | film locations, stunts
stage lighting < theatre : stage lighting designer, theatre lighting designer, lighting designer, lighting technician,
    lighting operator, head electrician theatre | theatre lighting, stage lighting, concert lighting, lighting design,
    stage lights, lighting rig | light stage, light show
chess : chess coach, chess teacher, chess trainer, grandmaster
graphology : handwriting expert, graphologist, forensic document examiner | handwriting analysis, forged signature
forensics < research : forensic scientist, forensic pathologist, lie detector examiner, polygraph examiner, forensic
    analyst | forensics, forensic science, fingerprints
social media : twitch streamer, streamer, content creator, youtuber, influencer, tiktoker | livestreaming
party supplies : party supplier, balloon artist, bouncy castle hire, party entertainer, face painter, children
    entertainer, tent hire company, marquee hire | balloons, bouncy castle, face painting, marquee, party supplies,
    party tent | entertain kids party
courier : delivery driver, van driver, parcel driver, dispatch rider, bike courier, delivery rider | delivery, van
    delivery | drive van, deliver parcel, drive a van
lifting < building : crane operator, crane driver, tower crane driver, tower crane operator, mobile crane driver,
    crane supervisor, rigger and slinger | crane hire, tower crane, crane lift | lift with crane
school teaching < teaching, kids : primary school teacher, primary teacher, class teacher, form teacher, elementary
    teacher, elementary school teacher, schoolteacher, grade teacher, year teacher, reception teacher, secondary
    school teacher, high school teacher, supply teacher | primary school, elementary school, year 3 class, secondary
    school
hospitality : innkeeper, guesthouse owner, guest house owner, bed and breakfast owner, b and b owner, inn owner,
    pension owner, holiday home owner, hostel manager, lodge owner | place to stay, guesthouse, guest rooms, bed and
    breakfast, holiday cottage, holiday flat, overnight stay, rooms for guests, guest house, pension, inn | stay
    overnight, put up guests, host guests
wills < law : wills and probate solicitor, probate lawyer, probate solicitor, estate planning lawyer, estate lawyer,
    will writer | last will, wills, probate, inheritance, inheritance law, estate planning, erbrecht, succession law |
    draw up wills, write will, make a will, draft will, draw up will
recruiting : talent acquisition partner, talent acquisition manager, talent acquisition lead, talent scout, staffing
    consultant, employment agency consultant, recruitment partner |
car repair : auto glass technician, windscreen fitter, windshield repairer, dent remover, valeter, car detailer |
    windshield, auto glass, dent, dents, car glass, cracked windscreen | remove dent
sharpening < metalwork : knife grinder, knife sharpener, tool sharpener, saw doctor | knife sharpening, sharpening,
    blunt knives | sharpen knives, sharpen scissors, sharpen tools, sharpen
sleep medicine < medicine : sleep doctor, sleep specialist, sleep physician, sleep medicine physician, sleep coach |
    insomnia, sleep apnea, snoring, sleep disorder, sleep medicine
healthcare : general nurse practitioner, smoking cessation adviser | quit smoking, stop smoking
mental health : alcohol counsellor, drug counsellor, recovery coach, bereavement counsellor, grief counsellor,
    hypnotherapist | drinking problem, alcohol problem, gambling problem, sobriety, bereavement, hypnosis, insomnia
physiotherapy : knee specialist, sports injury therapist | bad knee, sore shoulder, stiff neck, sprained ankle, sports
    injury, slipped disc
devops : cloud engineer, cloud architect, cloud consultant, cloud migration specialist | cloud migration, server
    migration, cloud infrastructure | move servers, migrate servers, move to cloud, move server, migrate to cloud
= design + data~ : information designer, data visualisation designer, data visualization designer, infographic
    designer | data visualisation, data visualization, infographics, data viz, dataviz, dashboards design | visualise
    data, draw charts
data : data visualisation specialist | data visualisation, data visualization, infographics, dataviz, d3 | visualise
    data
venue : meeting room host | meeting rooms, seminar rooms, function room, conference room, banquet hall, party room |
    hold meeting, hold workshop, host meeting, hold reception, hold event
wine : caviste, wine merchant, wine shop owner, wine seller, wine buyer | wine shop, wine cellar
masonry : brickie, brickies, bricky, kerb layer
electrics : sparky, sparkie
carpentry : chippy, chippie, staircase builder, stair builder | staircase, squeaky stair, stairs, treehouse, banister
    | build treehouse, fix stair
flooring : floor sander | floor sanding, floorboards, sanding floors | sand floor, sand floorboards
gardening : pond builder, pond specialist | pond, garden pond, water garden | dig pond, build pond
insulation : damp specialist, damp proofer | mould in bathroom, mold in bathroom, mould on walls, damp
safety : asbestos inspector, lift inspector | check asbestos, check for asbestos, inspect lift, test smoke alarms
tailoring : mender, alterations tailor | mending, alterations, broken zip, trouser hem | mend zip, replace zip, hem
    trousers, shorten skirt, mend clothes, patch jeans
used goods : stamp dealer, coin dealer, antiques appraiser, house clearer, record collector | stamp collection, coin
    collection, old coins, house contents, record collection, inheritance items | sell collection, value collection
valuation : appraiser, valuer, appraiser and valuer, antiques valuer, art valuer, auction valuer, auctioneer, violin
    maker, gemmologist | valuation, appraisal, appraisals, auction estimate | value old, value antique, value violin,
    value painting, value ring, appraise, say what it is worth
moving : piano mover, piano movers, removal woman, house removals | piano moving, change of flat, moving flat | move
    to another city, move flat, move apartment, move piano, carry furniture
payroll : wages clerk | wages, salaries | pay staff, run payroll, pay employees
career coaching : interview coach, interview trainer | job interview practice, mock interview, hiring interviews |
    practise interviews, practice interview, rehearse interview
travel : city guide, walking guide, local guide, tourist guide, sightseeing guide | guided tour, sightseeing, guide in
    | show me round city, show around city
ceramics < crafts : studio potter, potter, pottery teacher | pots, mugs, stoneware, plates, bowls, tableware | make
    pots, throw pots, make plates, make mugs
acoustics : noise consultant, noise surveyor, acoustic consultant | noise measurement, noise complaint, sound
    insulation, rehearsal room acoustics, noise survey | measure noise, reduce noise
physical security : missing persons investigator | missing person, lost relative | find missing person
police : crime reporter liaison | burglary, stolen bike, break in | report burglary, report theft, report crime
religion : celebrant minister, chaplain, hospital chaplain, hospice chaplain, prayer leader | prayer, blessing,
    hospice chaplaincy | say prayer, bless house
pets : poodle groomer, dog groomer, pet sitter, cat sitter, pet groomer | dog grooming, pet sitting | groom poodle,
    groom dog, clip dog
zoology < biology : bat surveyor, bird surveyor, wildlife surveyor | bats, bat survey, bird survey, wildlife survey |
    count bats, count birds
architecture : extension designer, draughtsman | house plans, building plans, extension plans | draw plans, draw up
    plans, plan extension
farming : fisherman, trawlerman, fish farmer | fish farming, fishing boat, beekeeper supplies, bee | catch fish, keep
    bees
music : oboist, clarinettist, clarinetist, bassoonist, violist, double bassist, bass player, accordionist, banjo
    player, mandolin player, lutenist, recorder player, trombonist, tuba player, horn player, harpsichordist,
    percussionist, keyboard player, flautist, harmonica player, bagpiper, sitar player, fiddler, fiddle player
oboe~ < music : | oboe
clarinet~ < music : | clarinet
bassoon~ < music : | bassoon
viola~ < music : | viola
double bass~ < music : | double bass, contrabass
accordion~ < music : | accordion
trombone~ < music : | trombone
harpsichord~ < music : | harpsichord
pipe organ~ < music : | pipe organ, church organ
= music + oboe~ : oboist
= music + clarinet~ : clarinettist, clarinetist
= music + bassoon~ : bassoonist
= music + viola~ : violist
= music + accordion~ : accordionist
= music + trombone~ : trombonist
instrument making : harpsichord tuner, organ tuner, string repairer, bow maker | instrument repair | tune harpsichord,
    tune organ, tune instrument
embedded : automotive networks engineer | can bus, modbus, fieldbus
public transport : bus company owner, bus operator | bus company, coach company,
    coach hire, bus hire
passenger transport : bus operator, coach driver | coach hire, bus hire, bus company, coach company
foot care < healthcare : podiatrist, chiropodist | foot care for runners
optometry : eye doctor, eye surgeon, ophthalmic surgeon | eye test, cataract, blurred vision
security : malware analyst, malware researcher, reverse engineer, reverse engineer malware | reverse engineering,
    malware
ux : content designer, ux writer, ux writing lead, information architect | ux writing, content design, microcopy
notary : commissioner for oaths, sworn notary | certified copy, certify document | certify copy
youth work < social work : youth club leader, youth leader, youth mentor, scout leader | youth club, youth centre
tax : tax inspector, tax officer, tax office clerk | tax office, inland revenue, hmrc
public sector : tax inspector, town clerk, city clerk, city official, council officer, passport officer |
    town hall, city hall, registry office, council office, passport office
politics : councillor, councilwoman, alderman, city councillor, town councillor, ward councillor, senator, deputy
    mayor | ward, constituency
"""
