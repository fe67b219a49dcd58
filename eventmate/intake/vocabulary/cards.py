"""Words that stand on business cards: names of fields, of streets, and titles and houses in scripts without blanks.

Folded (`text.fold`), except where said.
"""

from __future__ import annotations


def _listed(phrases: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in phrases.split(","))


NAMES = _listed("""
    name, full name, contact, contact person, ansprechpartner, nom, nombre, nome, naam, imię i nazwisko,
    姓名, 氏名
""")
FIRST_NAMES = _listed("""
    first name, given name, vorname, prenom, voornaam
""")
LAST_NAMES = _listed("""
    last name, family name, surname, nachname, achternaam, apellido, apellidos, cognome
""")
ORGANIZATIONS = _listed("""
    company, organization, organisation, org, employer, business, firm, firma, unternehmen, societe,
    entreprise, empresa, azienda, bedrijf, 公司, 会社
""")
TITLES = _listed("""
    title, job title, job, position, role, function, occupation, titel, funktion, beruf, rolle,
    fonction, poste, cargo, puesto, ruolo, functie, 职位, 役職
""")
NOTES = _listed("""
    note, notes, notiz, comment, comments, remarks, bemerkung, memo
""")
POINTS = _listed("""
    e, w, m, t, p, f, o, d, h, c, email, e-mail, mail, web, website, www, url, site, internet, homepage,
    tel, telephone, telefon, phone, mobile, mobil, cell, fax, linkedin, github, twitter, x, skype, mob,
    office, direct, courriel, correo, 邮箱, 网址
""")
"""Labels that say nothing once their value is taken."""
COLUMNS = NAMES | FIRST_NAMES | LAST_NAMES | ORGANIZATIONS | TITLES | NOTES | POINTS
"""Names of columns above a list."""
STREETS = _listed("""
    street, st, str, st., str., road, rd, rd., avenue, ave, ave., av, av., lane, ln, drive, dr,
    boulevard, blvd, blvd., court, ct, place, pl, plaza, square, sq, terrace, crescent, way, highway,
    hwy, parkway, pkwy, close, mews, row, walk, quay, wharf, suite, ste, floor, fl, building, bldg,
    house, tower, unit, apt, po, p.o., box, postfach, strasse, weg, platz, allee, gasse, ring, damm,
    ufer, chaussee, promenade, rue, quai, impasse, chemin, calle, avenida, paseo, carrera, camino, via,
    viale, piazza, corso, largo, rua, travessa, praca, straat, laan, plein, kade, gracht, singel, gata,
    gatan, gate, gaten, vagen, vej, vei, veien, katu, tie, ulica, ul, ul., aleja, al., utca, ut,
    namesti, trida, улица, ул, ул., проспект, пр-т, caddesi, cad., sokak, sk., mahallesi, cours, etage,
    etg., stock, no., nr.
""")
STREET_ENDINGS = tuple(
    _listed("""
    strasse, str., straße, weg, platz, allee, gasse, ring, damm, ufer, straat, laan, plein, kade,
    gracht, gata, gatan, gate, gaten, vagen, vej, vei, veien, katu, utca
""")
)
"""Endings of streets in one word."""
EASTERN_TITLES = tuple(
    _listed("""
    部長, 部长, 課長, 课长, 係長, 社長, 会長, 取締役, 主任, 次長, 店長, 経理, 经理, 經理, 專員, 专员,
    執行長, 执行长, 秘書, 秘书, 社员, 社員, 監督, 館長, 院長, 院长, 校長, 校长, 编辑, 編集者, 編輯,
    記者, 講師, 營運長, 財務長, 店长, 总监, 總監, 总裁, 總裁, 主管, 主席, 董事长, 董事長, 董事, 工程师,
    工程師, 设计师, 設計師, 顾问, 顧問, 教授, 助理, 代表, 専務, 常務, 担当, エンジニア, デザイナー,
    マネージャー, ディレクター, 創業者, 创始人, 創辦人, 技師, 研究員, 研究员, 讲师, 律师, 律師, 记者,
    대표, 대표이사, 이사, 부장, 과장, 차장, 대리, 사원, 팀장, 교수, 연구원, 개발자, 엔지니어, 디자이너,
    매니저
""")
)
"""Endings of titles in Han, kana and hangul."""
EASTERN_HOUSES = tuple(
    _listed("""
    株式会社, 有限会社, 合同会社, 公司, 集团, 集團, 大学, 大學, 学院, 银行, 銀行, 研究所, 研究院,
    事務所, 事务所, 医院, 病院, 協会, 协会, 工場, 商事, 製作所, (株), （株）, ㈱, 주식회사, (주),
    대학교, 은행, 그룹, 연구소, 전자, 회사
""")
)
"""Words inside names of organisations in Han, kana and hangul."""
MORE_TITLES = tuple(
    _listed("""
    leitung, bereichsleitung, geschaftsleitung, geschaftsfuhrung, direction, direzione, direccion, ugyvezeto, jednatel,
    αρχιτεκτων, αρχιτεκτονας, λογιστης, δικηγορος, συμβουλος, υπευθυνος, υπευθυνη, προισταμενος,
    προισταμενη, freelance, self-employed, selbststandig, комерцииныи директор, генеральныи директор,
    директор, керівник, заступник, завідувач, kierownik, glowny, starszy, mlodszy, specjalista,
    zastepca, vedouci, reditel, obchodni, ugyvezeto, szef, giam doc, truong phong, ky su, quan ly,
    nhan vien, pho giam doc
""")
)
"""Titles of several words."""
MORE_HOUSES = tuple(
    _listed("""
    γραφειο, εταιρεια, ομιλος, τραπεζα, instytut, uniwersytet, politechnika, biuro, urzad, fundacja,
    stowarzyszenie, zaklad, przedsiebiorstwo, spoldzielnia, univerzita, ustav, egyetem, ооо, оао, зао,
    пао, тов, пат, прат, нпо, нии, фгуп, شركة, مؤسسة, مجموعة, بنك, جامعة, جمعية, מכון, חברת, בנק,
    אוניברסיטת, עמותת, บริษัท, บจก, ธนาคาร, มหาวิทยาลัย, yayasan, perusahaan, pt, cv, tbk, universitas,
    bank, grupo, gruppo, groupe, cabinet, ateliers, atelier, etablissements, ets, societe, association,
    fondation, banque, clinique, fundacion, asociacion, clinica, banco, hospital, instituto,
    universidad, universidade, studio, associazione, fondazione, banca, stichting, vereniging, bureau,
    stiftung, verein, praxis, kanzlei, buro, werkstatt, autohaus, gasthaus, restaurant, hotel, cafe,
    weingut, backerei, brauerei, cong ty, tap doan, ngan hang, dai hoc
""")
)
"""Names of organisations begin with them."""
LEARNED = _listed("""
    phd, ph.d., ph.d, md, m.d., mba, msc, bsc, ma, ba, jr, jr., sr, sr., ii, iii, iv, esq, esq., cpa,
    pe, dphil, pmp, facc, frcs, llm
""")
"""What stands behind a name and a comma, and belongs to the name."""
TITLE_ENDINGS = tuple(
    _listed("""
    chef, chefin, leiter, leiterin, leitung, leider, leidster, leder, ledare, meister, meisterin,
    berater, beraterin, entwickler, entwicklerin, ingenieur, ingenieurin, architekt, architektin,
    direktor, direktorin, referent, referentin, assistent, assistentin, forscher, forscherin, arzt,
    arztin, anwalt, anwaltin, lehrer, lehrerin, kaufmann, kauffrau, adviseur, medewerker, medewerkster,
    beheerder, ontwikkelaar, ontwerper, directeur, manager, konsult, konsulent, ansvarig, ansvarlig,
    sjef, ingenjor, ingenior, radgiver, radgivare, utvikler, udvikler, utvecklare, koordinator,
    koordinatorin, sekretar, sekretarin, inhaber, inhaberin, beauftragter, beauftragte, fuhrer, fuhrerin
""")
)
"""Endings of titles in one word, in languages that write compounds as one."""
HOUSE_ENDINGS = tuple(
    _listed("""
    praxis, klinik, klinikum, werke, versicherung, versicherungen, verlag, gesellschaft, kanzlei, apotheke, backerei,
    brauerei, druckerei, schule, hochschule, zentrum, verband, gruppe, werkstatt, technik, handel, genossenschaft,
    agentur, buro, gartnerei, sparkasse, bedrijf, fabriek, verzekeringen, groep, forening, bryggeri, byra, bolaget
""")
)
"""Endings of organisations in one word, in languages that write compounds as one."""
DIVISIONS = tuple(
    _listed("""
    lehrstuhl, institut fur, abteilung, fachbereich, fakultat, department, dept, division, faculty, school of, team,
    bereich, referat, dezernat, service, direction des, departement, departamento, dipartimento, afdeling, vakgroep,
    avdelning, institutionen, chair of, laboratory of, laboratoire
""")
)
"""Parts of an organisation begin with them; they are neither it nor a title."""
