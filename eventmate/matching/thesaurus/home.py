"""Other work for people at home and around it."""

ROWS = """
house sitting : house sitter, plant sitter | house sitting, housesitting | house sit, water plants, watch house, look
    after house, look after apartment, mind house, watch apartment
organizing : professional organizer, declutter coach, decluttering consultant, tidying consultant | decluttering, home
    organization, decluttering, tidying, clutter, konmari, messy garage | declutter, organize closet, tidy closet,
    sort out closet, organize garage, organize home
smart home : smart home installer, home automation installer, home cinema installer, smart home consultant, home
    automation engineer | smart home, home automation, home assistant, smart lighting, smart thermostat, home cinema |
    automate home, install smart home
matchmaking : matchmaker, dating coach, relationship coach, dating consultant | matchmaking, dating, dating coach,
    love life, blind date | find date, find partner for life, find husband, find girlfriend
astrology : astrologer, fortune teller, tarot reader, psychic | astrology, tarot, horoscope
parenting : parenting coach, sleep coach, parent coach, baby sleep consultant, family coach, parenting blogger |
    parenting, parenting advice, baby sleep, baby not sleep, sleepless baby, raising kids, terrible twos | raise kids,
    get baby to sleep
furniture assembly : furniture assembler | flat pack, ikea furniture | assemble furniture, put together furniture,
    assemble wardrobe, put up shelves, hang shelf, hang pictures, mount tv, assemble bed
= building + handywork : handyman, handywoman, odd job man | odd jobs, small repairs | assemble furniture, put up
    shelves, hang shelf, mount tv, fix door, fix things around house
chimney : chimney sweep | chimney | sweep chimney
invention : inventor, invention coach, product inventor | invention, inventions | invent
patent search : patent searcher | prior art
study participants : | test persons, interview partners, study participants, beta testers, beta users, pilot users,
    user interviews partners
"""
