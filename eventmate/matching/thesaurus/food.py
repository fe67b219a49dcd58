"""Food and drink, farms, kitchens, guests, parties and events."""

ROWS = """
cooking* < food : chef, cook, sous chef, head chef, private chef, personal chef, executive chef, culinary instructor,
    cooking teacher, kitchen chef, sushi chef, kitchen manager, line cook, food stylist, chef de cuisine, chef patron,
    chef owner, koch, vegan chef, cooking instructor, cook at home, home cook, chef de partie | cooking, cuisine,
    culinary, kitchen staff, recipes, recipe, cooking class, gourmet, dinner party cooking, cooking lessons, fine
    dining, recipe development, cooking course, meal prep | cook, cook dinner, cook for party, develop recipes, teach
    cooking, cook meal, cook for family, learn to cook, cook for guests
catering* < food : caterer, catering manager, catering company, catering business, food truck owner, banquet manager,
    catering chef, party caterer, catering company owner, event caterer, catering director, wedding caterer, food
    truck operator, canteen manager | catering, buffet, food truck, banquet, canteen, food for party, food for event,
    finger food, food for wedding, lunch for office, snacks for meetup, canapes, office lunch, sandwiches for meeting,
    food for guests, food at wedding, lunch for guests, food for conference, party platters, refreshments, pizza for
    meetup, drinks and snacks | cater, feed guests, serve food, cater wedding, feed attendees, cater lunch, provide
    lunch, serve lunch, supply food, make buffet, feed participants, cater party, feed visitors, feed people
baking < food : baker, pastry chef, bakery owner, confectioner, cake decorator, patissier, chocolatier, cake maker,
    bakery, artisan baker, cake designer, cake artist, patisserie owner, ice cream maker, sourdough baker, chocolate
    maker, konditor, gelato maker, pastry cook | bakery, baking, cake, pastry, bread, birthday cake, wedding cake,
    chocolate, patisserie, sourdough, croissants, cookies, cupcakes, ice cream, gelato, pastries, macarons, dessert,
    desserts, sweets, rolls for breakfast, artisan bread, confectionery | bake, bake cake, bake bread, make cake, make
    birthday cake, make wedding cake, make dessert, make chocolate
restaurant* < food, hospitality : restaurateur, restaurant owner, restaurant manager, waiter, waitress, maitre, maitre
    d, cafe owner, restaurant operator, bistro owner, wirt, gastronom, food and beverage manager, cafe manager, pub
    owner, pub landlord, server restaurant, coffee shop owner, restaurant consultant, pizzeria owner, gastronomer,
    diner owner, publican, host restaurant, food hall operator, canteen operator, hostess restaurant | restaurant,
    cafe, bistro, diner, gastronomy, coffee shop, pizzeria, pub, private dining, table for group, dinner for group,
    group dinner, ramen bar, steakhouse, private dining room, dinner table for, lunch spot, trattoria, eatery, team
    dinner, place for dinner, place to eat | serve tables, run restaurant, open restaurant, wait tables, open cafe,
    book table
bar* < food, hospitality : bartender, mixologist, bar manager, bar owner, barkeeper, nightclub owner, club owner,
    barman, barmaid, cocktail consultant, nightclub manager, bar staff, mobile bar, bar operator, nightclub promoter,
    cocktail bartender | cocktail, cocktails, nightclub, mixology, bar, cocktail bar, mobile bar, drinks for party,
    open bar, drinks menu, mocktails, cocktail menu, speakeasy, drinks reception | mix drinks, mix cocktails, make
    cocktails, serve drinks, tend bar, shake cocktails
wine < drinks : winemaker, sommelier, vintner, wine merchant, winery owner, enologist, viticulturist, wine importer,
    winegrower, wine educator, oenologist, wine shop owner, winzer, wine maker, wine consultant, vineyard owner, wine
    dealer, vineyard manager, wine seller, wine buyer | wine, winery, vineyard, wine tasting, wine shop, champagne,
    wine list, sommelier course, wine cellar, natural wine, sparkling wine, red wine, grapes, viticulture | pick wine,
    choose wine, make wine, taste wine, pair wine, stock wine cellar
beer < drinks : brewer, brewmaster, brewery owner, craft brewer, home brewer, brew master, beer sommelier, brewery
    founder, cidermaker, cider maker, homebrewer, brewery manager, taproom manager | beer, brewery, craft beer,
    brewing, cider, ale, homebrewing, microbrewery, taproom, beer tasting, keg, hops | brew beer, brew
coffee < drinks : barista, coffee roaster, roastery owner, coffee importer, coffee trader, coffee consultant, roaster,
    coffee expert, coffee cart owner | coffee, espresso, coffee roasting, roastery, coffee beans, latte art, coffee
    cart, specialty coffee, green coffee | make coffee, roast coffee, serve coffee
drinks < food : distiller, tea merchant, tea sommelier, beverage developer, distillery owner, gin maker, juice bar
    owner, kombucha brewer, beverage founder, tea master, tea importer, soft drinks founder, whisky blender, tea shop
    owner, master distiller | distillery, beverage, spirits, whisky, whiskey, gin, vodka, tea, juice, kombucha, soft
    drinks, beverages, rum, soda, lemonade, non alcoholic drinks | distill, make gin
butchery < food : butcher, charcutier, meat supplier, sausage maker, metzger, butcher shop owner, fishmonger, meat
    wholesaler | butcher, meat, sausage, charcuterie, fresh fish, fish market, steak, ham, barbecue meat, seafood |
    slaughter, butcher
cheese < food : cheesemaker, cheesemonger, dairy farmer, dairy technologist, cheese shop owner, cheese maker, cheese
    dealer, milk producer | cheese, dairy, milk, yogurt, butter, goat cheese | make cheese
grocery < food : grocer, greengrocer, supermarket manager, food retailer, food importer, grocery buyer, food
    wholesaler, delicatessen owner, supermarket owner, organic grocer, deli owner, food distributor, produce buyer,
    farm shop owner, grocery store owner, food supplier, spice merchant, fruit importer, vegetable wholesaler, food
    buyer | groceries, grocery, supermarket, food wholesale, delicatessen, spices, vegetables, fruit, organic food,
    farm shop, produce, food shop, deli, local produce, fresh produce, olive oil, fresh vegetables, fresh fruit, local
    food, vegetable box, honey products, organic vegetables | supply vegetables, stock food product
food~ : food entrepreneur, food founder, foodie | food, food and drink, food and beverage, gastronomy scene, vegan,
    plant based food, vegan food, fmcg, gluten free, food industry, food startup, street food, vegetarian
food technology : food technologist, food scientist, food engineer, product developer food, food safety inspector,
    food developer, food inspector, flavorist, food chemist, food safety manager, food microbiologist, haccp
    consultant, fermentation scientist | food technology, food science, food safety, haccp, shelf life, alternative
    protein, cultured meat, food processing, fermentation, meat substitutes, plant based meat, recipe scaling, meat
    alternatives, lab grown meat | develop food product, extend shelf life
farming : farmer, agronomist, agricultural engineer, farm manager, rancher, beekeeper, fruit grower, landwirt, organic
    farmer, agricultural scientist, crop scientist, shepherd, fish farmer, grain farmer, poultry farmer, livestock
    farmer, vegetable grower, vegetable farmer, crop consultant, agricultural advisor, cattle farmer, sheep farmer,
    agriculture consultant, orchardist, market gardener, agricultural consultant, apple grower, mushroom grower, egg
    farmer, farmhand, pig farmer, soil scientist, hop farmer, olive grower, agricultural mechanic, farm mechanic,
    tractor mechanic, permaculture designer, farm owner, permaculturist, smallholder, dairy farmer, urban farmer,
    fisherman, flower grower, farm adviser | farm, agriculture, farming, crops, livestock, cattle, bees, beehive,
    beekeeping, honey, orchard, aquaculture, agronomy, organic farming, permaculture, greenhouse, irrigation, tractor,
    tractor repair, farm machinery, soil, fertilizer, sheep, harvest, grain, eggs, chickens, potatoes, ranch, fishing
    boat, fishery, soil health, wheat, regenerative agriculture, hydroponics, seeds, farmland, fisheries, fruit trees,
    bee colony, swarm of bees, swarm in garden | grow vegetables, keep bees, farm, raise chickens, grow food, grow
    fruit, plow, raise sheep, harvest crops, grow wheat
= farming + bees~ : beekeeper, apiarist | bees, beehive, beekeeping, honey, bee colony, swarm of bees, swarm in garden
    | keep bees
hospitality* : hotelier, hotel manager, hotel owner, innkeeper, front desk manager, guesthouse owner, hostel manager,
    hospitality manager, housekeeping manager hotel, hotel receptionist, airbnb host, hotel director, b and b owner,
    guest house owner, hotel general manager, hostel owner, guest relations manager, bed and breakfast owner, resort
    manager, campsite owner, hotel concierge, vacation rental owner, hotel sales manager, holiday home owner, general
    manager hotel, revenue manager hotel, night porter, holiday rental host | hotel, hospitality, hostel, guesthouse,
    accommodation, airbnb, bed and breakfast, inn, resort, place to stay, rooms for guests, block of rooms, hotel
    rooms, hotel room, holiday home, holiday apartment, vacation rental, somewhere to stay, rooms for speakers, guest
    rooms, rooms for attendees, rooms for wedding guests, campsite, somewhere to sleep, hotel industry, overnight
    stay, holiday cottage | stay overnight, host guests, put up guests, accommodate guests, book hotel rooms, put up
    speakers, sleep guests
events* : event manager, event planner, event organizer, conference organizer, festival organizer, event producer,
    party planner, conference manager, congress manager, event coordinator, congress organizer, trade fair manager,
    festival director, event director, event agency, events manager, event designer, conference producer, head of
    events, trade show manager, festival producer, exhibition organizer, corporate event planner, events coordinator,
    conference director, event technician, event specialist, conference chair, events director, stage manager events,
    events lead, party organizer, trade show organizer, festival manager, event marketing manager | event planning,
    event management, conference, festival, trade fair, exhibition planning, party planning, gala, corporate event,
    trade show, event organization, congress, summit, company party, summer party, conference planning, christmas
    party, office party, product launch party, birthday party, street festival, hackathon, company retreat, corporate
    events, expo, gala dinner, fair, event logistics, award ceremony, conferences, large events, birthday, anniversary
    party | organize event, plan event, organize conference, plan party, organize party, throw party, organize
    festival, run conference, run event, plan conference, organize offsite, plan offsite, organize gala, put on event,
    plan christmas party, organize retreat, plan retreat, organize birthday, plan birthday, run festival, organize
    summer party, put on conference, organize hackathon, plan gala, organize trade fair, put together conference
= events + wedding : wedding planner, wedding coordinator, bridal consultant, wedding organizer | wedding planning,
    bridal show | plan wedding, organize wedding, get married
wedding- : | wedding, bridal, bride, groom, engagement party, wedding day, wedding reception
venue* : venue manager, venue owner, event space owner, venue coordinator, coworking space owner, coworking manager,
    coworking operator, event location, coworking founder, space manager, event venue, venue director, hall manager,
    banquet hall owner, meeting room provider, coworking community manager, venue operator, event space manager, head
    of venue, club owner venue, venue hire manager | venue, event space, conference center, meeting room, coworking,
    coworking space, banquet hall, room for meetup, wedding venue, space for workshop, room for workshop, space to
    host, location for event, party room, place for meetup, hall, ballroom venue, event hall, conference room, concert
    hall, place for conference, space for event, desk space, community hall, host for meetup, room for people, place
    for party, event venue, place for workshop, space for meetup, wedding location, room for event, location for
    wedding, location for party, meeting space, workshop space, training room, seminar room, office to host meetup,
    room for conference, place to host, barn for wedding, place to hold, venue for, location for conference, space for
    people | host meetup, host event, host workshop, host conference, host wedding, rent hall, host hackathon, hold
    wedding, rent event space, hold meetup, hire venue, book venue, rent venue, host talk, rent desk, hold workshop,
    hold conference, host user group
event technology : event equipment rental, av technician, event technician, lighting technician, stage builder,
    lighting designer events, av engineer, av company, event tech supplier, streaming engineer, rigger, projectionist,
    livestream producer, stage lighting technician, veranstaltungstechniker, stand builder, exhibition stand builder,
    booth builder, marquee hire, av rental, stage rental, equipment rental events, lighting engineer, livestream
    technician, streaming technician, vision mixer, live streaming producer | av equipment, stage lighting, event
    technology, photo booth, projector, light show, live streaming, livestream, livestreaming, stage construction,
    projector and screen, exhibition stand, trade show booth, booth construction, marquee, party tent, tent rental,
    hybrid event, projection mapping, stage equipment, streaming conference, screens and projectors, live stream of
    talks, lights for concert, led wall | livestream conference, livestream, stream conference, set up stage,
    livestream event, stream event, build booth, rent projector, rent tent, stream talks, light stage, record talks,
    build stand, set up lights, stream live, rent stage, live stream, rent marquee
sponsorship : sponsorship manager, sponsor, sponsorship lead, sponsorship director, partnerships and sponsorship
    manager, head of sponsorship, sponsoring manager | sponsorship, sponsor, sponsoring, sponsors for event, sponsor
    for meetup, event sponsorship, sponsorship budget, sponsors | sponsor, sponsor meetup, sponsor conference, sponsor
    event
floristry : florist, flower arranger, floral designer, flower shop owner, florist shop, flower farmer, wedding florist
    | florist, flower, flowers, bouquet, floral arrangements, flower arrangement, wedding flowers, bridal bouquet,
    flower shop, table decorations, floral design, table flowers, wreath | arrange flowers, make bouquet, do flowers,
    deliver flowers, decorate tables, supply flowers
"""
