"""The sciences and those who do them."""

ROWS = """
research* : researcher, scientist, research scientist, postdoc, research fellow, principal investigator, phd student,
    phd candidate, research associate, scholar, doctoral student, lab manager, wissenschaftler, research assistant,
    postdoctoral researcher, research director, academic, research group leader, head of research, research lead,
    docent, university researcher, doctoral researcher, dean, r and d scientist, laboratory head, postgraduate |
    scientific research, academia, research project, peer review, research, academic research, research lab, science,
    research collaboration, scientific study, research proposal, lab equipment | research, do study, run study, carry
    out study
professor < research, teaching : professor, associate professor, assistant professor, junior professor, adjunct
    professor, research professor, emeritus professor, lecturer, university lecturer, senior lecturer, college
    lecturer, docent, reader at university |
biology < research, life science : biologist, molecular biologist, cell biologist, microbiologist, zoologist,
    botanist, marine biologist, geneticist, virologist, ecologist, biochemist, immunologist, entomologist,
    ornithologist, evolutionary biologist, plant scientist, synthetic biologist, structural biologist, mycologist,
    plant biologist, wildlife biologist | biology, molecular biology, genetics, microbiology, botany, zoology,
    biochemistry, cell culture, virology, immunology, dna, genomics, gene editing, crispr, synthetic biology, fungi,
    mushrooms science, bacteria, insects, birds, proteins, cell biology, gene sequencing, marine biology, genome
= biology + ocean~ : marine biologist, oceanographer, marine scientist | marine biology, oceanography
life science : biotechnologist, biotech scientist, lab technician, laboratory technician, bioinformatician,
    bioinformatics scientist, computational biologist, biotech researcher | biotech, biotechnology, life science, life
    sciences, bioinformatics, drug discovery, wet lab, lab work, computational biology, laboratory, cell therapy,
    vaccine, vaccines, diagnostics
chemistry < research : chemist, organic chemist, analytical chemist, medicinal chemist, chemistry researcher,
    formulation chemist | chemistry, organic chemistry, chemicals, lab analysis, spectroscopy, chemical analysis,
    electrochemistry | synthesize
physics < research : physicist, astrophysicist, particle physicist, theoretical physicist, quantum physicist |
    physics, particle physics, cern, relativity, theoretical physics, plasma physics, condensed matter
quantum~ : quantum computing researcher, quantum engineer, quantum software engineer | quantum, quantum computing,
    quantum computer, quantum mechanics, qubit, quantum physics
astronomy < physics : astronomer, cosmologist, planetary scientist, astronaut | astronomy, telescope, stars,
    cosmology, planets, observatory, stargazing, solar system, exoplanets, black holes
mathematics < research : mathematician, number theorist, cryptographer mathematician | mathematics, maths, math,
    algebra, geometry, number theory, topology, calculus, trigonometry
geology < research : geologist, geoscientist, seismologist, volcanologist, earth scientist, paleontologist | geology,
    earthquakes, rocks, seismology, geoscience, fossils, volcanoes, soil testing
geography < research : geographer, cartographer, gis analyst, gis specialist, gis developer, geospatial analyst, gis
    engineer, remote sensing scientist, mapmaker, gis consultant | geography, gis, maps, cartography, geospatial,
    mapping, remote sensing, satellite imagery, openstreetmap, geodata | make map, draw map, map area
climate- < environment : climatologist, climate scientist, meteorologist, climate activist, climate researcher,
    atmospheric scientist, weather forecaster | climate, climate change, global warming, meteorology, weather, climate
    science, weather forecast, climate action, climate crisis, climate policy, decarbonization, net zero
environment : environmental scientist, environmental engineer, conservationist, environmentalist, environmental
    consultant, park ranger, sustainability consultant, sustainability manager, esg analyst, esg consultant,
    sustainability officer, ecologist, head of sustainability, chief sustainability officer, forest ranger,
    environmental officer, carbon consultant, esg manager, conservation biologist, environmental researcher, carbon
    accountant | environment, sustainability, conservation, esg, carbon footprint, biodiversity, pollution, ecology,
    wildlife, nature conservation, environmental protection, carbon emissions, sustainability report, life cycle
    assessment, rewilding, air quality, environmental impact, soil contamination, sustainable, carbon neutral,
    wetlands, csrd, co2 | reduce emissions, measure emissions, cut emissions, calculate carbon footprint, protect
    nature
forestry : forester, forest manager, logger, lumberjack, forest engineer, sawmill owner | forestry, forest, forests,
    timber, logging, sawmill, woodland, reforestation, lumber
neuroscience < research : neuroscientist, neurobiologist, cognitive scientist, brain researcher, neuropsychologist |
    neuroscience, brain, cognitive science, brain computer interface, brain imaging, neurotech, cognition
psychology < research : psychology researcher, behavioral scientist, behavioral economist, social psychologist,
    industrial psychologist, organizational psychologist, cognitive psychologist | behavioral science, psychology,
    human behavior, behavioral economics, habits research, nudging
social science < research : sociologist, anthropologist, ethnographer, political scientist, social scientist,
    demographer, criminologist, gender researcher, sociology lecturer | sociology, anthropology, political science,
    social science, ethnography, demographics, criminology, migration research, gender studies
economics < research : economist, chief economist, macroeconomist, economics professor, economic analyst, trade
    economist | economics, macroeconomics, inflation, economic policy, monetary policy, economic research, labor
    market, economic forecast, gdp, economy
history < research : historian, archivist, genealogist, archaeologist, museum historian, medievalist, family
    historian, egyptologist | history, archive, archives, genealogy, family tree, ancestry, archaeology, ancestors,
    local history, medieval, old documents, family history, roman, archaeological dig, ancient egypt | trace
    ancestors, research family, trace family, dig up ancestors
philosophy < research : philosopher, ethicist, ethics professor, theologian, bioethicist | philosophy, ethics, logic,
    theology, bioethics
linguistics < research : linguist, phonetician, lexicographer, philologist, computational linguist | linguistics,
    phonetics, dialects, endangered languages, etymology, lexicography
literature : literary scholar, literary critic, literature professor, book critic | literature, literary, classics
    literature, shakespeare, book club, novels
library : librarian, library manager, records manager, information scientist, library director, data librarian |
    library, libraries, cataloguing, records management, public library, knowledge management
scientific equipment : | lab instruments, microscopes
science communication : science communicator, science educator, science presenter, science museum educator | science
    communication, popular science, science outreach, public engagement with science, science museum, planetarium
grants : grant writer, grants manager, grant officer, grants consultant, grant consultant, research funding advisor,
    research grants officer, eu funding consultant | grant, grants, grant writing, grant application, grant proposal,
    research funding, eu funding, horizon europe, public funding, subsidies, funding application | write grant, apply
    for grant, win grant, apply for funding
"""
