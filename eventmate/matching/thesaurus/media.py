"""Writing, press, pictures, film, sound and print."""

ROWS = """
journalism* : journalist, reporter, editor in chief, news editor, correspondent, columnist, freelance journalist, news
    anchor, newscaster, investigative journalist, journalistin, redakteur, staff writer, news producer, radio
    journalist, foreign correspondent, tv reporter, chief editor, editorial director, broadcast journalist, magazine
    editor, science journalist, tech journalist, business reporter, newspaper editor, science writer, sports reporter,
    food critic, news presenter, restaurant critic, tech reporter, political correspondent, managing editor news, data
    journalist, local reporter, features editor, technology reporter, political editor, fact checker | journalism,
    newspaper, magazine, news, reporting, article, press article, newsroom, editorial, investigative journalism,
    broadcast journalism, news story, interview for newspaper, local news, fact checking, press, press contacts,
    magazine article, news article, interview in paper | report on, cover story, cover startups, write about, write
    article, write story about, interview for article, break story
writing* : writer, author, novelist, copywriter, content writer, ghostwriter, blogger, playwright, screenwriter,
    scriptwriter, poet, essayist, biographer, children book author, science fiction author, freelance writer, copy
    writer, content strategist, content editor, content marketer, content lead, content manager, crime writer, travel
    writer, food writer, food blogger, newsletter writer, content director, memoirist, storyteller, lyricist, cookbook
    author, web copywriter, texter, travel blogger, blog writer, fantasy author | writing, copywriting, content
    marketing, content writing, ghostwriting, blog, novel, script, screenplay, poetry, creative writing, storytelling
    writing, newsletter, memoir, biography, screenwriting, poem, blog post, blog posts, web copy, website text,
    website copy, product descriptions, short stories, fiction, content strategy, blogging, case studies, white paper,
    autobiography, science fiction, copy for website | write book, write text, write copy, write blog, write novel,
    write biography, write speech, write website text, write memoir, write script, write poem, write newsletter, write
    content, ghostwrite, write ad copy, write product descriptions, tell story, write slogan, write white paper, write
    case study, blog
= writing + copy~ : copywriter, content writer, content marketer, web copywriter, copy writer, texter | copywriting,
    content writing, web copy, website text, website copy, product descriptions, copy for website | write copy, write
    website text, write ad copy, write product descriptions, write slogan
= writing + books~ : author, novelist, biographer, ghostwriter, memoirist, children book author | novel, memoir,
    biography, autobiography | write book, write novel, write biography, write memoir, ghostwrite
= writing + screenplay~ : screenwriter, scriptwriter, playwright, dramatist | script, screenplay, screenwriting |
    write script, write screenplay, write play
editing* < writing : editor, copy editor, proofreader, book editor, lektor, content editor, line editor, manuscript
    editor, developmental editor, thesis editor, academic editor, copyeditor | proofreading, editing, copy editing,
    manuscript, thesis editing, copyediting, manuscript editing, manuscript review, spelling mistakes | proofread,
    edit book, edit thesis, edit manuscript, correct thesis, correct text, check spelling, edit novel, polish text,
    look over manuscript, edit dissertation, proofread thesis
publishing : publisher, literary agent, acquisitions editor, publishing director, publishing house, self publishing
    consultant, commissioning editor, music publisher, magazine publisher, rights manager, editorial assistant,
    verlag, book publicist | publishing, book publishing, publishing house, literary agency, book deal, self
    publishing, get book published, book launch, book contract, print on demand, publisher for novel, publisher for
    book | publish book, publish novel, get published, self publish, publish poems, sell book
photography* : photographer, portrait photographer, fashion photographer, wedding photographer, photojournalist,
    product photographer, event photographer, food photographer, wildlife photographer, fotograf, photographe,
    freelance photographer, nature photographer, press photographer, real estate photographer, architectural
    photographer, sports photographer, photo editor, newborn photographer, family photographer, aerial photographer,
    street photographer, photo studio, drone photographer | photography, picture, photo shoot, photoshoot, portrait,
    photo studio, product photos, headshots, photo editing, lightroom, camera, darkroom, family portrait, team
    portrait, photos of event, photos for website, picture for website, event photos, profile picture, analog
    photography | take picture, photograph, shoot portrait, shoot picture, photograph wedding, photograph products,
    shoot wedding, take portrait, snap picture, shoot photos, take product pictures
= photography + wedding : wedding photographer | wedding photography, wedding pictures | photograph wedding, shoot
    wedding, take wedding pictures
= photography + products~ : product photographer, still life photographer | product photography, product photos,
    product pictures | photograph products, take product pictures, shoot products
= photography + food : food photographer | food photography
= photography + nature~ : wildlife photographer, nature photographer, landscape photographer | wildlife photography,
    nature photography
= photography + portraits~ : portrait photographer, family photographer, newborn photographer, headshot photographer |
    headshots, family portrait, team portrait, portrait photography, profile picture, portrait session | shoot
    portrait, take portrait
= photography + fashion : fashion photographer | fashion photography, lookbook | shoot lookbook
= photography + architecture : architectural photographer, interior photographer | architectural photography
= photography + real estate : real estate photographer, property photographer | real estate photography, property
    photos
film* : filmmaker, film director, videographer, video producer, cinematographer, director of photography, documentary
    filmmaker, film producer, video editor, camera operator, cameraman, camerawoman, film editor, movie director,
    movie producer, video creator, wedding videographer, documentary maker, documentary director, cutter, assistant
    director, gaffer, colorist, film maker, youtuber, drone videographer, vlogger, director of films, film crew, video
    journalist, production company film, line producer, video production company, drone operator, director of
    documentary | film, movie, video production, videography, documentary, video, film production, explainer video,
    cinema, short film, video editing, cinematography, video clip, promo video, music video, image film, promotional
    video, livestream video, product video, commercial video, aftermovie, company video, wedding video, corporate
    video, footage, color grading, youtube videos, drone footage, final cut, feature film, video ads, film festival,
    interview video, trailer | make video, shoot video, make film, edit video, film wedding, shoot film, film event,
    make documentary, record video, shoot documentary, cut video, produce video, film concert, make movie, edit
    footage, film interview, make promo video, shoot commercial, edit podcast video, film conference
animation : animator, motion designer, 3d artist, motion graphics designer, vfx artist, 3d animator, 2d animator, 3d
    modeler, visual effects artist, 3d designer, stop motion animator, cgi artist, character animator, visual effects
    supervisor, motion graphics artist, 3d visualizer | animation, motion graphics, 3d modeling, visual effects, vfx,
    blender 3d, blender, cgi, animated film, animated video, motion design, explainer animation, stop motion, 3d
    visualization, cartoon film, 3d rendering, animated explainer video | animate, animate logo, make animation,
    animate characters, render building
television : tv producer, tv presenter, television presenter, tv host, broadcaster, radio host, radio presenter, radio
    producer, broadcast engineer, broadcast technician, casting director, tv director, showrunner, radio dj,
    commissioning editor tv, broadcast producer | television, tv show, tv, radio, broadcast, broadcasting, tv series,
    radio show, radio station, talk show, live tv, tv production
podcasting : podcaster, podcast host, podcast producer, podcast editor | podcast, podcasting, podcasts, audio show,
    podcast episode, podcast studio, podcast editing | start podcast, make podcast, edit podcast, produce podcast,
    launch podcast, record podcast, be on podcast
audio : sound engineer, audio engineer, sound designer, mixing engineer, mastering engineer, audio producer, sound
    technician, foley artist, live sound engineer, music producer, record producer, studio engineer, audio technician,
    recording engineer, sound mixer, pa technician, tontechniker, recording studio owner, boom operator | audio, sound
    engineering, sound design, recording studio, mixing, mastering, audio editing, pa system, sound system, live
    sound, studio recording, sound recording, sound for concert, audio production, podcast editing, podcast recording,
    microphones, sound for film, sound | mix album, record album, record song, master album, do sound, mix track,
    record audio, handle sound, run sound, record demo, mix record, record ep, clean up audio
voice over : voice actor, voiceover artist, voice over artist, narrator, audiobook narrator, voice artist, dubbing
    actor, sprecher, speaker for audiobooks, voice talent | voice over, voiceover, dubbing, narration, audiobook,
    voice acting, voice recording | narrate audiobook, narrate, record voice, lend voice, read audiobook, voice ad
design* : designer, graphic designer, visual designer, brand designer, creative director, art director, communication
    designer, grafikdesigner, graphiste, logo designer, typographer, type designer, design agency, design studio,
    information designer, layout artist, book designer, layouter, branding agency, design consultant, presentation
    designer, poster artist, creative designer, graphic artist, brand identity designer, editorial designer,
    infographic designer, slide designer, print designer, mediengestalter, branding consultant, designer of logos,
    design freelancer, branding designer | design, graphic design, logo, branding, brand identity, visual identity,
    corporate design, typography, poster, brochure, flyer, leaflet, corporate identity, layout, business card design,
    infographic, book cover, album cover, book layout, pitch deck design, packaging artwork, slide design, indesign,
    photoshop, visual design, rebrand, rebranding, logo redesign, new logo, catalogue layout, menu design, font,
    communication design, business cards, website graphics, editorial design, slide deck design, label design | design
    logo, make logo, design brochure, design poster, rebrand, design flyer, draw logo, design, layout book, design
    book cover, design business cards, make poster, design slides, design menu, make flyer, lay out brochure, create
    logo, make brochure, design label, make infographic, design cover, refresh brand, design album cover, redo logo,
    design invitations, design pitch deck
illustration < art : illustrator, cartoonist, comic artist, comic book artist, concept artist, children book
    illustrator, graphic novelist, sketch artist, tattoo designer, scientific illustrator, caricaturist, sketchnoter,
    comic author, visual note taker, graphic recorder, medical illustrator | illustration, drawing, cartoon, comic,
    comics, graphic novel, sketching, children book pictures, drawings, caricature, comic strip, graphic recording,
    sketchnotes, concept art, illustrated book, calligraphy, manga | illustrate, draw, draw comic, draw pictures, draw
    cartoon, illustrate book, sketch, draw animals
printing : printer owner, print shop, print shop owner, print shop manager, letterpress printer, offset printer,
    screen printer, bookbinder, print manager, printing company, print production manager, printmaker shop, print
    technician, copy shop owner, sign maker, sign painter, signwriter | printing, print shop, offset printing,
    bookbinding, screen printing, printed t shirts, banner, banners, business card printing, flyers printed,
    letterpress, printed brochures, large format printing, stickers, signage, print, shop sign, t shirt printing,
    printed materials, book printing, print run, posters printed | print flyers, print shirts, print brochure, bind
    book, print posters, print book, print business cards, print stickers, print banner, bind thesis, print t shirts,
    print catalog, make sign, paint sign
translation : translator, interpreter, simultaneous interpreter, conference interpreter, localization manager,
    localization specialist, subtitler, sworn translator, court interpreter, ubersetzer, dolmetscher, translation
    agency, literary translator, technical translator, certified translator, localization engineer, legal translator,
    traducteur, traductor, localization lead, translation project manager, medical interpreter, medical translator,
    language service provider, bilingual translator, freelance translator, interpreter services | translation,
    translating, interpreting, localization, subtitles, subtitling, certified translation, simultaneous
    interpretation, language services, sworn translation, dubbing translation, bilingual, interpretation at conference
    | translate, interpret, localize, subtitle, translate website, translate contract, translate manual, translate
    book, translate documents, put into, interpret at meeting, translate letter, translate menu, turn into language,
    localize app
games tabletop : board game designer, board game publisher, bridge club, board game cafe owner, tabletop designer,
    board game maker | board game, board games, tabletop games, card game, role playing game, dungeons and dragons |
    design board game
"""
