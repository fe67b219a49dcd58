"""Words of titles: what somebody is (heads), the words before it (modifiers), the fields that follow (departments)."""

from __future__ import annotations

from eventmate.intake.vocabulary import listed, professions
from eventmate.text import fold

CHIEFS = listed(
    """
    ceo cto coo cfo cmo cio cpo cro cso ciso cdo cco chro cxo evp svp vp avp md gm founder co-founder cofounder
    owner co-owner president chair chairman chairwoman chairperson proprietor principal grunder grunderin mitgrunder
    mitgrunderin inhaber inhaberin geschaftsfuhrer geschaftsfuhrerin vorstand pdg fondateur fondatrice cofondateur
    cofondatrice fundador fundadora cofundador cofundadora oprichter eigenaar dg titolare fondatore directeur
    directrice grundare medgrundare kurucu zakladatel zalozyciel
    """
)
"""Heads that stand at the top of an organisation: what follows their "of" is one, what stands before them too."""

_ENGLISH = listed(
    """
    songwriter prof producer-director agent lobbyist-at-large cto-in-residence storyteller ringleader frontman
    drummer bassist guitarist pianist hostler bricklayer welder plasterer tinkerer dreamer builder
    founder-in-residence eir changemaker admiral colonel commander lieutenant major sergeant accountant activist
    actor actress actuary administrator adviser advisor advocate agronomist ambassador analyst anchor anesthetist
    anthropologist apprentice archaeologist architect archivist artist assistant associate astronaut astronomer
    athlete attorney auditor author bartender biochemist bioinformatician biologist blogger bookkeeper bookseller
    botanist broadcaster broker buyer captain caretaker cardiologist cartographer cartoonist chaplain chemist chef
    chief chiropractor choreographer cinematographer clerk clinician coach coder columnist comedian commissioner
    composer concierge conductor conservator consultant contractor coordinator co-ordinator copywriter correspondent
    counsel counselor counsellor courier craftsman creator critic curator dancer dealer delegate dentist deputy
    dermatologist designer detective dev developer devrel dietitian diplomat director dispatcher distributor doctor
    doula ecologist economist editor educator electrician employee engineer entrepreneur epidemiologist ethicist
    ethnographer evangelist examiner executive expert facilitator farmer fellow filmmaker financier firefighter
    florist freelancer fundraiser gamedev gardener geek geneticist geographer geologist geophysicist goldsmith
    governor grower guide guru hacker hairdresser handler head hematologist hero historian host hostess hotelier
    hydrologist illustrator immunologist influencer inspector installer instructor intern internist interpreter
    inventor investigator investor janitor jeweler jeweller journalist lawyer lead leader lecturer liaison librarian
    linguist lobbyist logistician luthier machinist maintainer maker manager marketer marketeer mathematician
    mechanic mediator mentor merchandiser meteorologist microbiologist midwife minister missionary model moderator
    musician negotiator neurologist neuroscientist neurosurgeon ninja notary novelist nurse nutritionist
    oceanographer officer official oncologist operator optician optometrist organiser organizer paediatrician
    paralegal paramedic partner pathologist pediatrician performer pharmacist philanthropist philosopher
    photographer physician physicist physiotherapist pilot planner playwright plumber podcaster poet policymaker
    politician postdoc practitioner president producer professor programmer promoter prosecutor psychiatrist
    psychologist psychotherapist publicist publisher radiographer radiologist rapporteur realtor receptionist
    recruiter registrar rep reporter representative researcher restaurateur retailer reviewer rockstar roboticist
    scholar scientist scout screenwriter sculptor secretary seismologist seller sherpa sociologist soldier solicitor
    specialist sre statistician steward stockbroker strategist student stylist superintendent supervisor surgeon
    surveyor sysadmin tailor teacher technician technologist teller tester therapist toolmaker toxicologist trader
    trainee trainer translator treasurer trustee tutor undergraduate urbanist venture-capitalist capitalist vet
    veterinarian videographer vintner violinist virologist vlogger volunteer waiter waitress wardrobe whisperer
    winemaker wizard woodworker writer youtuber zoologist sdr bdr ae csm pm po tpm em swe sde ux-designer qa dba ba
    ra ta pi dpo hrbp vc secops devops devsecops mlops sales-rep salesman saleswoman salesperson spokesperson
    spokesman spokeswoman businessman businesswoman craftswoman cameraman cameraperson fisherman ombudsman foreman
    handyman webmaster quartermaster postmaster headmaster headmistress bandmaster midfielder goalkeeper statesman
    alderman councillor councilor mayor senator ambassadress barista baker barber brewer butcher butler carpenter
    cook cooper driver fisher forester glazier hunter mason miner painter potter priest sailor singer tanner weaver
    roofer tiler rigger roaster blender brewmaster cheesemonger fishmonger ironmonger beekeeper shopkeeper zookeeper
    gatekeeper timekeeper goalie custodian warden ranger lifeguard bouncer doorman porter usher dean provost
    chancellor bursar docent reader phd-student postgrad rapper dj vj mc kol ic
    """
)

_EUROPEAN = listed(
    """
    mernok fejleszto igazgato vezeto tervezo ugyvezeto inzenyr vyvojar reditel reditelka insinoori kehittaja johtaja
    toimitusjohtaja suunnittelija larare lakare forskare larer lege forsker maler advokat jurist lakar muhendisi
    muduru ogretmeni yoneticisi uzmani danismani gelistiricisi kurucusu cheffe cadre ejecutiva fondateurs redakteur
    wirtschaftsprufer notar pfarrer backer koch entwickler entwicklerin softwareentwickler softwareentwicklerin
    ingenieur ingenieurin leiter leiterin teamleiter teamleiterin projektleiter projektleiterin berater beraterin
    unternehmensberater steuerberater steuerberaterin anwalt anwaltin rechtsanwalt rechtsanwaltin arzt arztin
    architektin lehrer lehrerin referent referentin assistentin sachbearbeiter sachbearbeiterin designerin
    produktmanager produktmanagerin forscher forscherin wissenschaftler wissenschaftlerin journalistin redakteurin
    prokurist prokuristin buchhalter buchhalterin vertriebsleiter vertriebsleiterin werkstudent werkstudentin
    studentin geselle meister meisterin tischler tischlerin dozent dozentin professorin kaufmann kauffrau
    mitarbeiter mitarbeiterin abteilungsleiter abteilungsleiterin ingenieure developpeur developpeuse responsable
    chercheur chercheuse avocat avocate consultante conseiller conseillere gerant gerante comptable medecin
    architecte journaliste redacteur redactrice graphiste etudiant etudiante enseignant enseignante professeur
    professeure recruteur recruteuse stagiaire chargee charge ingeniero ingeniera desarrollador desarrolladora
    directora gerente jefe jefa abogado abogada consultor consultora medico medica arquitecto arquitecta periodista
    disenador disenadora profesor profesora investigador investigadora contador contadora estudiante encargado
    encargada coordinador coordinadora socio socia engenheiro engenheira desenvolvedor desenvolvedora diretor
    diretora advogado advogada professora pesquisador pesquisadora coordenador coordenadora ingegnere sviluppatore
    sviluppatrice direttore direttrice avvocato ricercatore ricercatrice progettista responsabile commercialista
    giornalista dottorando impiegato consulente ontwikkelaar ontwerper ontwerpster directeur adviseur onderzoeker
    docente leraar lerares advocaat huisarts utvecklare ingenjor konsult vd projektledare direktor adm.dir daglig
    leder radgiver utvikler udvikler inzynier programista programistka kierownik kierowniczka dyrektor dyrektorka
    prezes
    """
)

_OTHERS = frozenset(
    fold(word)
    for word in listed(
        """
        тимлид тестировщик продакт маркетолог рекрутер инвестор предприниматель научный розробник розробниця інженер
        дизайнерка менеджерка керівник керівниця засновник засновниця директорка вчителька викладач адвокат психолог
        переводчик учёный исследователь исследовательница писатель художник художница фотограф музыкант актёр
        актриса инженер разработчик директор менеджер дизайнер программист аналитик основатель сооснователь
        руководитель начальник учитель врач преподаватель профессор журналист юрист бухгалтер студент студентка
        архитектор редактор консультант μηχανικος διευθυντης διευθυντρια ιδρυτης ιδρυτρια προγραμματιστης
        προγραμματιστρια σχεδιαστης καθηγητης καθηγητρια δικηγορος muhendis mudur yazilimci gelistirici danisman
        avukat ogretmen doktor mimar أستاذة مهندس مهندسة مدير مديرة مؤسس مؤسسة رئيس رئيسة مطور مطورة مصمم مصممة
        استاذ استاذة محاسب محام محامية طبيب طبيبة صحفي صحفية باحث باحثة מהנדס מהנדסת מפתח מפתחת מנהל מנהלת מייסד
        מייסדת מנכ"ל מנכל מנכ״ל סמנכ"ל סמנכל עורך עורכת מעצב מעצבת יועץ יועצת רופא רופאה इंजीनियर निदेशक प्रबंधक
        संस्थापक डेवलपर शिक्षक डॉक्टर वकील पत्रकार डिज़ाइनर सलाहकार วิศวกร ผู้จัดการ ผู้อำนวยการ นักพัฒนา ผู้ก่อตั้ง
        อาจารย์ นักออกแบบ
        """
    )
)

HEADS = CHIEFS | _ENGLISH | _EUROPEAN | _OTHERS | professions.TRADES

FOREIGN_HEADS = (
    (_EUROPEAN | _OTHERS | professions.QUALIFIED_BEHIND | listed("directeur directrice director geschaftsfuhrer"))
    - _ENGLISH
    - professions.ENGLISH
    - professions.GERMAN
    - professions.DUTCH
)
"""Heads of languages in which what qualifies a title stands behind it."""

PLURALS = listed(
    """
    developers engineers designers people founders investors recruiters managers devs students
    """
)
"""Several of them are not a title."""

MODIFIERS = listed(
    """
    yazilim urun proje satis wissenschaftlicher wissenschaftliche selbststandiger gp vc pe tv cs eu ip m&a pc rear
    senior sr sr. junior jr jnr snr lead chief principal staff head deputy vice assistant associate acting interim
    general group global regional national international local executive managing founding former independent
    freelance freelancing retired certified chartered registered licensed professional technical creative digital
    full full-stack fullstack front front-end frontend back back-end backend end stack web mobile cloud site
    reliability systems system network networks infrastructure platform platforms embedded firmware hardware
    software electrical electronic electronics mechanical civil structural chemical industrial aerospace
    aeronautical nuclear biomedical environmental marine petroleum mining process quality assurance test testing
    automation release build security cyber cybersecurity information infosec data big machine learning deep ml ai
    artificial intelligence nlp vision business market marketing growth performance brand content product products
    project projects program programme portfolio delivery scrum agile account accounts key customer client success
    support service services sales presales pre-sales revenue partnership partnerships channel strategic strategy
    development operations ops supply chain logistics procurement purchasing category merchandise retail finance
    financial investment investments credit risk compliance tax audit legal corporate commercial contract contracts
    patent human resources hr people talent acquisition recruiting recruitment hiring training community social
    media public relations pr communications comms press events event office facilities admin administrative
    personal private research applied clinical medical health healthcare hospital school primary secondary high
    university visiting adjunct emeritus distinguished tenured postdoctoral doctoral phd graduate undergraduate
    student game games gameplay graphics visual motion ux ui ux/ui ui/ux interaction interior fashion graphic urban
    landscape art artistic film video audio sound music documentary technology tech it r&d innovation transformation
    change solution solutions enterprise integration implementation application applications android ios python java
    javascript typescript react node node.js php ruby rails rust go golang c c++ c# .net kotlin swift scala elixir
    haskell perl cobol linux unix windows database sql oracle sap salesforce aws azure gcp kubernetes k8s devops
    blockchain crypto bitcoin quantitative quant algorithm algorithms robotics robot computer computational
    statistical actuarial country area district branch store shop warehouse plant factory production manufacturing
    maintenance field line shift team division unit department section director angel seed venture capital equity
    wealth fund asset real estate property construction energy solar wind water climate sustainability esg policy
    government affairs editorial copy science academic education curriculum instructional developer advocate
    experience design engineering engine partner startup serial co co- non-executive board chairman vp first second
    1st 2nd officer flight train truck bus taxi police army navy air force yoga fitness life leadership career
    speech occupational physical massage wedding portrait wildlife conservation forest veterinary dental surgical
    orthopedic orthopaedic pediatric paediatric trauma emergency cardiac icu ward pastry sous wine coffee tea beer
    craft cheese master bicycle bike piano violin guitar jazz opera chatbot prompt llm data-science bi etl dwh crm
    erp seo sem ppc email affiliate demand generation gen inbound outbound lifecycle retention monetization pricing
    search ads advertising programmatic planning user human-centered fintech biotech proptech edtech healthtech
    insurtech agritech govtech legaltech cleantech deeptech hr-tech open source oss kernel compiler compilers
    distributed backend-end storage payments payment fraud trust safety privacy identity cryptography accessibility
    localization localisation internationalization translation documentation docs knowledge stellvertretender
    stellvertretende leitender leitende kaufmannischer kaufmannische technischer technische freier freie technique
    commerciale adjoint adjointe generale tecnico tecnica comercial ejecutivo old chief-of-staff staff-of indie solo
    bean happiness chaos vibe
    """
)
"""Words that stand before a head and belong to the title."""

DEPARTMENTS = listed(
    """
    eng mktg biz bizdev fin mfg dev engineering sales marketing growth product products design operations ops
    finance people hr talent research science data technology tech it security infrastructure platform support
    success legal compliance strategy partnerships partner partners communications comms pr content community brand
    development innovation analytics procurement purchasing logistics supply manufacturing production quality
    maintenance business customer client human resources learning education training staff devrel developer
    relations ecosystem ai ml machine artificial intelligence software hardware mobile web cloud digital media
    social events event programs programmes projects policy public government external internal corporate investor
    investments accounts accounting audit risk revenue commercial channel retail ecommerce e-commerce merchandising
    advertising creative editorial news photography video ux ui studio architecture construction facilities real
    estate energy sustainability esg impact climate health medical clinical nursing surgery medicine physics
    chemistry biology mathematics maths math statistics economics history philosophy law literature linguistics
    psychology sociology politics music art arts drama theatre film journalism computing informatics robotics
    electronics photonics quantum materials nanotechnology bioinformatics genetics neuroscience astronomy geography
    geology computer computational international global emea apac latam dach americas europe asia africa nordics
    benelux european asian african american experience the and of & for delivery transformation change information
    systems solutions services service talent-acquisition acquisition recruitment recruiting payments fraud trust
    safety privacy identity open source standards special mobility transport aviation defence defense space games
    gaming vertrieb entwicklung einkauf personal produktion forschung technik ventes technique ventas tecnologia
    ingenieria
    """
)
"""Fields that follow "head of", "VP" and the like, and name no organisation."""

STANDALONE = listed(
    """
    engineering sales marketing growth product design operations ops finance hr legal compliance strategy
    partnerships comms procurement logistics devrel devops sre qa accounting pr r&d purchasing recruiting
    recruitment ux presales vertrieb einkauf
    """
)
"""Departments that alone, between a name and an organisation, tell what somebody does."""

CJK_HEADS = listed(
    """
    工程师 工程師 经理 經理 总监 總監 总裁 總裁 董事长 董事長 董事 创始人 創始人 創辦人 创办人 联合创始人 共同創辦人
    合伙人 合夥人 教授 老师 老師 律师 律師 医生 醫生 医師 设计师 設計師 分析师 分析師 研究员 研究員 记者 記者 编辑
    編輯 主任 主管 顾问 顧問 开发者 開發者 程序员 程式設計師 架构师 架構師 科学家 科學家 负责人 負責人 投资人 投資人
    销售 助理 社長 副社長 部長 課長 係長 取締役 代表取締役 会長 専務 常務 代表 エンジニア デザイナー プログラマー
    マネージャー ディレクター コンサルタント アナリスト プロデューサー リーダー 開発者 研究者 教員 准教授 講師
    弁護士 会計士 税理士 創業者 共同創業者 編集者 営業 広報 人事 プロダクトマネージャー ライター カメラマン 대표
    대표이사 이사 개발자 디자이너 기획자 매니저 팀장 부장 과장 차장 대리 사원 교수 연구원 기자 변호사 의사 엔지니어
    창업자 공동창업자 본부장 실장 회장 사장 부사장 상무 전무 컨설턴트 마케터 작가 강사 선생님 프로그래머 분석가
    """
)

CJK_MODIFIERS = listed(
    """
    マーケティング 投资 投資 財務 総務 人事 経営 企画 広報 营销 區域 区域 大区 战略 品牌 客户 渠道 마케팅 투자 전략
    경영 백엔드 프론트엔드 풀스택 모바일 클라우드 软件 軟體 硬件 硬體 高级 高級 资深 資深 首席 产品 產品 项目 項目
    市场 市場 销售 技术 技術 数据 數據 前端 后端 後端 算法 测试 測試 运营 運營 人力资源 财务 总 副 执行 联合 共同
    设计 設計 研发 研發 全栈 机器学习 人工智能 ソフトウェア シニア ソフト ハード プロダクト プロジェクト データ
    フロントエンド バックエンド 機械学習 営業 開発 代表 製品 소프트웨어 시니어 주니어 데이터 제품 프로덕트 영업 기술
    개발 수석 선임 책임 프로젝트 공동
    """
)
