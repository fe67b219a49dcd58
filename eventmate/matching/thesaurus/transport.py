"""Moving goods and people."""

ROWS = """
shipping < logistics : ship broker, shipping agent, freight forwarder, freight broker, shipping manager, cargo broker,
    port manager, container line manager, shipping coordinator, freight manager, freight agent, shipping clerk, air
    freight manager, ocean freight manager, ship agent, shipping company, forwarding agent, liner agent, spediteur,
    port agent, cargo manager, freight coordinator, freight forwarding agent, export shipping clerk, chartering
    broker, shipbroker, port operator, freight forwarding manager | shipping, freight, container, containers, cargo,
    freight forwarding, sea freight, air freight, ocean freight, port logistics, freight transport, pallet, pallets,
    container shipping, goods overseas, bulk cargo, shipping containers, freight rates, port, overseas shipping | ship
    goods, ship container, ship containers, ship overseas, send freight, ship products, ship abroad, ship pallets,
    transport goods, ship machine, ship furniture, forward freight, get goods to, send pallets, ship car, ship stuff,
    export by sea
logistics* : logistics manager, supply chain manager, warehouse manager, logistics coordinator, fleet manager, supply
    chain planner, logistician, supply chain analyst, supply chain director, inventory manager, warehouse worker,
    fulfillment manager, dispatcher, head of logistics, logistics planner, supply chain consultant, logistikleiter,
    forklift driver, distribution manager, demand planner, warehouse operator, head of supply chain, logistics
    director, transport manager, transport planner, logistics specialist, supply chain engineer, logistics engineer,
    material planner, warehouse supervisor, operations manager logistics, inventory planner, fulfilment manager, third
    party logistics provider, logistics provider, logistics company, logistics analyst, logistics consultant |
    logistics, supply chain, warehouse, warehousing, fulfillment, inventory, distribution, last mile, cold chain, cold
    storage, cold store, fleet, forklift, fulfilment, inventory management, stock management, delivery network, order
    fulfillment, supply chains, route planning, route optimization, intralogistics, parcel logistics, distribution
    center, 3pl, storage and shipping, warehouse logistics, delivery routes, supply bottleneck, fleet management,
    chilled transport | distribute goods, store goods, pack orders, fulfill orders, warehouse, store pallets, manage
    inventory, pick and pack, plan routes, deliver goods, ship orders, send out orders, handle orders
trucking < logistics : truck driver, trucker, haulier, haulage contractor, truck fleet owner, lkw fahrer, trucking
    company, haulage company, delivery driver, haulage firm, lorry driver, courier driver, owner operator trucking,
    fuhrunternehmer, trucking dispatcher | trucking, haulage, truck, trucks, road freight, truck fleet, road haulage,
    freight trucks | drive truck, haul goods, haul gravel, haul freight, truck goods
courier < logistics : courier, bike courier, mail carrier, postal worker, messenger, courier company, parcel carrier,
    post office manager, bike messenger, cargo bike courier, delivery company, courier service, delivery rider |
    courier, parcel, parcels, delivery, package delivery, mail, express delivery, same day delivery, parcel delivery,
    food delivery, postal service, package, packages, cargo bike, home delivery | deliver package, deliver parcel,
    send parcel, deliver food, deliver orders, deliver parcels, send package, deliver flowers across
passenger transport : taxi driver, cab driver, bus driver, chauffeur, limousine driver, rideshare driver, coach
    driver, uber driver, shuttle driver, private driver, minibus operator, coach company, taxi company, limo service,
    shuttle service, coach hire, bus operator, tram operator, chauffeur service, minibus driver, school bus driver,
    cabbie, coach operator, bus company | taxi, cab, chauffeur, limousine, shuttle, bus, minibus, airport transfer,
    ride to airport, coach hire, school bus, shuttle bus, ride, bus rental, lift to airport, transfer to airport, car
    with driver, wedding car, bus for group, guests transport, charter bus, shuttle from airport, taxis | drive to
    airport, pick up from airport, chauffeur, drive guests, shuttle guests, bus guests, pick up guests, drive
    grandmother, take to airport, collect from airport, charter bus, drive kids to school, transport guests, drive
public transport : transport planner, mobility planner, transit planner, mobility manager, traffic planner, public
    transport manager, transportation planner, mobility consultant, cycling infrastructure planner, mobility
    researcher, transit agency manager, transport consultant, mobility expert, transport policy advisor | public
    transport, mobility, transit, traffic, transport planning, traffic planning, bike lane, bike lanes, shared
    mobility, micromobility, bike sharing, car sharing, ebike sharing, urban mobility, traffic calming, cycling
    infrastructure, bus routes, traffic jams | plan traffic
vehicle rental : car rental manager, van rental, rental agent, camper rental, car hire company, car rental agent, car
    rental, van hire company, rental car company, bike rental owner | car rental, van rental, rent van, hire car,
    camper van, rental car, motorhome, van hire, bike rental, rent bike, truck rental, campervan, car hire | rent car,
    rent van, hire van, rent camper, rent truck, rent bikes, rent minibus, hire car, rent campervan, borrow van, rent
    motorhome
"""
