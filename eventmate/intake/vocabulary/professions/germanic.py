"""Trades in German, Dutch and the languages of the north, Finnish among them."""

from __future__ import annotations

from eventmate.intake.vocabulary import listed

GERMAN = listed(
    """
    architekt softwarearchitekt innenarchitekt innenarchitektin landschaftsarchitekt oberarzt oberarztin chefarzt
    chefarztin assistenzarzt assistenzarztin zahnarzt zahnarztin tierarzt tierarztin hausarzt hausarztin facharzt
    facharztin hebamme krankenschwester krankenpfleger krankenpflegerin pfleger pflegerin altenpfleger altenpflegerin
    pflegefachkraft pflegedienstleiter pflegedienstleiterin physiotherapeut physiotherapeutin ergotherapeut
    ergotherapeutin logopade logopadin psychologin psychotherapeut psychotherapeutin apotheker apothekerin sanitater
    rettungssanitater optiker optikerin horgerateakustiker elektriker elektrikerin elektroniker elektronikerin
    elektroinstallateur installateur klempner spengler schlosser schlosserin schweisser schreiner schreinerin zimmerer
    dachdecker dachdeckerin maurer maurerin lackierer lackiererin stuckateur fliesenleger bodenleger glaser glaserin
    gartner gartnerin landschaftsgartner forster forsterin landwirt landwirtin winzer winzerin imker imkerin metzger
    metzgerin fleischer fleischerin backerin konditor konditorin kochin kuchenchef kuchenchefin kellner kellnerin
    gastwirt gastwirtin wirt wirtin hoteldirektor friseur friseurin kosmetikerin schneiderin schuster schuhmacher
    schuhmacherin sattler goldschmied goldschmiedin uhrmacher uhrmacherin buchbinder buchbinderin drucker druckerin
    geigenbauer geigenbauerin orgelbauer instrumentenbauer mechaniker mechanikerin mechatroniker mechatronikerin
    werkzeugmacher industriemechaniker kfz-meister tontechniker lichttechniker verkaufer verkauferin einkaufer
    einkauferin kassierer kassiererin handler handlerin buchhandler buchhandlerin vertreter vertreterin vertriebler
    vertrieblerin aussendienstler aussendienstlerin makler maklerin immobilienmakler immobilienmaklerin bankkaufmann
    bankkauffrau burokaufmann burokauffrau versicherungskaufmann disponent disponentin spediteur logistiker
    logistikerin lagerist lageristin fahrer fahrerin busfahrer lkw-fahrer pilotin kapitan kapitanin lokfuhrer
    lokfuhrerin steuerfachangestellte controllerin bilanzbuchhalter bilanzbuchhalterin wirtschaftspruferin revisor
    revisorin aktuar aktuarin jurist juristin richterin staatsanwalt staatsanwaltin notarin patentanwalt
    patentanwaltin rechtsreferendar polizist polizistin feuerwehrmann feuerwehrfrau soldatin offizier beamter beamtin
    beamte burgermeister burgermeisterin oberburgermeister oberburgermeisterin stadtrat stadtratin gemeinderat
    gemeinderatin landrat landratin abgeordneter abgeordnete staatssekretar staatssekretarin ministerin pfarrerin
    pastorin diakon diakonin kantor kantorin kirchenmusiker grundschullehrer grundschullehrerin schulleiter
    schulleiterin rektor rektorin konrektorin erzieher erzieherin sozialarbeiter sozialarbeiterin sozialpadagoge
    sozialpadagogin padagoge padagogin hochschullehrer privatdozent privatdozentin lehrbeauftragte lehrbeauftragter
    doktorand doktorandin promovend masterand masterandin azubi auszubildende auszubildender praktikant praktikantin
    volontar volontarin referendarin hiwi studierende bibliothekar bibliothekarin archivar archivarin lektorin
    ubersetzer ubersetzerin dolmetscher dolmetscherin schriftsteller schriftstellerin autorin dichterin texter
    texterin reporterin moderatorin pressesprecher pressesprecherin sprecherin fotograf fotografin kameramann
    kamerafrau regisseur regisseurin schauspieler schauspielerin dramaturgin intendant intendantin sanger sangerin
    musikerin komponist komponistin dirigent dirigentin tanzer tanzerin choreografin bildhauer bildhauerin kunstler
    kunstlerin malerin grafiker grafikerin grafikdesigner grafikdesignerin illustratorin gestalter gestalterin
    mediengestalter mediengestalterin modedesignerin kuratorin galerist galeristin programmierer programmiererin
    informatiker informatikerin wirtschaftsinformatiker fachinformatiker fachinformatikerin systemadministrator
    softwarearchitektin webentwickler webentwicklerin frontendentwickler backendentwickler datenanalyst datenanalystin
    datenschutzbeauftragter datenschutzbeauftragte chemiker chemikerin biologin biologe physiker physikerin
    mathematiker mathematikerin geologin geologe statistikerin okonom okonomin volkswirt volkswirtin betriebswirt
    betriebswirtin historiker historikerin soziologin soziologe politologe politologin laborant laborantin
    chemielaborant techniker technikerin bautechniker bauleiter bauleiterin bauingenieur bauingenieurin polier
    statikerin statiker vermesser vermesserin stadtplaner stadtplanerin raumplaner raumplanerin konstrukteur
    konstrukteurin maschinenbauer maschinenbauerin entwicklungsleiter fertigungsleiter produktionsleiter werksleiter
    werkleiter betriebsleiter betriebsleiterin filialleiter filialleiterin marktleiter geschaftsstellenleiter
    niederlassungsleiter standortleiter gruppenleiter gruppenleiterin bereichsleiter bereichsleiterin
    hauptabteilungsleiter personalleiter personalleiterin personalreferent personalreferentin personalerin personaler
    marketingleiter marketingleiterin einkaufsleiter einkaufsleiterin kreativdirektor kreativdirektorin gesellschafter
    gesellschafterin teilhaber teilhaberin unternehmer unternehmerin betriebsrat betriebsratin gewerkschafter
    gewerkschaftssekretar vorsitzende vorsitzender vorstandin prasident prasidentin vizeprasident aufsichtsrat
    aufsichtsratin beirat stellvertreter stellvertreterin beauftragter beauftragte koordinator koordinatorin sekretar
    sekretarin assistenz vorstandsassistent empfangsmitarbeiterin hausmeister hausmeisterin reinigungskraft
    freiberufler freiberuflerin selbststandig rentner rentnerin pensionar ruhestandler testerin analystin beraterin
    strategin trainerin brauer brauerin braumeister braumeisterin kaser kaserin bestatter bestatterin detektiv
    detektivin forscher
    """
)

DUTCH = listed(
    """
    leerkracht onderwijzer onderwijzeres schoolhoofd hoogleraar promovendus promovenda stagiair stagiaire scholier
    leerling verpleegkundige verpleger verpleegster verloskundige tandarts dierenarts chirurg apothekeres
    fysiotherapeut psycholoog psychologe psychiater dietist programmeur programmeuse softwareontwikkelaar
    webontwikkelaar softwareontwikkelaarster architecte bouwkundige stedenbouwkundige projectleider projectleidster
    teamleider teamleidster afdelingshoofd bedrijfsleider bedrijfsleidster filiaalhouder vestigingsmanager zaakvoerder
    zaakvoerster bestuurder bestuurster bestuurslid voorzitter voorzitster penningmeester ondernemer onderneemster
    eigenares oprichtster medeoprichter vennoot mede-eigenaar boekhouder boekhoudster belastingadviseur notaris
    rechter wethouder burgemeester gemeenteraadslid kamerlid ambtenaar beleidsmedewerker medewerker medewerkster
    consulent consulente adviseuse verkoper verkoopster inkoper inkoopster vertegenwoordiger winkelier winkelierster
    kassamedewerker handelaar makelaar bakker bakkerin slager kok kokkin serveerster kelner brouwer kaasmaker kaasboer
    wijnboer boerin tuinder tuinman hovenier bloemist bloemiste visser timmerman schrijnwerker meubelmaker metselaar
    loodgieter elektricien stukadoor dakdekker schilder lasser automonteur smid edelsmid goudsmid horlogemaker
    kleermaker kleermaakster naaister schoenmaker kapper kapster schoonheidsspecialiste vrachtwagenchauffeur
    buschauffeur machinist machiniste schipper stuurman piloot koerier magazijnmedewerker vormgever vormgeefster
    illustrator fotograaf fotografe filmmaker regisseuse zanger zangeres muzikant muzikante componist schrijver
    schrijfster dichter dichteres vertaler vertaalster tolk redactrice redacteur hoofdredacteur uitgever uitgeefster
    journaliste boekhandelaar bibliothecaris bibliothecaresse archivaris kunstenaar kunstenares wetenschapper
    wetenschapster onderzoekster scheikundige natuurkundige wiskundige bioloog geoloog historicus historica econoom
    econome secretaresse receptioniste directrice directiesecretaresse begeleider begeleidster hulpverlener
    welzijnswerker brandweerman politieagent zelfstandige zzp'er freelancer gepensioneerde vrijwilliger vrijwilligster
    werknemer
    """
)

NORDIC = listed(
    """
    sjukskoterska lakare tandlakare veterinar barnmorska apotekare psykolog sjukgymnast fysioterapeut forskollarare
    larare professor lektor studerande elev bibliotekarie oversattare forfattare journalist redaktor regissor
    skadespelare musiker sangare konstnar formgivare ingenjor civilingenjor systemutvecklare mjukvaruutvecklare
    programmerare utvecklare arkitekt konstruktor tekniker rormokare snickare malare svetsare mekaniker smed guldsmed
    urmakare bagare kock slaktare kypare servitor servitris bryggare bonde tradgardsmastare fiskare skogsvardare
    frisor skraddare forsaljare saljare inkopare handlare maklare butikschef avdelningschef projektchef ekonomichef
    forsaljningschef personalchef marknadschef enhetschef verksamhetschef grundare agare delagare ordforande
    styrelseledamot kassor ekonom redovisningskonsult advokat domare aklagare polis brandman kommunalrad
    riksdagsledamot handlaggare samordnare sekreterare konsulent radgivare forskare kemist fysiker biolog forare
    lastbilschaufforer egenforetagare entreprenor sykepleier lege tannlege veterinaer jordmor farmasoyt laerer
    forsteamanuensis universitetslektor stipendiat oversetter forfatter skuespiller kunstner ingenior sivilingenior
    systemutvikler programmerer snekker tomrer rorlegger sveiser baker kokk fisker selger innkjoper megler butikksjef
    avdelingsleder prosjektleder teamleder regnskapsforer dommer politimann brannmann ordforer stortingsrepresentant
    saksbehandler radgiver grunder eier styreleder forsker sjafor sygeplejerske laege tandlaege dyrlaege jordemoder
    oversaetter civilingenior softwareudvikler programmor snedker blikkenslager vvs'er svejser bager tjener landmand
    saelger indkober ejendomsmaegler afdelingsleder projektleder okonomichef bogholder direktor stifter ejer formand
    kasserer politibetjent brandmand borgmester sagsbehandler chauffor sairaanhoitaja laakari hammaslaakari
    elainlaakari katilo proviisori opettaja rehtori professori tutkija vaitoskirjatutkija opiskelija harjoittelija
    kirjastonhoitaja kaantaja tulkki kirjailija toimittaja valokuvaaja ohjaaja nayttelija muusikko laulaja taiteilija
    muotoilija insinoori ohjelmoija ohjelmistokehittaja arkkitehti sahkomies putkimies kirvesmies maalari hitsaaja
    mekaanikko leipuri kokki tarjoilija maanviljelija puutarhuri kalastaja kampaaja myyja ostaja valittaja
    myymalapaallikko paallikko projektipaallikko tuotepaallikko myyntipaallikko markkinointipaallikko johtaja
    myyntijohtaja talousjohtaja perustaja yrittaja omistaja puheenjohtaja kirjanpitaja tilintarkastaja asianajaja
    lakimies tuomari poliisi palomies kansanedustaja koordinaattori sihteeri asiantuntija konsultti analyytikko
    hjukrunarfraedingur laeknir kennari verkfraedingur forritari framkvaemdastjori
    """
)
