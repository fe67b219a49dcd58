"""Travel, sport and time off."""

ROWS = """
travel* : travel agent, tour guide, tour operator, travel consultant, tourism manager, city guide, travel planner,
    safari guide, travel designer, tourist guide, tourism board manager, mountain guide, trekking guide, travel
    agency, destination manager, holiday rep, walking tour guide, tour leader, cruise director, travel manager, tour
    manager travel, cruise consultant, tour company, tourism consultant, hiking guide, incoming agent, travel advisor,
    diving trip organizer, adventure guide, business travel manager, tourism director, tourism officer | travel,
    tourism, trip, vacation, holiday, honeymoon, tour, sightseeing, guided tour, city tour, safari, cruise,
    backpacking, travel agency, business trip, ecotourism, holidays, walking tour, group travel, itinerary, trekking
    tour, round trip, school trip, flights and hotel, safari trip, package holiday, hiking tour, destination, walking
    tours, guided hike, guided hikes, guided walk, group trip | plan trip, book trip, plan vacation, plan honeymoon,
    book honeymoon, plan holiday, book flights, show around city, show around, book cruise, organize trip, travel to,
    book vacation, book holiday, visit city, guide around city, plan safari, guide tour, plan itinerary, book safari,
    organize tour, lead tour
relocation : relocation consultant, relocation manager, global mobility manager, expat consultant, relocation agent,
    relocation specialist, global mobility specialist, expat coach, relocation advisor | relocation, expat, moving
    abroad, global mobility, settle in, moving to new country, relocating, expats, emigrating | move abroad, relocate,
    emigrate, settle in, relocate employees, relocate family, move to country
fitness* < sport : personal trainer, fitness trainer, fitness coach, gym owner, crossfit coach, strength coach,
    fitness instructor, aerobics instructor, conditioning coach, gym manager, strength and conditioning coach,
    bodybuilder, weightlifting coach, bootcamp instructor, athletic trainer, fitness studio owner, spin instructor,
    gym instructor, zumba instructor | fitness, gym, workout, strength training, crossfit, get in shape,
    weightlifting, bodybuilding, personal training, exercise program, aerobics, fitness studio, exercise class, out of
    shape, working out, zumba, spin class, get fit, lift weights | get fit, get in shape, train for marathon, lose
    belly, lose weight, lose kilos, work out, build muscle, lift weights, exercise, get fitter, get back in shape
yoga : yoga teacher, yoga instructor, pilates instructor, pilates teacher, meditation teacher, mindfulness coach,
    breathwork coach, yoga studio owner, mindfulness trainer, tai chi teacher, breathwork facilitator, qigong teacher,
    mindfulness teacher, meditation coach, yogalehrer, yoga coach | yoga, pilates, meditation, mindfulness,
    breathwork, yoga class, yoga retreat, tai chi, relaxation, qigong, meditate, stretching class, lunchtime yoga |
    teach yoga, meditate, do yoga, learn meditation, lead yoga, learn to meditate, relax
sport~ : athlete, olympic athlete, sports scientist, sports journalist, sports agent, sports manager, coach of team,
    sports coach, referee, sports director, sports club manager, olympian, sports analyst, sports marketing manager,
    esports player, umpire, sports development officer, sports teacher, sports coordinator, sports psychologist,
    sports club owner | sport, sports, athletics, sports club, olympics, esports, sports team, sports medicine,
    triathlon, sports event, sports management, sports science, athletes
football~ < sport : football coach, soccer coach, footballer, soccer player, football player, football scout, football
    trainer, goalkeeper coach | football, soccer, soccer team, football team, football club, futsal | coach football,
    coach soccer, play football, coach football team, coach soccer team
tennis~ < sport : tennis coach, tennis player, badminton coach, tennis instructor, squash coach, tennis teacher,
    tennis trainer, table tennis coach, padel coach, tennis pro | tennis, badminton, squash, padel, table tennis, ping
    pong, racket sports | teach tennis, play tennis, learn tennis
swimming~ < sport : swimming teacher, swim coach, swimming coach, swimming instructor, swimmer, swim teacher, swim
    instructor | swimming, swim lessons, swimming lessons, swim, open water swimming | teach swimming, learn to swim,
    swim, teach to swim
running~ < sport : running coach, marathon runner, ultrarunner, triathlete, runner, marathon coach, triathlon coach,
    trail runner, track coach | running, marathon, trail running, jogging, half marathon, 10k, marathon training | run
    marathon, run half marathon
cycling~ < sport : cyclist, cycling coach, racing cyclist, cycle tour guide, mountain biker, bike racer, cycling
    instructor | cycling, mountain biking, road cycling, bike racing, bike tour, gravel riding, bike race | ride bike,
    bike
bike repair : bike mechanic, bicycle mechanic, bike shop owner, bicycle shop owner, bike builder, frame builder,
    bicycle repair, bike shop manager, cycle mechanic, bike courier mechanic, bike workshop, framebuilder, bike
    technician | bike repair, bicycle repair, bike shop, flat bike tire, bike brakes, bike chain, ebike, puncture,
    broken bike, bike gears, bike service, bike, squeaky bike | fix bike, service bike, build bike, tune bike, fix
    bike brake, fix ebike
golf~ < sport : golf instructor, golf pro, golfer, golf coach, golf club manager, golf teacher, caddie | golf, golf
    course, golf swing, golf club, golf lessons | play golf, learn golf
skiing~ < sport : ski instructor, snowboard instructor, ski guide, ski teacher, ski coach, skier, ski resort manager,
    snowboarder | skiing, snowboarding, snowboard, ski, cross country skiing, ski lessons, ski trip, ski resort | ski,
    learn to ski, teach skiing, snowboard
climbing~ < sport : climbing instructor, climber, mountaineer, climbing gym owner, route setter, climbing coach,
    alpinist, mountain guide, boulderer, climbing guide, climbing wall manager | climbing, bouldering, mountaineering,
    rock climbing, climbing gym, alpine climbing | climb, climb mountain, learn climbing
water sports~ < sport : surf instructor, surfer, diving instructor, scuba instructor, sailing instructor, kayak guide,
    sailor, rowing coach, divemaster, dive instructor, sailing coach, surf coach, windsurfer, kitesurf instructor,
    rower, rafting guide, diver, dive shop owner, surf school owner, kayaker, canoe guide | surfing, diving, scuba,
    scuba diving, sailing, kayaking, rowing, kitesurfing, snorkeling, windsurfing, surf, paddle boarding, rafting,
    surf lessons, canoeing | surf, dive, sail, learn to surf, learn to dive, learn to sail, teach sailing, scuba dive
martial arts~ < sport : martial arts instructor, judo coach, karate teacher, boxer, boxing coach, self defense
    instructor, karate instructor, boxing trainer, taekwondo coach, judoka, jiu jitsu coach, kickboxing coach, fencing
    coach, fencing master, krav maga instructor, aikido teacher, mma coach | martial arts, judo, karate, boxing,
    boxing gym, self defense, taekwondo, jiu jitsu, kickboxing, krav maga, aikido, fencing sport, mma, self defence |
    box, learn self defense, teach self defense, learn karate
team sports~ < sport : basketball coach, basketball player, volleyball coach, handball coach, rugby coach, cricket
    coach, hockey coach, baseball coach, basketball trainer, rugby player, hockey player, cricketer, netball coach,
    volleyball player, gymnastics coach, softball coach, ice skating coach, gymnast, figure skating coach |
    basketball, volleyball, handball, rugby, cricket, hockey, baseball, netball, gymnastics, softball, ice skating,
    ice hockey | coach basketball, play basketball
outdoors~ : outdoor guide, bushcraft instructor, scout leader, outdoor educator, survival trainer, forest school
    leader, wilderness guide, hiker, fishing guide, angler, hunter, hunting guide, fly fishing instructor | hiking,
    outdoor, outdoors, camping, trekking, bushcraft, fishing, hunting, birdwatching, fly fishing, outdoor education,
    wilderness, angling, forest school, foraging | hike, camp, go hiking, go fishing, forage
chess~ : chess coach, chess player, chess teacher, grandmaster, chess master, chess trainer, chess instructor | chess,
    chess club, chess lessons | play chess, learn chess, teach chess
car driving lessons : driving instructor, driving school owner, fahrlehrer, driving teacher | driving school, driving
    licence, driving lessons, driver license, driving test, driving licence | learn to drive, teach to drive, pass
    driving test
theme parks : theme park manager, amusement park manager, zookeeper, zoo director, playground designer, aquarium
    manager | theme park, amusement park, zoo, playground, bouncy castle, escape room
"""
