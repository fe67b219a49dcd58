"""Building, crafts about the house, land and property."""

ROWS = """
building* : builder, general contractor, building contractor, construction contractor, construction worker,
    construction manager, site manager, site foreman, handyman, handywoman, bricklayer, housebuilder, home builder,
    building firm, tradesman, quantity surveyor, property developer | construction, building work, building site,
    building trade, home improvement, contracting business, extension to house, house extension, loft conversion, odd
    jobs | build house, build extension, build shed, build garage, build home, extend house, build office, build barn
renovation < building : renovator, remodeler, remodeling contractor, refurbisher | renovation, remodeling,
    refurbishment, home renovation, bathroom remodel, kitchen remodel, new kitchen, new bathroom, basement finishing,
    fit out, restoration of old buildings | renovate, remodel, refurbish, redo kitchen, redo bathroom, fix up house,
    gut house, fix house, fix apartment
roofing < building : roofer, thatcher, roofing contractor, slater | roof, roofing, rooftop repair, shingle, roof
    tiles, gutter, skylight, leaky roof, roof leak, leaking ceiling, rain coming through ceiling, water coming through
    ceiling, slate roof | fix roof, reroof, ceiling drip, rain come through, roof drip, drip rain
plumbing < building : plumber, pipefitter, pipe fitter, drainage engineer, heating engineer, gas fitter, gas engineer
    | plumbing, pipe, burst pipe, leaky tap, dripping tap, faucet, drain, blocked drain, toilet, clogged toilet, sink,
    clogged sink, boiler, water heater, hot water, shower leak, sewer, septic tank, water leak, leak under sink,
    bathroom leak, no hot water, tap | unblock drain, unclog
electrics < building : electrician, electrical contractor, sparky | electrics, wiring, rewiring, fuse box, fuse blow,
    circuit breaker, electrical panel, power outlet, wall socket, socket, light fixture, light switch, lighting
    installation, electrical installation, electrical work, power keep going out, house wiring, lights, flicker, light
    bulb, lamp wiring, charging point, wall box, ev charger installation | rewire, wire house, install lights
heating < building, plumbing : heating engineer, heating installer, heat pump installer, hvac technician, hvac
    contractor, hvac engineer, heating contractor, furnace technician, air conditioning technician, chimney sweep,
    refrigeration technician | hvac, heating, central heating, air conditioning, air conditioner, ac unit, aircon,
    furnace, radiator, heat pump, underfloor heating, ventilation, cooling system, chimney | fix heating, install heat
    pump
carpentry < building : carpenter, joiner, woodworker, cabinet maker, cabinetmaker, furniture maker, furniture
    restorer, framer, millwright shop, kitchen fitter, kitchen maker, boatbuilder | carpentry, joinery, woodworking,
    woodwork, bespoke furniture, custom furniture, cabinet, bookshelf, bookcase, built in shelf, wooden stairs,
    staircase, wooden table, dining table, deck, decking, wardrobe, kitchen cabinets, shelving, wood furniture | make
    furniture, build shelf, build deck, build table, build bookcase, fix chair, build cabinet, make table
flooring < building : floor layer, floor fitter, tiler, parquet layer, flooring contractor, carpet fitter, carpet
    layer | flooring, floor, hardwood floor, parquet, laminate, tile, tiling, carpet fitting, linoleum, floor sanding
    | lay floor, tile bathroom, sand floor, lay carpet
house painting < building : house painter, painter and decorator, painter decorator, decorator, wallpaper hanger,
    painting contractor, painting company, decorating firm | painting and decorating, house painting, wallpaper,
    wallpapering, wall paint, interior painting, exterior painting | paint house, paint wall, paint room, paint
    apartment, paint fence, paint office, paint living, paint facade, paint bedroom, paint kitchen, paint hallway,
    repaint
masonry < building : mason, stonemason, bricklayer, stone carver, plasterer, drywaller, drywall installer, concrete
    contractor, paver, dry stone waller | masonry, brickwork, stonework, stone wall, brick wall, plaster, plastering,
    drywall, stucco, render, concrete, cement, paving, patio, driveway, foundation crack, gravestone, headstone |
    build wall, pour concrete, plaster wall, pave driveway
windows < building : glazier, window fitter, window installer, double glazing installer | glazing, double glazing,
    window pane, window replacement, broken window, glass door, windows and doors, sash windows, draughty windows |
    fix window, replace window
locks : locksmith | lock, door lock, lost keys, locked out, safe cracking, locked myself out, spare key, lock change |
    change lock, open door
scaffolding < building : scaffolder | scaffolding, scaffold
demolition < building : demolition contractor, excavator operator, digger driver | demolition, excavation, earthworks,
    asbestos removal, digger | demolish, tear down house, excavate, tear down wall, tear down garage
insulation < building : waterproofing contractor, insulation installer, insulation contractor | waterproofing,
    basement flood, flooded basement, wet cellar, wet walls, insulation, loft insulation, damp proofing, damp, mould
    removal, mold remediation, draught proofing, thermal insulation, rising damp | insulate
metalwork : welder, blacksmith, metalworker, rust removal specialist, metal fabricator, ironworker, tinsmith, sheet
    metal worker, metal worker, silversmith, farrier | welding, metalwork, metal fabrication, wrought iron, iron gate,
    forge, blacksmithing, sheet metal, metal railing, steel stairs, balcony railing | weld, make gate, fix gate
gardening* : gardener, landscaper, landscape architect, landscape gardener, landscape designer, arborist, tree
    surgeon, horticulturist, groundskeeper, garden designer, lawn care, lawn service, nursery owner, greenkeeper, lawn
    care contractor, urban gardener, tree doctor | garden, gardening, landscaping, lawn, hedge, tree removal, tree
    trimming, tree felling, landscape architecture, horticulture, plants, plant nursery, weeds, allotment, flower
    beds, rose bushes, irrigation of lawn, community garden, vegetable garden, green roof, fallen tree, garden pond |
    mow lawn, cut hedge, prune tree, cut down tree, trim tree, redo garden, plant trees, design garden, fell tree
= gardening + tree surgery~ : tree surgeon, arborist, tree doctor, tree care specialist | tree removal, tree trimming,
    tree felling, dead tree | cut down tree, prune tree, fell tree
pool : pool technician, pool builder, pool cleaner | swimming pool, pool maintenance, hot tub, sauna builder | build
    pool, clean pool
fencing work < building : fencing contractor, fence installer, fence builder | fence, garden fence, fence panels |
    build fence, fix fence, put up fence
pest control : exterminator, pest controller, pest control technician, rat catcher | pest control, pest, termite,
    cockroach, bedbugs, bed bug, mouse in kitchen, rat, rats, mice, wasp nest, ants in kitchen, infestation | get rid
    of mouse, get rid of rats, get rid of wasps
architecture : architect, building architect, residential architect, architectural technologist, architectural
    designer, master builder architect, chartered architect, riba architect | architecture, architecture practice,
    architectural firm, architectural design, building plans, house plans, blueprint, floor plan, planning
    application, passive house, extension plans | design house, draw up plans, design building, design extension,
    design home, plan house, design school building
interior design* : interior designer, interior architect, interior decorator, home stager, home stylist, kitchen
    designer, kitchen planner, set of furniture designer, lighting designer, office interior designer | interior
    design, interior architecture, interior, interior decoration, home decor, home staging, room layout, office
    design, office fit out, kitchen planning | decorate apartment, furnish, redesign living, style home, design
    interior, redesign office, decorate home, design kitchen, decorate office, refresh interior
urban planning : urban planner, city planner, town planner, urbanist, urban designer, spatial planner, planning
    officer | urban planning, city planning, town planning, urban design, zoning, smart city, smart cities, urban
    development, planning permission, building permit, walkable, public space, zoning law
real estate* : realtor, estate agent, real estate agent, real estate broker, realty, letting agent, property agent,
    property manager, real estate developer, real estate investor, home buyer agent, buyer agent, leasing agent,
    property consultant, housing agent, commercial real estate broker, immobilienmakler, lettings manager, property
    valuer | real estate, property market, property management, housing market, property sale, property letting, house
    hunting, home buying, commercial property, office space, house for sale, apartment for sale, apartment for rent,
    apartment to rent, place to rent, place to live, retail space, warehouse space, lettings, rental property, rental
    apartment, property viewing, holiday let | sell house, sell apartment, buy house, buy apartment, buy home, sell
    home, rent apartment, rent out apartment, rent out house, find apartment, let apartment, find house, find office,
    house hunt, lease office, buy land, sell land, sell property, buy property, sell cottage, rent out cottage, find
    premises, rent office, sell place, value house, sell flat
landlord < real estate : landlord, landlady, flat owner with rooms to let, property owner | rental flats, buy to let
housing~ : | housing, tenancy, tenant, eviction, rent increase, rent dispute, lease, evict, deposit back, rental
    dispute, tenant rights, rental agreement, rent control, social housing, housing rights, rent deposit
flat share : flatmate, roommate, housemate | flat share, shared flat, room to rent, sublet, spare room, room in shared
    flat, spare bedroom, short term let | sublet
surveying : surveyor, land surveyor, building surveyor, chartered surveyor, house inspector, home inspector, building
    inspector, geodesist, property surveyor | land survey, house survey, home inspection, surveying, building survey,
    geomatics, property boundary, structural survey, boundary line | survey land, inspect house, survey property,
    measure plot
facilities* : facility manager, facilities manager, janitor, caretaker, office manager, building manager, custodian,
    concierge, porter, site caretaker | facility management, facilities management, building maintenance, office
    management, facilities, property maintenance
cleaning* : cleaner, housekeeper, maid, cleaning lady, window cleaner, carpet cleaner, cleaning company, janitorial
    services, cleaning service, chimney cleaner, domestic helper, housekeeping supervisor | cleaning, housekeeping,
    janitorial, office cleaning, laundry, dry cleaning, dry cleaner, laundromat, pressure washing, deep clean, end of
    tenancy clean, carpet cleaning, domestic help, ironing, window cleaning | clean house, clean apartment, clean
    office, tidy house, clean windows, clean carpet, clean home, clean up after party, wash windows
waste : waste manager, junk removal, skip hire, rubbish removal, garbage collector, recycler, e waste recycler,
    recycling company | waste, recycling, waste management, junk, rubbish, garbage, circular economy, landfill, e
    waste, composting, scrap metal, zero waste, scrap yard | recycle, haul junk, clear rubbish, clear out attic, clear
    out cellar, clear out garage, get rid of furniture, clear house
moving : mover, moving company, removal man, removals company, relocation company, removals firm, van driver, man with
    van, house mover | removals, house removal, moving truck, moving van, moving house, man and van, furniture
    transport, relocation service, house move, office move | move house, move apartment, move furniture, move piano,
    move sofa, move office, carry sofa, move couch, haul furniture, relocate office, move flat
storage : | self storage, storage unit, furniture storage
"""
