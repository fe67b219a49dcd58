"""Trades in French, Spanish, Portuguese and Italian."""

from __future__ import annotations

from eventmate.intake.vocabulary import listed

FRENCH = listed(
    """
    maitre developpeur developpeuse informaticien informaticienne infographiste webmestre ergonome chef cheffe
    sous-directeur sous-directrice dirigeant dirigeante associe associee patron patronne entrepreneur entrepreneuse
    commercant commercante vendeur vendeuse caissier caissiere acheteur acheteuse negociant negociante negociateur
    negociatrice courtier courtiere banquier banquiere assureur expert-comptable auditeur auditrice tresorier
    tresoriere controleur controleuse fiscaliste actuaire economiste statisticien statisticienne mathematicien
    mathematicienne physicien physicienne chimiste biologiste geologue oceanographe archeologue historien historienne
    sociologue psychologue psychiatre psychanalyste philosophe linguiste traducteur traductrice interprete ecrivain
    ecrivaine auteur autrice auteure poete poetesse romancier romanciere scenariste editeur editrice libraire
    bibliothecaire documentaliste archiviste conservateur conservatrice commissaire galeriste antiquaire restaurateur
    restauratrice peintre sculpteur sculptrice dessinateur dessinatrice illustrateur illustratrice photographe
    cineaste realisateur realisatrice monteur monteuse cadreur cadreuse comedien acteur actrice metteur musicien
    musicienne chanteur chanteuse compositeur compositrice pianiste violoniste danseur danseuse choregraphe animateur
    animatrice presentateur presentatrice chroniqueur chroniqueuse reporteur pigiste instituteur institutrice
    maitresse formateur formatrice educateur educatrice proviseur proviseure principale doyen doyenne doctorant
    doctorante postdoctorant postdoctorante apprenti apprentie alternant alternante eleve infirmier infirmiere
    aide-soignant aide-soignante sage-femme pharmacien pharmacienne dentiste chirurgien chirurgienne cardiologue
    dermatologue generaliste kine kinesitherapeute orthophoniste osteopathe opticien opticienne veterinaire
    ambulancier ambulanciere juriste notaire huissier magistrat greffier greffiere policier policiere gendarme pompier
    pompiere militaire fonctionnaire attachee maire mairesse depute deputee senatrice prefet prefete boulangere
    boucher bouchere charcutiere fromager fromagere traiteur traiteuse cuisinier cuisiniere serveur serveuse
    vigneronne viticulteur viticultrice brasseur brasseuse torrefacteur agriculteur agricultrice eleveur eleveuse
    maraicher maraichere apiculteur apicultrice paysagiste jardinier jardiniere fleuriste bucheron electricien
    electricienne plombier plombiere menuisier menuisiere ebeniste charpentier charpentiere macon couvreur decorateur
    decoratrice carreleur serrurier soudeur soudeuse chaudronnier tourneur mecanicien mecanicienne garagiste
    carrossier tapissier tapissiere modeliste styliste tailleur cordonnier cordonniere bijoutier bijoutiere joaillier
    horloger horlogere luthier luthiere relieur relieuse imprimeur imprimeuse coiffeur coiffeuse estheticien
    estheticienne routier conducteur conductrice livreur livreuse logisticien logisticienne manutentionnaire
    magasinier magasiniere ouvrier ouvriere technicien technicienne operateur operatrice contremaitre geometre
    urbaniste coordinateur coordinatrice secretaire assistante receptionniste hotesse standardiste gestionnaire
    administrateur administratrice president presidente vice-presidente delegue deleguee porte-parole benevole
    permanente retraite retraitee independant independante intermittent intermittente hoteliere
    """
)

IBERIAN = listed(
    """
    notario notaria maestro maestra profesorado catedratico catedratica docente decano decana rectora alumno becario
    becaria doctorando doctoranda pedagogo pedagoga enfermero enfermera matrona comadrona cirujano cirujana dentista
    farmaceutico farmaceutica psicologo psicologa psiquiatra fisioterapeuta veterinario veterinaria nutricionista
    logopeda terapeuta cuidador cuidadora socorrista auxiliar informatico informatica programador programadora tester
    analista administrador administradora economista contable tesorero tesorera banquero banquera corredor corredora
    agente asesor asesora gestor gestora procurador procuradora fiscala magistrado magistrada alcalde alcaldesa
    concejal concejala diputado diputada senadora ministra embajador embajadora funcionario funcionaria policia
    bombero bombera militar capitan bibliotecario bibliotecaria archivero archivera traductor traductora escritor
    escritora poeta novelista guionista periodista redactor redactora editora locutor locutora presentador
    presentadora fotografo fotografa cineasta realizador realizadora actriz musico musica cantante compositor
    compositora bailarin bailarina coreografo coreografa pintor pintora escultor escultora ilustrador ilustradora
    artesano artesana alfarero alfarera carpintero carpintera ebanista electricista fontanero fontanera plomero
    albanil mecanico mecanica soldador soldadora cerrajero cerrajera jardinero jardinera agricultor agricultora
    ganadero ganadera apicultor apicultora pescador pescadora viticultor viticultora enologo enologa cocinero cocinera
    panadero panadera pastelero pastelera carnicero carnicera camarero camarera mesero mesera hostelero hostelera
    hotelero hotelera sumiller peluquero peluquera esteticista sastre modista zapatero zapatera joyero joyera relojero
    relojera florista librero librera tendero tendera vendedor vendedora comerciante comprador compradora dependiente
    dependienta cajero cajera repartidor repartidora camionero camionera conductor conductora taxista piloto azafata
    chofer transportista almacenero operario operaria obrero obrera topografo topografa aparejador aparejadora
    urbanista delineante quimico quimica fisico fisica biologo biologa geologo geologa matematico matematica
    historiador historiadora arqueologo arqueologa sociologo sociologa antropologo antropologa filosofo filosofa
    linguista cientifico cientifica empresario empresaria emprendedor emprendedora dueno duena propietario propietaria
    presidenta vicepresidente vicepresidenta subdirector subdirectora secretario secretaria asistente recepcionista
    portavoz delegado delegada voluntario voluntaria activista comisario comisaria curador curadora jubilado jubilada
    mercadologo publicista consejero consejera directivo directiva reclutador reclutadora capacitador capacitadora
    entrenador entrenadora arbitro arbitra formador formadora responsable tabeliao tabelia reitor reitora enfermeiro
    enfermeira parteira cirurgiao cirurgia bombeiro bombeira policial vereador vereadora prefeito prefeita deputado
    deputada ministro embaixador embaixadora tradutor tradutora jornalista redator redatora editor ator atriz cantora
    bailarino ceramista carpinteiro carpinteira marceneiro marceneira eletricista encanador encanadora canalizador
    pedreiro pedreira serralheiro serralheira jardineiro jardineira pecuarista cozinheiro cozinheira padeiro padeira
    confeiteiro confeiteira pasteleiro acougueiro garcom garconete hoteleiro hoteleira cabeleireiro cabeleireira
    costureiro costureira sapateiro joalheiro joalheira relojoeiro livreiro livreira lojista motorista caminhoneiro
    entregador entregadora estivador operador operadora torneiro contabilista contador tesoureiro tesoureira corretor
    corretora assessora empreendedor empreendedora dono proprietario proprietaria estagiario estagiaria bolsista
    mestrando mestranda doutorando doutoranda pesquisador cientista projetista arquiteto arquiteta desenhista produtor
    produtora roteirista assistente recrutador recrutadora treinador treinadora aposentado aposentada juiz juiza
    promotor promotora desembargador desembargadora
    """
)

ITALIAN = listed(
    """
    liutaia notaio notaia ragioniere ragioniera geometra perito perita architetto architetta ingegnera infermiere
    infermiera ostetrica ostetrico farmacista chirurgo chirurga pediatra psicoterapeuta fisioterapista nutrizionista
    logopedista insegnante preside rettore rettrice professoressa dottoranda assegnista tirocinante stagista studente
    studentessa allievo allieva archivista traduttore traduttrice scrittore scrittrice poetessa sceneggiatore
    sceneggiatrice redattore redattrice editore libraio libraia regista attore attrice musicista compositore pianista
    ballerino pittore pittrice scultore scultrice illustratore grafico grafica disegnatore disegnatrice stilista sarto
    sarta calzolaio orafo orafa gioielliere orologiaio restauratore artigiano artigiana falegname liutaio elettricista
    idraulico idraulica muratore imbianchino fabbro saldatore meccanico meccanica carrozziere giardiniere giardiniera
    agricoltore agricoltrice viticoltore viticoltrice apicoltore allevatore allevatrice pescatore cuoco cuoca
    panettiere panettiera fornaio fornaia pasticciere pasticciera pasticcere macellaio salumiere gelataio gelataia
    cameriere cameriera ristoratore ristoratrice albergatore albergatrice parrucchiere parrucchiera estetista commesso
    commessa venditore venditrice negoziante commerciante cassiere cassiera magazziniere autista camionista tassista
    pilota operaio operaia impiegata segretario segretaria receptionist centralinista contabile revisore bancario
    banchiere assicuratore broker avvocata avvocatessa magistrato giudice sindaco sindaca assessore consigliere
    consigliera deputato deputata senatore poliziotto poliziotta carabiniere vigile militare imprenditore
    imprenditrice amministratore amministratrice fondatrice socio socia caporeparto capoprogetto capocantiere
    dirigente funzionario funzionaria coordinatore chimico chimica storico storica archeologo archeologa programmatore
    programmatrice sistemista volontario volontaria pensionato pensionata addetto addetta curatore curatrice
    gallerista
    """
)
