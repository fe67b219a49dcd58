"""Music, stage, visual art, crafts and fashion."""

ROWS = """
music* : musician, singer, pianist, violinist, guitarist, drummer, cellist, bassist, saxophonist, trumpeter, flautist,
    flutist, organist, harpist, rapper, dj, opera singer, jazz musician, choir conductor, songwriter, singer
    songwriter, band leader, bandleader, composer, conductor, music producer, orchestra musician, vocalist, band, jazz
    trio, string quartet, cover band, wedding band, music director, film composer, clarinetist, accordionist,
    percussionist, producer beats, keyboardist, choir director, choirmaster, chorister, musical director, beatboxer,
    brass band, jazz singer, soprano, tenor, violist, folk singer, orchestra, wedding singer, beatmaker, busker,
    arranger, jazz pianist, jazz guitarist, bass player, oboist, ensemble leader, musical ensemble, mariachi, samba
    band, street musician | music, live music, band, orchestra, choir, jazz, opera, classical music, song, jingle,
    soundtrack, film score, dj set, concert music, gospel choir, hip hop, live band, folk music, electronic music,
    rock band, chamber music, musical, beats, film music, techno, blues, reggae, string quartet, acoustic set,
    composition music, music ensemble, score for film | play at wedding, play music, sing, compose, compose music, dj,
    play at party, write song, perform music, write music, produce beats, play live, compose jingle, sing at wedding,
    play piano, play guitar, play violin, play drums, write jingle, play at event, dj wedding, dj party, score film,
    play jazz, spin records
= music + dj~ : dj, disc jockey, wedding dj, club dj, deejay | dj set, turntables | dj, dj wedding, dj party, spin
    records
= music + singing~ : singer, vocalist, opera singer, choir singer, soprano, tenor, jazz singer, vocal coach, singing
    teacher, wedding singer | choir, singing, vocals, gospel choir, choral | sing, sing at wedding
= music + composing~ : composer, film composer, songwriter, game composer, arranger | soundtrack, film score, jingle,
    film music, score for film | compose, compose music, compose jingle, write song, score film, write jingle
= music + piano~ : pianist, jazz pianist, concert pianist, keyboardist, keyboard player | | play piano
= music + guitar~ : guitarist, jazz guitarist, guitar player, bassist, bass player | | play guitar
= music + violin~ : violinist, violist, fiddler, fiddle player | | play violin
= music + cello~ : cellist
= music + drums~ : drummer, percussionist | | play drums
= music + saxophone~ : saxophonist, clarinetist, sax player
= music + trumpet~ : trumpeter, trombonist, trumpet player
= music + flute~ : flautist, flutist, recorder player
= music + harp~ : harpist
piano~ : | piano, keyboard instrument, grand piano, upright piano
guitar~ : | guitar, bass guitar, ukulele
violin~ : | violin, viola, fiddle
cello~ : | cello
drums~ : | drum, drums, percussion, drum kit
saxophone~ : | saxophone, clarinet, sax
trumpet~ : | trumpet, trombone, brass
flute~ : | flute, recorder flute
harp~ : | harp
singing~ : | singing, vocals, voice lessons, singing voice
instrument making : luthier, violin maker, piano tuner, guitar maker, organ builder, instrument maker, piano
    technician, guitar builder, geigenbauer, guitar repairer, piano restorer, instrument repairer, piano shop owner,
    music shop owner, guitar tech, violin restorer | instrument repair, piano tuning, violin making, guitar building,
    out of tune piano, musical instruments, piano out of tune, guitar repair | tune piano, fix violin, fix guitar,
    build guitar, fix piano, fix instrument, fix saxophone, restore piano, fix cello
music business : music manager, band manager, booking agent, record label owner, a and r manager, talent agent, artist
    manager, concert promoter, label manager, label owner, music promoter, festival booker, booker, record label, tour
    manager, music supervisor, gig promoter, club promoter, concert agent, music publicist | record label, booking
    agency, concert promotion, artist management, tour management, record deal, concert booking, music industry, music
    licensing, gigs for band, club nights | book band, manage band, book concerts, release album, book gigs, sign
    band, license music, get gigs, book shows, promote concerts
theatre* : actor, actress, theater director, stage director, stage manager, drama teacher, dramaturg, set designer,
    puppeteer, stagehand, theater producer, casting agent, stage actor, improv actor, stage designer, film actor,
    musical performer, costume designer, theater actor, acting coach, scenographer, theater manager, improviser, opera
    director, theater company, performer, lighting technician, theatre maker, stage technician, props master, mime,
    extras agency | theater, theatre, acting, stage, improv, stage design, drama, theater play, musical theater,
    actors, puppet theatre, improv theater, stage lighting, set design, drama group, puppet show, amateur dramatics,
    role play actors | act, act in film, direct play, stage play, act in play, improvise on stage, build stage set,
    play role in film, star in film
= theatre + costume~ : costume designer, costume maker, wardrobe supervisor | costumes, costume design | make
    costumes, sew costumes
dance : dancer, choreographer, dance teacher, ballet dancer, dance instructor, ballet teacher, salsa teacher, dance
    school owner, tango dancer, ballroom teacher, hip hop dancer, dance coach, tango teacher, breakdancer, dance
    studio, salsa instructor, ballerina, dance company | dance, dancing, ballet, choreography, salsa, tango, dance
    school, dance lessons, wedding dance, first dance, ballroom, swing dance, dance class, breakdance, flamenco |
    dance, choreograph, learn to dance, teach dance, learn salsa, choreograph dance, teach first dance
comedy : comedian, stand up comedian, clown, magician, entertainer, juggler, circus artist, party entertainer, comic
    performer, children entertainer, face painter, acrobat, balloon artist, cabaret artist, fire eater, ventriloquist,
    illusionist, impressionist, kid entertainer, circus performer, comedy writer, puppet player, trapeze artist, fire
    dancer | comedy, stand up, magic show, circus, kid party entertainment, clowning, magic tricks, kids party,
    cabaret, children party, birthday entertainment, balloon animals, juggling, face painting, magic, party
    entertainment, entertainment for party | entertain kids, entertain guests, do magic, make people laugh, perform
    magic, entertain at party, do magic tricks
master of ceremonies : wedding celebrant, master of ceremonies, mc, auctioneer, emcee, wedding officiant, celebrant,
    wedding speaker, officiant, registrar of weddings, event host, presenter events, gala host | wedding ceremony,
    ceremony, auction hosting, hosting gala | officiate wedding, host gala, host ceremony, officiate, lead ceremony,
    marry us, emcee, host evening
art : artist, painter, sculptor, visual artist, portrait painter, muralist, street artist, installation artist, oil
    painter, watercolor artist, fine artist, ceramic artist, printmaker, media artist, graffiti artist, kunstler,
    digital artist, conceptual artist, watercolourist, mural artist, landscape painter, glass artist, performance
    artist, textile artist, sculptress | art, painting, sculpture, fine art, mural, oil painting, watercolor,
    contemporary art, street art, art installation, portrait painting, artwork, graffiti, statue, digital art,
    portrait in oil, modern art, sculpting, canvas, wall art | paint portrait, paint mural, paint picture, sculpt,
    paint, make sculpture, paint canvas, carve statue, paint wall mural, paint landscape, create artwork
= art + mural~ : muralist, street artist, mural artist, graffiti artist | mural, street art, graffiti | paint mural,
    paint wall mural
= art + sculpture~ : sculptor, sculptress, stone sculptor | sculpture, statue, sculpting | sculpt, make sculpture,
    carve statue
= art + portraits : portrait painter, portrait artist | portrait painting, portrait in oil | paint portrait
galleries : gallerist, curator, art dealer, gallery owner, art collector, museum director, art historian, museum
    curator, conservator, art restorer, art consultant, antique dealer, auctioneer art, exhibition designer, museum
    manager, exhibition curator, gallery director, museum educator, art appraiser, gallery manager, antiques dealer,
    painting restorer, art advisor, auction house specialist, art conservator | gallery, museum, exhibition, art
    collection, curating, antiques, auction house, art restoration, old painting, art market, exhibition design,
    antique, art gallery, antique furniture | exhibit art, curate, restore painting, sell painting, curate exhibition,
    sell antiques, buy art, show paintings, value painting, appraise painting, exhibit, exhibit paintings, sell art,
    exhibit photos, hang exhibition, value antiques, show art
ceramics < crafts : potter, ceramicist, ceramist, pottery teacher, pottery studio owner, ceramics artist | pottery,
    ceramics, clay, kiln, stoneware, handmade mugs, porcelain, handmade plates | make pottery, throw pots, make mugs,
    make plates
glasswork < crafts : glassblower, glass blower, stained glass artist, glassmaker, glass maker | glassblowing, stained
    glass, glass art, church window | blow glass
crafts : artisan, craftsperson, leatherworker, leather worker, saddler, basket weaver, candle maker, soap maker,
    weaver, knitter, craftswoman, toy maker, upholsterer, wood carver, textile maker, knife maker, crafter, wood
    turner, crochet designer, quilter, knifemaker, basket maker, leather craftsman, embroiderer | handicraft, crafts,
    leatherwork, knitting, weaving, upholstery, candles, handmade, crochet, quilting, wood carving, embroidery,
    leather goods, handmade soap, artisanal goods, yarn, wool, knitwear handmade | upholster, knit, weave,
    reupholster, make candles, crochet, carve wood, make soap, knit sweater
= crafts + upholstery~ : upholsterer, furniture upholsterer | upholstery, worn armchair, worn sofa | upholster,
    reupholster, recover sofa, recover chair, fix sofa, fix armchair
jewellery : jeweler, jeweller, goldsmith, silversmith, watchmaker, gemologist, jewelry designer, jewellery designer,
    ring maker, jewellery maker, diamond dealer, jewelry maker, clockmaker, diamond cutter, watch repairer, watch
    dealer, horologist | jewelry, jewellery, gold ring, wedding ring, wedding rings, engagement ring, necklace,
    diamond, watch repair, gemstone, ring, earrings, bracelet, gold jewelry, wristwatch, grandfather clock, clock,
    broken watch, pocket watch, watches, luxury watch, vintage watch | make ring, fix watch, resize ring, fix clock,
    make necklace, fix necklace, make jewelry, engrave ring, fix ring, reset stone
fashion : fashion designer, stylist, fashion buyer, pattern maker, textile designer, fashion consultant, personal
    shopper, image consultant, model, fashion stylist, fashion editor, boutique owner, knitwear designer, clothing
    designer, fashion label owner, model scout, modelling agent, fashion founder, shoe designer, apparel designer,
    handbag designer, fashion blogger, clothing brand owner, garment technologist, fashion model, clothing
    manufacturer, color consultant, apparel manufacturer, garment manufacturer, modeling agency, sportswear designer |
    fashion, clothing, clothes, apparel, garment, textile, textiles, fashion show, runway, sustainable fashion,
    streetwear, fashion label, boutique, wardrobe, personal styling, clothing line, fashion brand, menswear,
    womenswear, fashion shoot, what to wear, styling, fashion week, lingerie, sportswear, second hand clothes, outfit
    | design clothes, style shoot, model, design dress, sew collection, style outfit, update wardrobe, style models
= fashion + styling~ : stylist, personal shopper, image consultant, fashion stylist, color consultant | personal
    styling, what to wear, styling, wardrobe, outfit | update wardrobe, style shoot, style outfit
tailoring : tailor, seamstress, dressmaker, alterations shop, bridal designer, milliner, hat maker, bridal gown
    designer, sewing teacher, wedding dress designer, schneider, hatmaker, bridal dressmaker, sewist, shirt maker,
    couturier, wedding dress maker | tailoring, sewing, alterations, bespoke suit, wedding dress, dress alterations,
    hemming, suit fitting, curtain making, custom suit, bridal gown, curtains, tailor made suit, tailored suit, made
    to measure | sew, alter dress, hem trousers, make dress, make suit, shorten trousers, take in suit, sew dress, fix
    dress, fix zipper, sew curtains, alter suit, take in dress, hem skirt, alter wedding dress, tailor suit, make
    curtains
shoemaking : shoemaker, cobbler, shoe repairer, bootmaker, orthopedic shoemaker | shoe repair, shoemaking, handmade
    shoes, shoe sole, boots resoled, worn heels, shoes resoled | fix shoe, resole, resole boots, fix boots, fix heel,
    make shoes, fix sole
beauty : hairdresser, hair stylist, barber, beautician, makeup artist, cosmetologist, nail technician, tattoo artist,
    hairstylist, esthetician, salon owner, friseur, make up artist, tattooist, beauty therapist, nail artist,
    perfumer, barber shop, skincare specialist, bridal makeup artist, hair salon owner, lash technician, cosmetics
    founder, brow artist, beauty salon owner, beauty blogger, cosmetician, piercer, wig maker, beauty consultant, day
    spa owner | beauty, hair, haircut, hair salon, cosmetics, makeup, skincare, nails, tattoo, beauty salon, manicure,
    hairdressing, eyebrows, beard trim, perfume, hairstyle, bridal makeup, hair color, highlights hair, facial,
    pedicure, waxing, fragrance, barbershop, natural cosmetics | cut hair, do makeup, dye hair, do nails, style hair,
    trim beard, get tattoo, do hair, shave beard, get haircut, do eyebrows, color hair
= beauty + tattoo~ : tattoo artist, tattooist | tattoo | get tattoo
= beauty + hair~ : hairdresser, hair stylist, hairstylist, barber, friseur, hair salon owner | hair, haircut, hair
    salon, hairdressing, hairstyle | cut hair, dye hair, style hair, trim beard, do hair, get haircut
= beauty + makeup~ : makeup artist, make up artist, bridal makeup artist | makeup, bridal makeup | do makeup
= beauty + nails~ : nail technician, nail artist, manicurist | manicure, nails, pedicure | do nails
"""
