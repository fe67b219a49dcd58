"""Trades in Slavic languages, Turkish, Hungarian, Romanian, the Baltic ones, Indonesian and Malay."""

from __future__ import annotations

from eventmate.intake.vocabulary import listed

SLAVIC = listed(
    """
    redaktorka dziennikarz dziennikarka nauczyciel nauczycielka lekarz lekarka pielegniarka pielegniarz dentysta
    dentystka weterynarz farmaceuta farmaceutka polozna psycholog psycholozka psychiatra fizjoterapeuta
    fizjoterapeutka prawnik prawniczka adwokat adwokatka radca notariusz notariuszka sedzia prokurator policjant
    policjantka strazak zolnierz urzednik urzedniczka radny radna posel poslanka burmistrz wojt ksiegowy ksiegowa
    ekonomista ekonomistka doradca doradczyni konsultant konsultantka analityk analityczka informatyk informatyczka
    projektant projektantka architektka grafik graficzka fotografka rezyser rezyserka aktor aktorka muzyk spiewak
    spiewaczka pisarz pisarka poetka tlumacz tlumaczka wydawca ksiegarz bibliotekarz bibliotekarka malarz malarka
    rzezbiarz rzezbiarka artysta artystka elektryk hydraulik stolarz ciesla murarz spawacz mechanik slusarz kowal
    zlotnik zegarmistrz krawiec krawcowa szewc piekarz cukiernik kucharz kucharka kelnerka barmanka piwowar rolnik
    rolniczka ogrodnik ogrodniczka lesnik rybak pszczelarz fryzjer fryzjerka kosmetyczka sprzedawca sprzedawczyni
    handlowiec przedstawiciel przedstawicielka kupiec kierowca pilotka magazynier logistyk logistyczka spedytor
    laborantka chemik chemiczka fizyk biolozka geolog matematyk matematyczka historyk historyczka naukowiec badacz
    badaczka wykladowca wykladowczyni profesorka doktorant doktorantka studentka stazysta stazystka praktykant
    praktykantka uczen uczennica rektorka dziekan wlasciciel wlascicielka zalozyciel zalozycielka wspolzalozyciel
    wspolzalozycielka przedsiebiorca wspolnik wspolniczka prezeska wiceprezes wiceprezeska przewodniczacy
    przewodniczaca koordynator koordynatorka specjalista specjalistka asystent asystentka sekretarz sekretarka
    recepcjonista recepcjonistka rzecznik rzeczniczka wolontariusz wolontariuszka emeryt emerytka trener trenerka
    rekruter rekruterka menedzer menedzerka handlowka dyrektorka ucitel ucitelka lekar zubar zubarka sestricka
    veterinarka lekarnik lekarnice pravnik pravnicka advokatka notarka soudce soudkyne policista policistka hasic
    vojak urednik urednice starosta starostka primator primatorka poslanec poslankyne ucetni ekonomka poradce
    poradkyne konzultant konzultantka analytik analyticka informatik vyvojarka programator programatorka navrhar
    navrharka novinar novinarka spisovatel spisovatelka prekladatel prekladatelka tlumocnik tlumocnice knihovnik
    knihovnice reziser reziserka herec herecka hudebnik zpevak zpevacka malirka sochar socharka umelec umelkyne
    elektrikar instalater truhlar tesar zednik svarec zamecnik kovar zlatnik hodinar krejci svec pekar cukrar cukrarka
    kuchar cisnik cisnice sladek pivovarnik zemedelec zahradnik zahradnice rybar vcelar kadernik kadernice prodavac
    prodavacka obchodnik obchodnice nakupci ridic skladnik fyzik vedec vedkyne vyzkumnik vyzkumnice docentka
    doktorandka stazista majitel majitelka spolumajitel zakladatelka spoluzakladatel podnikatel podnikatelka jednatel
    jednatelka predseda predsedkyne mistopredseda koordinatorka asistent asistentka recepcni mluvci dobrovolnik
    duchodce manazer manazerka vedouci naborar ucitelj uciteljica nastavnik profesorica zdravnik zdravnica lijecnik
    lijecnica doktorica zobar stomatolog odvjetnik odvjetnica odvetnik odvetnica pravnica sudija sudac policajac
    vatrogasac urednica prevoditeljica prevoditelj pisac knjizevnik glumac glumica glazbenik pjevac slikar slikarica
    kipar inzenjer inzenjerka programer programerka razvijalec arhitekt arhitektica racunovodja racunovotkinja
    knjigovoda ekonomist elektricar vodoinstalater stolar zidar mehanicar kuhar kuharica konobar mesar vinar
    vinogradar poljoprivrednik kmet frizer frizerka trgovac vozac vlasnik vlasnica osnivac osnivacica ustanovitelj
    direktorica predsednik predsjednik predsjednica voditelj voditeljica vodja savjetnik savetnik svetovalec
    """
)

OTHERS = listed(
    """
    ogretmen ogretim profesor docent arastirmaci ogrenci stajyer asistan hemsire ebe hekim eczaci psikolog
    fizyoterapist veteriner avukat savci noter itfaiyeci asker memur milletvekili muhasebeci bankaci sigortaci emlakci
    danismani analist analisti programci yazilimci tasarimci tasarimcisi mimari fotografci yonetmen oyuncu muzisyen
    sarkici ressam heykeltiras sanatci yazar sair gazeteci editoru cevirmen tercuman yayinci kitapci kutuphaneci
    elektrikci tesisatci marangoz duvarci boyaci kaynakci tamirci demirci kuyumcu saatci terzi kunduraci firinci
    pastaci asci kasap garson barmen bahcivan ciftci balikci arici kuafor berber satici esnaf tuccar ithalatci
    ihracatci sofor pilotu depocu lojistikci operatoru teknisyen teknisyeni teknikeri kimyager fizikci biyolog jeolog
    matematikci tarihci sosyolog girisimci ortagi sahibi patronu baskan baskani muduru yonetici koordinatoru sekreter
    sekreteri sorumlusu temsilcisi uzmani gonullu emekli isci usta ustasi tanar tanarno orvos orvosno fogorvos
    allatorvos gyogyszeresz apolo apolono pszichologus ugyved ugyvedno jogasz kozjegyzo rendor tuzolto polgarmester
    konyvelo kozgazdasz tanacsado programozo epitesz epiteszmernok rajzolo grafikus ujsagiro szerkeszto fordito
    tolmacs rendezo szinesz szineszno zenesz enekes szobrasz muvesz villanyszerelo asztalos komuves hegeszto szerelo
    kovacsmester pek cukrasz szakacs pincer boraszat borasz fodrasz elado kereskedo ertekesito beszerzo soffor
    raktaros technikus kutato hallgato gyakornok doktorandusz alapito tulajdonos vallalkozo elnok igazgatoja titkar
    titkarno rendszergazda profesoara invatator invatatoare medic farmacist dentist psiholog avocat avocata notar
    judecator procuror politist primar consilier consiliera contabil contabila economist inginer ingineri
    programatoare dezvoltator dezvoltatoare arhitect arhitecta grafician jurnalist jurnalista traducator traducatoare
    scriitor scriitoare regizor actor actrita muzician cantaret pictor sculptor artist artista electrician instalator
    tamplar sudor mecanic bucatar brutar cofetar ospatar vanzator vanzatoare sofer tehnician cercetator cercetatoare
    studenta doctorand stagiar fondatoare antreprenor antreprenoare proprietar administrator director directoare
    manager presedinte coordonator coordonatoare secretara opetaja arst insener tarkvaraarendaja disainer
    raamatupidaja ajakirjanik juhataja juht teadur ettevotja skolotajs skolotaja arsts inzenieris programmetajs
    dizainers gramatvedis zurnalists vaditajs direktors petnieks mokytojas mokytoja gydytojas gydytoja inzinierius
    inziniere programuotojas programuotoja dizaineris dizainere buhalteris buhaltere zurnalistas zurnaliste vadovas
    vadove direktorius direktore tyrejas tyreja isteigejas dokter dosen insinyur pengacara perawat wartawan pengusaha
    direktur manajer petani nelayan pelajar mahasiswa mahasiswi peneliti penulis penerjemah akuntan arsitek apoteker
    peguam jurutera pengarah pengurus usahawan pensyarah akauntan
    """
)
