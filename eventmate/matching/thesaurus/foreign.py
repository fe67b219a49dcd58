"""Names of trades in other languages, as they stand in titles: each joins the trade of its English name."""

ROWS = """
nursing : infirmiere, infirmier, krankenpfleger, krankenpflegerin, pflegefachfrau, enfermera, enfermero, enfermeira,
    enfermeiro, infermiera, infermiere, verpleegkundige, sjukskoterska, sykepleier, sygeplejerske, pielegniarka
birth : sage femme, matrona, comadrona, ostetrica, parteira, verloskundige, barnmorska, jordmor, polozna
medicine : hausarzt, hausarztin, arztin, medecin, medecin generaliste, medico, medica, huisarts, lakare, lege, lekarz,
    chirurgien, chirurg, chirurgin, kinderarzt, kinderarztin, pediatre, pediatra
dentistry : dentista, odontologo, tandarts, zahnarztin, chirurgien dentiste, tandlakare, dentysta
veterinary : veterinaire, veterinario, veterinaria, dierenarts, tierarztin, weterynarz, veterinar
pharmacy : apotheker, apothekerin, pharmacien, pharmacienne, farmaceutico, farmaceutica, farmacista, boticario
physiotherapy : kinesitherapeute, fisioterapeuta, physiotherapeutin, krankengymnastin, fysiotherapeut
psychology : psychologue, psicologo, psicologa, psychologin
law : avocat, avocate, advogado, advogada, avvocato, avvocata, advocaat, abogada, rechtsanwaltin, fachanwalt, adwokat,
    advokat, jurista, juriste, juristin, volljurist
notary : notaire, notario, notaria, notaio, notarin, notaris, notariusz, notario publico, escribano publico
judiciary : juge, jueza, juez, giudice, richterin, rechter, juiz
police : gendarme, policier, policiere, polizist, polizistin, kriminalkommissar, kommissarin, carabiniere, policia,
    politieagent, guardia civil, poliziotto, brigadier de police
emergency : pompier, sapeur pompier, bombero, bombeiro, vigile del fuoco, feuerwehrmann, feuerwehrfrau, brandweerman,
    rettungssanitaeter, rettungssanitater, notfallsanitater, ambulancier
accounting : comptable, expert comptable, contador, contadora, contadora publica, contable, contabilista, contabile,
    commercialista, ragioniere, boekhouder, boekhoudster, buchhalter, buchhalterin, bilanzbuchhalter, ksiegowy,
    ksiegowa, experte comptable
tax : steuerberaterin, asesor fiscal, conseiller fiscal, consulente fiscale, belastingadviseur
teaching : maestra, maestro de primaria, professeur, professeure, professeur des ecoles, enseignante, insegnante,
    maestra elementare, lehrerin, grundschullehrer, grundschullehrerin, gymnasiallehrer, leraar, lerares, profesora,
    profesor, professora, nauczyciel, nauczycielka, larare, instituteur, institutrice
child care : erzieherin, erzieher, puericultrice, educadora infantil, assistante maternelle, kindergartnerin,
    tagesmutter, kinderopvang
elder care : altenpfleger, altenpflegerin, auxiliaire de vie, badante, cuidadora, cuidador, altenbetreuerin
translation : traductora, traductor, traductrice, traducteur, traduttore, traduttrice, tradutora, tradutor, vertaler,
    vertaalster, ubersetzer, ubersetzerin, dolmetscher, dolmetscherin, interprete, tolk, tlumacz, tlumaczka
writing : ecrivain, ecrivaine, escritor, escritora, scrittore, scrittrice, schriftsteller, schriftstellerin, schrijver
journalism : journalistin, periodista, giornalista, jornalista, dziennikarz
photography : fotograf, fotografin, fotografo, fotografa, photographe, fotograaf
baking : boulanger, boulangere, panadero, panadera, panettiere, padeiro, padeira, bakker, backer, backermeister,
    backerin, patissier, patissiere, konditor, konditorin, konditormeister, pasticcere, pasticcera, pastelero,
    pastelera, confeiteiro, banketbakker, piekarz, cukiernik, bagare
butchery : boucher, bouchere, metzger, metzgermeister, fleischer, carnicero, macellaio, acougueiro, slager, charcutier
cooking : cuisinier, cuisiniere, cocinero, cocinera, cuoco, cuoca, cozinheiro, cozinheira, chef de cuisine, kochin,
    chefkoch, kuchenchef, kok, kucharz, chef de partie
hospitality : hoteliere, hotelier, albergatore, hotelero, gastgeberin, pensionswirtin, aubergiste, chambres d hotes
wine : sommeliere, vigneron, vigneronne, winzer, winzerin, viticultor, viticoltore, enologo, enologa, oenologue
roofing : couvreur, couvreuse, dachdecker, dachdeckermeister, techador, techista, dakdekker, spengler, dekarz
plumbing : plombier, klempner, klempnermeister, fontanero, fontanera, idraulico, canalizador, encanador, loodgieter,
    installateur, sanitarinstallateur, gas wasser installateur, hydraulik, rormokare
electrics : electricien, electricienne, elektriker, elektrikerin, elektromeister, elektroinstallateur, electricista,
    elettricista, eletricista, elektricien, elektryk
carpentry : menuisier, menuisiere, ebeniste, schreiner, schreinermeister, schreinerin, tischler, tischlermeister,
    tischlerin, zimmermann, zimmerer, carpintero, carpintera, carpinteiro, marceneiro, ebanista, falegname, timmerman,
    meubelmaker, stolarz, snickare
masonry : macon, maurermeister, maurer, albanil, muratore, pedreiro, metselaar, steinmetz, tailleur de pierre,
    scalpellino, cantero, picapedrero
house painting : peintre en batiment, malermeister, maler und lackierer, malerin und lackiererin, pintor de paredes,
    imbianchino, huisschilder
floristry : fleuriste, floristin, florista, fiorista, bloemist
gardening : jardinier, jardiniere, gartner, gartnerin, gartnermeister, jardinero, jardinera, giardiniere, jardineiro,
    hovenier, tuinman, paysagiste, landschaftsgartner, ogrodnik
farming : landwirt, landwirtin, agriculteur, agricultrice, agricultor, agricultora, agricoltore, boer, rolnik, eleveur
chimney : schornsteinfeger, schornsteinfegerin, kaminkehrer, ramoneur, deshollinador, spazzacamino
metalwork : schlosser, schlossermeister, schmied, schmiedin, forgeron, herrero, fabbro, ferronnier, smid
locks : serrurier, cerrajero, cerrajera, fabbro serraturiere, schlusseldienst, slotenmaker, serralheiro
tailoring : sarto, sarta, schneider, schneiderin, schneidermeister, massschneider, couturier, couturiere, sastre,
    modista, alfaiate, kleermaker, coupeuse, krawiec, krawcowa
shoemaking : schuhmacher, schuhmacherin, cordonnier, zapatero, calzolaio, sapateiro, schoenmaker
jewellery : goldschmied, goldschmiedin, bijoutier, joaillier, orafo, orafa, joyero, joyera, ourives, goudsmid
clock repair : uhrmacher, uhrmacherin, uhrmachermeister, horloger, horlogere, relojero, orologiaio, klokkenmaker
bookbinding : buchbinder, buchbinderin, relieur, relieuse, encuadernador, encuadernadora, rilegatore, boekbinder
beauty : friseur, friseurin, friseurmeister, coiffeur, coiffeuse, peluquero, peluquera, parrucchiere, parrucchiera,
    cabeleireiro, kapper, kapster, esthéticienne, estheticienne, kosmetikerin, barbiere, fryzjer
architecture : architekt, architektin, arquitecto, arquitecta, architetto, architetta, arquiteto, arquiteta
mechanical engineering : ingeniero mecanico, ingeniera mecanica, ingegnere meccanico, ingenieur mecanicien,
    ingenieur mecanique, engenheiro mecanico, werktuigbouwkundige, ingenieur maschinenbau
civil engineering : ingeniero civil, ingegnere civile, ingenieur civil, bauingenieurin, tragwerksplaner, statiker,
    engenheiro civil, geometra
software : desarrollador, desarrolladora, developpeur, developpeuse, softwareentwickler, softwareentwicklerin,
    informaticien, informaticienne, sviluppatore, programador, programadora, informatiker, programmeur,
    softwareontwikkelaar
music : musicien, musicienne, musicista, musico, musikerin, musiker, muzikant
art : kunstlerin, kunstler, artiste peintre, bildhauer, bildhauerin, escultor, escultora, sculpteur, sculptrice,
    scultore, scultrice, beeldhouwer, kunstmaler, pintora
theatre : schauspieler, schauspielerin, comedien, comedienne, attore, attrice, acteur, actrice, regisseur
library : bibliothekar, bibliothekarin, bibliothecaire, bibliotecario, bibliotecaria, bibliothecaris
real estate : makler, immobilienmakler, immobilienmaklerin, agent immobilier, agente immobiliare, agente inmobiliario,
    makelaar, corretor de imoveis
trucking : routier, camionista, camionero, lkw fahrer, lastwagenfahrer, vrachtwagenchauffeur, caminhoneiro
cleaning : reinigungskraft, putzfrau, femme de menage, limpiadora, schoonmaker, schoonmaakster, gebaudereiniger
funeral : bestatter, bestatterin, pompes funebres, funeraria, uitvaartverzorger
car repair : mecanicien auto, garagiste, kfz mechatroniker, kfz mechaniker, kfz meister, mecanico, meccanico,
    automonteur, mechanik samochodowy
"""
