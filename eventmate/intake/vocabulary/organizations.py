"""Words that tell an organisation: legal forms, kinds of house, well-known ones."""

from __future__ import annotations

from eventmate.intake.vocabulary import listed

LEGAL = listed(
    """
    sp sp. o.o o.o. vzw asbl tov тов inc inc. incorporated corp corp. corporation ltd ltd. limited llc llc. l.l.c
    l.l.c. llp lp plc gmbh ag kg kgaa ohg gbr ug e.v. ev e.k. mbh se sa s.a. sas s.a.s sarl s.a.r.l. srl s.r.l. spa
    s.p.a. bv b.v. nv n.v. vof ab a.b. as a/s aps oy oyj asa z.o.o. zoo kft zrt s.r.o. sro a.s. doo d.o.o. ooo ооо
    оао зао pao пао ip ип pty pvt pte co co. company s.l. sl s.l.u. ltda ltda. eireli cv sdn bhd kk k.k. pbc cic
    p.c. gmbh&co
    """
)
"""Legal forms; behind a comma they still belong to the name before it."""

LEGAL_SUFFIX_AFTER_COMMA = listed(
    """
    inc inc. incorporated corp corp. corporation ltd ltd. limited llc llc. l.l.c. llp plc gmbh s.a. s.l. co. sarl
    pbc pty
    """
)

_MORE_HOUSES = listed(
    """
    authority board cathedral chapel consortium constabulary court courts creamery dairy diocese dispensary distillery
    dockyard fishery fisheries florists forge forum garage hospice hostel infirmary jewellers joinery kindergarten
    kennels laundry league livery lodge monastery mosque mutual nurseries observatory orchards orphanage outfitters
    parliament pathology pipefitters planetarium polyclinic port pottery practice preschool printers quarry refinery
    roasters roastery salon sanctuary seminary shelter shipyard shipyards smithy stables surveyors syndicate synagogue
    tannery tavern temple turbines upholstery vets vineyard vineyards wholesale wholesalers woodworks workshop yards
    ferries freight haulage removals coatings castings forgings plastics polymers textiles ceramics optics lasers
    sensors batteries turbine robotik biologics vaccines genetics aquaculture seafood spirits distillers bakers
    butchers caterers events florist landscapes nursery seeds timber joiners builders contractors homes surfacing
    aviation avionics maritime marine yachts boats cycles motors tyres electricals electronics audio acoustics
    ayuntamiento alcaldia camara consejo ministerio colegio escuela fundacion asociacion cooperativa bodega bodegas
    panaderia taller talleres libreria farmacia clinica despacho gestoria inmobiliaria constructora construcciones
    transportes aceites conservas hermanos prefeitura fundacao escola associacao padaria livraria editora construcoes
    clinicas laboratorio laboratorios camara mairie prefecture conseil hopital clinique boulangerie librairie
    pharmacie cabinet editions imprimerie brasserie domaine conserverie mutuelle syndicat etablissements ets fromagerie
    patisserie menuiserie garage-auto comune ospedale scuola fondazione associazione officina officine cantina cantine
    azienda editrice edizioni panificio pastificio tipografia carrozzeria gemeente ziekenhuis stichting vereniging
    hogeschool bakkerij brouwerij uitgeverij drukkerij advocaten rederij makelaardij bouwbedrijf stadtwerke gemeinde
    landratsamt rathaus ministerium krankenhaus praxis apotheke backerei metzgerei brauerei weingut gartnerei
    schreinerei tischlerei zimmerei buchhandlung druckerei spedition maschinenbau holzbau anlagenbau metallbau
    genossenschaft volksbank raiffeisenbank verband handwerkskammer gesellschaft gymnasium grundschule autohaus
    gasthof hofladen bergbahn kommun kommune sykehus sjukhus sygehus skole skola forening stiftelse forlag bryggeri
    bakeri bageri rederi verft byra universitetssjukhus szpital szkola uniwersytet politechnika urzad fundacja
    stowarzyszenie spoldzielnia wydawnictwo piekarnia browar kancelaria przedsiebiorstwo hurtownia nemocnice univerzita
    nadace urad pivovar nakladatelstvi ordinace bolnica sveuciliste univerzitet zavod vinarija universitesi hastanesi
    belediyesi bakanligi vakfi dernegi okulu lisesi bankasi fabrikasi sirketi yayinlari yliopisto sairaala koulu saatio
    yhdistys panimo egyetem korhaz iskola alapitvany primaria spital universitatea
    """
)

HOUSES = _MORE_HOUSES | listed(
    """
    office bureau navy army parliament senate embassy consulate police university universitat universite universidad
    universidade universita universiteit universitet uni college school academy institute institut instituto
    istituto institution laboratory laboratories lab labs laboratoire observatory hospital clinic clinics klinik
    klinikum charite bank banque banco sparkasse insurance versicherung ministry ministere department dept council
    agency commission foundation stiftung fondation association verein society federation union committee company
    corporation group gruppe groupe grupo holding holdings industries enterprises ventures capital partners
    partners' equity investments securities asset trust fund advisors advisers associates consulting consultants
    consultancy solutions systems technologies technology tech software networks network media studio studios works
    werke motors airlines airways rail railways railway bahn logistics shipping energy power electric oil gas
    petroleum pharma pharmaceuticals biotech biosciences therapeutics diagnostics genomics robotics aerospace
    dynamics semiconductor semiconductors microsystems instruments devices materials chemicals chemie steel metals
    mining foods brewery brewing winery bakery hotel hotels restaurant cafe museum gallery theatre theater opera
    orchestra church parish library archive press publishing publishers verlag books magazine times news gazette
    herald tribune post broadcasting radio television tv pictures records entertainment games gaming interactive
    digital analytics insights intelligence security cloud data ai engines machines factory foundry mill mills
    cooperative coop co-op guild chamber club hub accelerator incubator startup inc community alliance initiative
    project charity ngo registry exchange market markets stores supermarket recruitment recruiting staffing talent
    architects architekten attorneys lawyers solicitors kanzlei notariat buro atelier werkstatt manufaktur
    fraunhofer eth tu fh hochschule polytechnic politecnico ecole lycee gymnasium creative communications
    advertising ads payments pay finance financial wealth homes housing properties estates realty health healthcare
    care dental medical surgery pharmacy farm farms organics outdoors sports fitness yoga travel tours tourism
    mobility transport automotive space satellites университет институт компания банк завод академия школа группа
    πανεπιστημιο τραπεζα εταιρεια جامعة شركة بنك معهد אוניברסיטת אוניברסיטה חברת בנק มหาวิทยาลัย บริษัท ธนาคาร
    """
)
"""Words that a name of an organisation ends with, or begins with ("University of ...")."""

COMPOUND_HOUSES = tuple(
    listed(
        """
        klinik klinikum krankenhaus hochschule grundschule sparkasse volksbank stiftung verlag werke stadtwerke kanzlei
        akademie backerei metzgerei brauerei druckerei schreinerei tischlerei gartnerei buchhandlung spedition
        maschinenbau anlagenbau ministerium landratsamt ziekenhuis brouwerij bakkerij uitgeverij drukkerij hogeschool
        sjukhus sykehus sygehus bryggeri rederi foreningen yliopisto sairaala
        """
    )
)
"""What one word that names an organisation ends with in languages that join words: Charlottenklinik."""

KNOWN = listed(
    """
    accenture adidas adobe adyen airbnb airbus alibaba allianz alphabet amazon amd anthropic apple arm arup asml
    asos astrazeneca atlassian audi autodesk aws axa bain barclays basf bayer bbc bcg bloomberg bmw boeing
    booking.com bosch bp bt bytedance canonical canva capgemini cern cisco citi citibank cloudflare coinbase comcast
    commerzbank continental databricks datadog dell deloitte deliveroo dhl disney docker doordash dropbox ebay edf
    elastic eon ericsson esa etsy exxonmobil ey facebook fedex ferrari fiat figma ford fujitsu gitlab glovo goldman
    google grab gsk harvard heineken hitachi hm honda honeywell hp hsbc huawei hubspot ibm ikea ing intel intuit
    jetbrains jpmorgan kaggle klarna klm kpmg lego lenovo lg lidl linkedin lloyds lufthansa lyft maersk mastercard
    mckinsey meta mercedes merck microsoft miro mit mongodb monzo motorola mozilla n26 nasa natwest nestle netflix
    nhs nike nintendo nokia notion novartis novo nvidia ocado openai oracle palantir panasonic paypal pepsi pfizer
    philips pinterest porsche postman pwc qualcomm rakuten randstad redhat reddit renault revolut roche rolls-royce
    ryanair salesforce samsung sanofi sap shell shopify siemens skyscanner skype slack snap snapchat snowflake sony
    soundcloud spacex spotify square stanford starbucks starling stripe suse swisscom telefonica tencent tesco tesla
    thales thoughtworks tiktok tinder tomtom toyota transferwise trivago twilio twitter uber ubs unilever unicef
    unesco ups verizon visa vmware vodafone volkswagen volvo walmart waymo wework whatsapp wikipedia wikimedia wise
    xerox xiaomi yahoo yandex yelp youtube zalando zapier zendesk zillow zoom openstreetmap github vercel netlify
    supabase hashicorp heroku digitalocean mistral deepmind huggingface ubisoft valve epic яндекс сбер сбербанк
    газпром мтс тинькофф mailru 阿里巴巴 腾讯 騰訊 百度 华为 華為 字节跳动 小米 京东 京東 美团 网易 台积电 台積電
    鴻海 富士康 联想 滴滴 拼多多 蚂蚁集团 ソニー トヨタ 任天堂 楽天 メルカリ 富士通 日立 パナソニック キヤノン
    ホンダ 日産 ソフトバンク サイバーエージェント リクルート 삼성 삼성전자 네이버 카카오 현대 현대자동차 쿠팡 라인
    토스 배달의민족 우아한형제들 엘지 에스케이 당근마켓 하이닉스
    """
)

WORDS_TOO = listed(
    """
    meta apple shell visa square slack wise snap notion target zoom grab elastic miro epic valve uber ing arm oracle
    continental canonical orange ford dell bt hp lego ups post stanford
    """
)
"""Known ones that are words or names as well: known only behind "at", "@" and the like, or with a capital."""

CJK_HOUSES = listed(
    """
    公司 集团 集團 大学 大學 银行 銀行 科技 研究所 研究院 学院 學院 医院 醫院 株式会社 有限会社 合同会社 研究室 工業
    製作所 電機 自動車 新聞 新聞社 出版社 事務所 财团 电子 電子 通信 证券 保险 주식회사 전자 은행 대학교 대학 그룹
    자동차 화학 생명 증권 연구소 병원 테크 소프트 학교 ㈜ (주) 신문 방송 テクノロジーズ グループ ホールディングス
    """
)
