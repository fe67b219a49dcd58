"""Law and what it is about."""

ROWS = """
law* : lawyer, legal counsel, general counsel, counsel, legal advisor, legal adviser, law firm, law firm partner,
    paralegal, attorney at law, rechtsanwalt, anwalt, avocat, abogado, litigator, trial lawyer, in house counsel, head
    of legal, jurist, legal officer, legal director, legal aid worker, litigation partner, advocate at law, legal
    consultant, chief legal officer, law clinic, conveyancer, notary, notary public, notar, legal assistant, legal
    secretary, queens counsel, legal expert, legal clinic, legal aid lawyer | law, legal, legal advice, lawsuit,
    litigation, court, court case, legal department, legal team, legal document, legal help, legal matters, legal
    question, legal trouble, law practice, going to court, case in court, legal dispute, taken to court, sued, being
    sued, legal services, legal aid, cease and desist, legal letter | sue, litigate, take to court, represent in
    court, defend in court, go to court, get sued, take legal action, win case, fight in court, threaten to sue, fight
    lawsuit
= law + housing : tenant lawyer, landlord tenant lawyer, housing lawyer, tenancy lawyer, tenant rights lawyer, tenants
    union, tenancy law, mietrecht, tenant advocate, eviction lawyer | tenancy law, tenant rights, eviction notice,
    tenancy dispute, landlord tenant, landlord and tenant, landlord won return deposit, landlord keeps deposit,
    landlord dispute, rent dispute, housing law, tenancy, landlord tenant law, being evicted | sue landlord, fight
    eviction, fight landlord, dispute rent, fight rent increase, get deposit back, evict tenant
= law + divorce~ : divorce lawyer, family lawyer, family law lawyer, family law solicitor, divorce mediator, child
    custody lawyer | divorce, custody, alimony, child support, prenup, family law, custody battle, separation
    agreement, prenuptial, prenuptial agreement, child custody, divorce papers, adoption law | get divorced, divorce
    husband, divorce wife, leave husband, win custody, fight for custody
= law + patents~ : patent lawyer, patent agent, ip lawyer, trademark lawyer, intellectual property lawyer, copyright
    lawyer, patentanwalt, patent examiner, ip counsel, trade mark lawyer, patent counsel, intellectual property
    counsel | patent, patents, trademark, trademarks, intellectual property, copyright, licensing rights, ip law,
    patent application, patent law, copyright infringement, brand name protection, ip rights, ip strategy, trade mark,
    copied product | protect invention, register trademark, file patent, protect brand, patent invention, protect
    idea, trademark name, protect logo, register brand, trademark logo
= law + immigration~ : immigration lawyer, visa consultant, immigration consultant, immigration adviser, visa lawyer,
    immigration advisor, asylum lawyer, refugee lawyer, immigration solicitor, visa specialist, visa advisor,
    relocation visa specialist, migration agent | immigration, visa, work permit, green card, residence permit,
    asylum, citizenship, naturalization, work visa, h1b, residency, blue card, immigration law, visa application,
    deportation, visa paperwork, student visa, residence permits, settled status | get visa, renew visa, apply for
    visa, apply for citizenship, bring over wife, get green card, get work permit, extend visa, sort out visa, become
    citizen
= law + employment law~ : employment lawyer, labor lawyer, employment law solicitor, labour lawyer, arbeitsrecht,
    union lawyer, employment law specialist, workers rights lawyer | employment law, labor law, labour law, wrongful
    dismissal, unfair dismissal, severance, fired unfairly, work contract dispute, workplace discrimination,
    employment tribunal, unpaid wages, severance package, severance pay, workers rights, fired, unfairly fired, unfair
    firing, wrongful termination, fired from job, got fired, employment contract, dismissed unfairly | fire without
    notice, get fired, sue employer, sue boss, fight dismissal, negotiate severance, dismiss employee
= law + crime~ : criminal lawyer, criminal defense lawyer, criminal defence lawyer, defense lawyer, defence lawyer,
    prosecutor, public defender, traffic lawyer, criminal law, criminal barrister, state prosecutor, strafverteidiger,
    district lawyer | criminal law, criminal defense, criminal defence, arrested, criminal charge, criminal charges,
    drunk driving charge, speeding ticket, parking fine, traffic fine, parking ticket, traffic law, dui, bail, assault
    charge, accused of, police charge, drunk driving | defend against charge, get arrested
= law + injury~ : personal injury lawyer, malpractice lawyer, accident lawyer, injury lawyer, medical malpractice
    lawyer, personal injury solicitor | personal injury, malpractice, car accident claim, compensation claim, injury
    claim, slipped and fell, whiplash, accident compensation, medical negligence, hit by car | sue hospital, sue
    doctor, claim compensation, claim damages
= law + wills~ : estate lawyer, probate lawyer, estate planner, wills lawyer, estate planning lawyer, inheritance
    lawyer, succession planner, probate solicitor, estate planning specialist, wills and probate solicitor, trusts and
    estates lawyer | will, inheritance, probate, estate planning, wills, inheritance law, power of attorney, living
    will, testament, last will, probate law, wills and estates, wills and probate, trusts and estates | write will,
    draw up will, make will, inherit house, draft will, update will, contest will
= law + corporate~ : corporate lawyer, business lawyer, commercial lawyer, startup lawyer, m and a lawyer, contract
    lawyer, corporate counsel, company lawyer, venture lawyer, securities lawyer, commercial solicitor, contracts
    manager, contract manager, contract specialist, corporate law partner, contracts lawyer, company secretary,
    antitrust lawyer, corporate attorney, antitrust counsel, bankruptcy lawyer, insolvency lawyer, insolvency
    practitioner, franchise lawyer | corporate law, business law, contract law, shareholder agreement, term sheet,
    term sheets, articles of association, contract review, company law, contracts, incorporation, startup law,
    commercial law, cofounder agreement, founder agreement, terms and conditions, terms of service, antitrust,
    bankruptcy, insolvency, nda, supplier contract, partnership agreement, software licence contract, contract,
    shareholders agreement | incorporate company, review contract, draft contract, check contract, set up company,
    incorporate startup, set up gmbh, register company, write contract, draw up contract, read contract, draft terms,
    look over contract, sign contract, negotiate contract, found company legally
= law + real estate : real estate lawyer, property lawyer, conveyancing solicitor, conveyancer, real estate notary,
    conveyancing, planning lawyer, property law solicitor, construction lawyer | conveyancing, property law, house
    purchase contract, title deed, property deed, real estate law, land registry, house sale contract, closing on
    house | transfer deed
= law + tax : tax lawyer, tax law | tax law, tax dispute, tax fraud charge
= law + privacy : privacy lawyer, data protection lawyer, gdpr lawyer, technology lawyer, it lawyer, internet lawyer |
    privacy law, data protection law, technology law, it law, internet law, terms of use | make gdpr compliant
= law + media : media lawyer, entertainment lawyer, music lawyer, press lawyer | media law, entertainment law,
    recording contract, defamation, libel, slander | sue newspaper, review record deal
= law + human rights : human rights lawyer, civil rights lawyer, civil liberties lawyer | human rights law
= law + environment : environmental lawyer, climate lawyer, energy lawyer | environmental law, climate litigation
= law + medicine : medical lawyer, healthcare lawyer, health lawyer | medical law
= law + shipping : maritime lawyer, shipping lawyer | maritime law, admiralty law
= law + consumer~ : consumer lawyer, consumer protection lawyer, consumer advocate | consumer law, consumer
    protection, consumer rights, faulty goods claim
judiciary : judge, magistrate, court clerk, justice of peace, arbitrator, law clerk | judiciary, courthouse, tribunal,
    judging in court, arbitration
mediation : mediator, ombudsman, conflict resolution trainer, conflict mediator, conflict coach, arbitrator |
    mediation, conflict resolution, dispute with neighbor, neighborhood dispute, workplace conflict, conflict between
    founders, conflict in team, quarrel | mediate, settle dispute, settle quarrel, resolve conflict
compliance : compliance officer, compliance manager, head of compliance, regulatory specialist, anti money laundering
    officer, aml officer, regulatory consultant, compliance consultant, regulatory lawyer, chief compliance officer,
    compliance analyst, internal auditor compliance, whistleblowing officer | compliance, regulation, regulatory, aml,
    kyc, anti money laundering, financial regulation, regulatory compliance, regulations
notary < law : notary, notary public, notar | notary, notarized, certified copy, notarised document, certified
    signature | notarize, certify document
police : police officer, policeman, policewoman, police detective, sheriff, forensic scientist, police chief, forensic
    investigator, police inspector, customs officer | police, forensics, crime investigation, stolen goods, law
    enforcement
"""
