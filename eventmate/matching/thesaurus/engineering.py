"""Engineering and making: mechanical to nuclear, factories, energy, farming machinery excepted."""

ROWS = """
drone flying < film, photography : drone pilot, drone operator, drone videographer, drone photographer, aerial
    photographer, uav pilot | aerial shots, aerial video, drone footage, aerial pictures, aerial photography, drone
    video | film from above
engineering- : | engineering
mechanical engineering < engineering : mechanical engineer, mechanical designer, mechanical design engineer,
    maschinenbauingenieur, maschinenbauer, cad designer, cad engineer, product design engineer, thermal engineer,
    hydraulics engineer, design engineer, solidworks designer, turbomachinery engineer, mechanical drafter |
    mechanical engineering, mechanical design, cad, solidworks, autocad, mechanics, hydraulics, thermodynamics, finite
    element analysis, fea, cfd, gearbox, pump design, mechanical parts, maschinenbau, mech eng, mechanical | design
    gearbox, design mechanical part, design enclosure
electrical engineering < engineering : electrical engineer, power systems engineer, power engineer, electrical design
    engineer, elektroingenieur, control engineer, controls engineer, high voltage engineer, substation engineer |
    electrical engineering, power electronics, power systems, power grid, high voltage, control systems, motor
    control, electrical machines, transformer design, electric motor, elektrotechnik, electrical
electronics < engineering, tech : electronics engineer, electronic engineer, hardware engineer, pcb designer, circuit
    designer, analog engineer, fpga engineer, asic designer, rf engineer, chip designer, hardware designer, hardware
    developer, hardware lead, electronics technician, vlsi engineer, semiconductor engineer, chip architect,
    verification engineer, ic designer, antenna engineer | electronics, pcb, pcb design, circuit board, circuit
    design, fpga, semiconductor, microchip, chip design, chips, sensor, analog circuits, rf, radio frequency, antenna,
    hardware design, soldering, microelectronics, integrated circuit, prototype board, hardware, verilog, vhdl, asic |
    design circuit, design pcb, design chip
embedded < electronics, software : embedded engineer, firmware engineer, embedded developer, firmware developer,
    embedded software engineer, iot engineer, iot developer, embedded systems engineer | embedded, firmware,
    microcontroller, arduino, raspberry pi, iot, internet of things, rtos, embedded linux, embedded systems, embedded
    software, smart sensors, connected devices
robotics < engineering, tech : roboticist, robotics engineer, robot engineer, automation engineer, mechatronics
    engineer, robotics researcher, robotics software engineer, robot builder, drone engineer, drone builder, motion
    planning engineer, robotic process engineer | robotics, robot, robotic, automation technology, mechatronics,
    industrial automation, factory automation, drone, drones, uav, autonomous robots, cobots, ros developer, humanoid,
    robot arm, plc, plc programming, quadcopter, warehouse robots, autonomous drones | build robot, program robot,
    automate factory
civil engineering < engineering : civil engineer, structural engineer, bridge engineer, geotechnical engineer, highway
    engineer, tunnel engineer, transport engineer, bauingenieur, statics engineer, hydraulic engineer, water engineer,
    traffic engineer, railway engineer, drainage designer, transportation engineer | civil engineering, structural
    engineering, bridge, bridges, tunnel, dam, geotechnical, infrastructure engineering, structural calculations, load
    bearing wall, load bearing, statics, highway design, road design, structural analysis, foundation design, flood
    defence | check wall load, design bridge
chemical engineering < engineering : chemical engineer, process engineer, petrochemical engineer, refinery engineer,
    chemieingenieur, process safety engineer | chemical engineering, process engineering, chemical plant, refinery,
    petrochemical, distillation, catalysis, chemical process
biomedical engineering < engineering : biomedical engineer, medical device engineer, prosthetist, bioengineer, tissue
    engineer, prosthetics designer, orthotist | biomedical engineering, medical device, medical devices, medtech,
    prosthetics, implants, bioengineering, medical technology, prosthesis, prosthetic leg, artificial limb, wearable
    medical
materials : materials engineer, materials scientist, metallurgist, polymer engineer, ceramicist engineer, composites
    engineer, polymer chemist, composite engineer | materials science, metallurgy, composites, polymer, nanomaterials,
    alloy, carbon fiber, plastics engineering, battery materials, coatings, bioplastics
manufacturing < engineering : manufacturer, machinist, toolmaker, cnc operator, cnc machinist, production manager,
    plant manager, factory manager, factory owner, manufacturing engineer, production engineer, industrial engineer,
    process improvement engineer, assembly worker, production planner, plant engineer, operations engineer
    manufacturing, lean manager, injection moulder, mould maker, lathe operator, production supervisor, turner,
    machine shop owner, tool and die maker, fabricator, line supervisor, contract manufacturer | manufacturing,
    factory, cnc, machining, machine shop, machine tools, production line, assembly line, injection molding, contract
    manufacturing, industrial engineering, metal parts, tooling, mold making, injection mold, molds, mass production,
    lean manufacturing, six sigma, kaizen, sheet metal parts, metal stamping, die casting, milling, lathe, small batch
    production, precision parts, production run, industry 4 0, plastic parts | manufacture, mill part, machine part,
    produce parts, mass produce, make prototype parts, produce in series
3d printing : 3d printing technician, additive manufacturing engineer, 3d printing service | 3d printing, 3d print, 3d
    printer, additive manufacturing, rapid prototyping, prototyping, prototype, maker space, makerspace, fablab, laser
    cutting, laser cutter | 3d print, print prototype, make prototype, build prototype
industrial design < product design : industrial designer, product designer hardware, packaging designer, packaging
    engineer, furniture designer, toy designer | industrial design, packaging design, packaging, product packaging,
    physical product design, furniture design | design packaging, design product, design box
quality : quality manager, quality engineer, qa inspector, quality inspector, iso auditor, quality assurance manager,
    quality auditor | quality management, quality control, iso 9001, quality assurance manufacturing, iso
    certification
safety : health and safety officer, safety engineer, safety officer, ehs manager, hse manager, fire safety officer,
    fire inspector, occupational safety | workplace safety, health and safety, occupational health and safety, fire
    safety, ehs, hse, safety audit, risk assessment site, workplace accidents
aerospace < engineering : aerospace engineer, aeronautical engineer, avionics engineer, rocket engineer, satellite
    engineer, rocket scientist, propulsion engineer, spacecraft engineer, aerodynamicist, flight test engineer,
    astronautical engineer, flight software engineer | aerospace, rocket, satellite, spacecraft, avionics,
    aeronautics, space industry, aircraft design, space technology, launch vehicles, aircraft engine, aerodynamics,
    cubesat, space exploration, satellites, propulsion
aviation : pilot, airline pilot, flight instructor, air traffic controller, flight attendant, cabin crew, aircraft
    mechanic, aircraft technician, helicopter pilot, aircraft maintenance engineer, stewardess, airport manager,
    glider pilot, flying instructor, airline captain, avionics technician | aviation, airline, airport,
    aircraft, helicopter, flying lessons, private jet, plane, air traffic, flight school, flight simulator, cockpit,
    pilot licence, aircraft maintenance, glider | fly plane, learn to fly, charter jet
automotive < engineering : automotive engineer, vehicle engineer, powertrain engineer, car designer, vehicle dynamics
    engineer, ev engineer, adas engineer, race engineer | automotive, car industry, carmaker, powertrain, vehicle
    engineering, electric vehicle, electric vehicles, ev, self driving, self driving cars, autonomous driving,
    autonomous vehicles, car manufacturing, electric cars, motorsport, formula one, oem supplier
car repair : mechanic, car mechanic, auto mechanic, auto technician, vehicle technician, garage owner, auto body
    technician, panel beater, car garage, auto shop owner, auto repair, body shop owner, truck mechanic, motorcycle
    mechanic, diesel mechanic, mot tester, auto electrician, classic car restorer | garage mechanic, auto repair shop,
    car garage, car repair, car service, car maintenance, car broke down, car won start, car engine, engine noise,
    brakes, gearbox trouble, spark plug, clutch, oil change, tyre, tire, tyres, flat tire, exhaust, dented bumper,
    scratched car, car body, windscreen, car battery, motorbike repair, truck repair, check engine light, transmission
    trouble, vintage car restoration, strange noise car | fix car, service car, fix truck, fix motorbike, fix
    motorcycle, fix van, fix engine, fix brake, fix bumper, restore car, check car, change tires, change oil, fix
    scooter, car noise, car start, car break, car make, inspect car, fix gearbox
car trade* : car dealer, car salesman, car saleswoman, car dealership, used car dealer, car sales manager, auto
    dealer, dealership owner, vehicle leasing | car dealership, used car, second hand car, used cars, car leasing, car
    sales, used van | buy car, sell car, lease car, buy van, buy truck, sell van, trade in car
marine : naval architect, marine engineer, ship engineer, shipbuilder, ship captain, sea captain, skipper, boat
    builder, seafarer, merchant navy officer, yacht captain, harbor master, harbour pilot, ship broker, boat mechanic,
    marine mechanic, yacht designer, boatyard owner | marine engineering, ship, boat, yacht, vessel, shipbuilding,
    harbor, maritime, naval architecture, sailing yacht, outboard motor, boatyard, hull | fix boat, build boat, sail
    yacht
railway : train driver, train conductor, railway signaller, locomotive driver, tram driver, rail signalling engineer |
    railway, railroad, train operations, rail, rail transport, trains, locomotive, tram, metro system, rail
    signalling, rolling stock
energy : ev charging engineer, charging infrastructure manager, energy engineer, energy consultant, energy manager,
    energy auditor, energy trader, utility manager, grid engineer, energy analyst, energy advisor, district heating
    engineer, energy efficiency consultant, energy assessor | energy, energy efficiency, utility, electricity market,
    power plant, smart grid, hydrogen, fuel cells, energy storage, electricity supply, energy bills, ev charging,
    electric car charging, car charging, charging station, charging stations, energy audit, grid, energy transition,
    geothermal, power generation, energy certificate
solar < energy, renewables : solar installer, solar engineer, photovoltaic engineer, solar panel installer, solar
    technician, solar consultant, solar contractor, pv installer | solar, solar panel, photovoltaic, pv, rooftop
    solar, solar power, solar energy, solar farm, panels on roof, panels on house, solar panels on roof, solar roof |
    install solar, put solar on roof
wind < energy, renewables : wind turbine technician, wind engineer, wind farm developer, wind energy engineer | wind
    power, wind energy, wind turbine, wind farm, wind farms, offshore wind, turbines
renewables < energy : renewable energy engineer, renewables developer, renewable energy consultant | renewable,
    renewables, renewable energy, clean energy, green energy, hydropower, biomass, biogas, tidal power
battery < energy, electronics : battery engineer, battery scientist, battery researcher, cell engineer | battery,
    batteries, lithium, battery storage, lithium ion, battery cell, battery chemistry, battery pack, energy storage,
    solid state battery
nuclear < energy : nuclear engineer, reactor operator, reactor physicist, nuclear physicist, radiation safety officer
    | nuclear, nuclear power, reactor, fusion, nuclear energy, radiation protection, nuclear fusion
oil and gas < energy : petroleum engineer, drilling engineer, reservoir engineer, offshore engineer, rig worker, oil
    trader, pipeline engineer | oil and gas, petroleum, oil rig, drilling, pipeline, fracking, lng, offshore platform,
    oilfield
mining : mining engineer, miner, geophysicist, exploration geologist, mine manager, quarry manager | mining, mine,
    minerals, quarry, ore, copper mine, gold mine, rare earths
water : river ecologist, hydrologist, water treatment engineer, wastewater engineer, water quality scientist,
    hydrogeologist | water treatment, water treatment plant, wastewater, drinking water, desalination, water
    management, groundwater, well drilling, water purification, flood, water supply, clean water, hydrology, river,
    rivers, river bank, lake
telecom : telecom engineer, telecommunications engineer, network planner mobile, fiber technician, fibre installer,
    satellite communications engineer, radio network engineer | telecom, telecommunications, 5g, mobile network, fiber
    optic, fibre broadband, broadband, mobile operator, telephony, voip, call routing
optics : optical engineer, photonics engineer, laser engineer, laser physicist, lens designer, photonics researcher |
    photonics, optics, laser, fiber optics physics, lens design, optical sensors, lidar, lasers, microscope
acoustics : acoustician, acoustic engineer, acoustic consultant, noise consultant | acoustics, soundproofing, noise
    control, room acoustics, noise measurement, echo in room | soundproof
defence : defence engineer, army officer, soldier, naval officer, air force officer, military officer, veteran
    soldier, army reservist, defense contractor | defense, military, army, navy, air force, defense industry, national
    security, armed forces, nato
engineering research : research engineer, r and d engineer, r and d manager, head of r and d, r and d director |
    research and development, r and d, rnd
systems engineering : systems engineer, system engineer, requirements engineer, mbse engineer, test engineer,
    integration engineer, validation engineer, commissioning engineer | systems engineering, requirements engineering,
    mbse
maintenance : fitter, valve fitter, maintenance technician, maintenance engineer, maintenance manager, field service
    engineer, service technician, industrial mechanic, millwright, lift engineer, elevator technician, lift mechanic |
    machine maintenance, industrial maintenance, predictive maintenance, elevator, lift maintenance, escalator, broken
    lift | fix machine, fix elevator, fix lift, maintain machines
appliance repair : appliance technician, appliance repairman, washing machine repairer, appliance engineer, white
    goods engineer | appliance repair, washing machine, dishwasher, fridge, refrigerator, oven, dryer, tumble dryer,
    stove, freezer, broken washing machine, coffee machine | fix washing machine, fix dishwasher, fix fridge, fix
    oven, fix appliance, fix coffee machine, fix dryer, fix toaster
"""
