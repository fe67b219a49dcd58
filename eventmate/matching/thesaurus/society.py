"""State, charity, church and public life."""

ROWS = """
social work : social worker, community worker, care coordinator, refugee counselor, case worker, sozialarbeiter,
    homeless shelter manager, case manager, refugee coordinator, family support worker, community organizer social,
    shelter director, integration officer, foster care worker, social pedagogue, family counselor, disability support
    worker, refugee support worker, street outreach worker, outreach worker, probation officer, women shelter manager
    | social work, refugee, refugees, homeless, homelessness, foster care, integration, refugee aid, welfare, homeless
    shelter, refugee support, food bank, disability support, soup kitchen, integration of refugees, domestic violence,
    newcomers, foster parents, family services | help refugees, support homeless, integrate refugees, foster child
nonprofit- : nonprofit director, ngo manager, charity founder, charity manager, executive director nonprofit,
    foundation director, volunteer coordinator, charity director, ngo worker, ngo director, aid worker, nonprofit
    founder, trustee, program officer foundation, charity worker, foundation manager, development worker, humanitarian
    worker, charity trustee, ngo program manager, nonprofit consultant, foundation program manager, nonprofit manager,
    volunteer manager, philanthropy advisor, philanthropist, international development consultant, development
    cooperation expert, program officer, humanitarian coordinator, head of volunteering, charity ceo | nonprofit, non
    profit, ngo, charity, charities, volunteering, volunteer, volunteers, philanthropy, social impact, social
    enterprise, humanitarian, international development, charitable, foundation grants, charitable foundation,
    humanitarian aid, volunteer work, development aid, foreign aid, third sector, good cause, civil society, charity
    shop | volunteer, do good, donate time, pitch in for charity
fundraising : fundraiser, philanthropist, fundraising manager, major gifts officer, development director nonprofit,
    head of fundraising, fundraising consultant, donor relations manager, philanthropy manager, development director,
    fundraising director, fundraising officer, charity fundraiser, fundraising coordinator | fundraising, donations,
    donors, donation, donor relations, charity gala, fundraiser event, fundraising campaign, raise donations, donate,
    donor, charity fundraising, major donors | raise donations, raise money for charity, fundraise, find donors,
    collect donations, raise funds charity, raise funds for school, raise money for school, raise money for shelter,
    raise money for nonprofit
politics < public sector : politician, mayor, member of parliament, city councillor, council member, senator,
    congresswoman, congressman, political advisor, campaign manager, political consultant, party member, councillor,
    political campaigner, political strategist, governor, minister of state, city councilor, mp, member of congress,
    parliamentary assistant, member of european parliament, mep, alderman, campaign strategist, abgeordneter,
    councilwoman, councilman, deputy mayor, political activist, state senator, parliamentarian, legislative aide,
    political campaign manager, campaign organizer, city council member, canvasser | politics, election, campaigning,
    parliament, city council, political campaign, political party, elections, town council, local politics, election
    campaign, congress politics, democracy, government politics, local council | run for office, win election,
    campaign for, run for mayor, run for council, get elected, stand for election, run election campaign
policy : policy advisor, lobbyist, policy analyst, public affairs manager, government relations manager, think tank
    director, policy researcher, public policy manager, policy officer, head of policy, policy maker, public affairs
    consultant, policy adviser, policy lead, policy director, advocacy manager, head of public affairs, legislative
    advisor, advocacy officer, head of government relations, head of public policy, public policy director, policy
    consultant, think tank fellow, policy manager, think tank researcher, advocacy director, government affairs
    director, government affairs manager | policy, lobbying, public affairs, government relations, legislation, think
    tank, public policy, advocacy, policymaking, policy makers, ai regulation, eu policy, ai policy, legislative |
    lobby, influence legislation, lobby government, change law, shape policy
public sector* : civil servant, government official, city official, public servant, diplomat, ambassador, consul,
    ministry official, city administrator, government employee, beamter, city manager, municipal officer, head of
    department city, mayor office, county officer, ministry advisor, embassy official, town clerk, public
    administration officer, government digital officer, consular officer, economic development officer, economic
    development manager, cultural officer, municipal clerk, foreign service officer, consulate officer, city clerk,
    digital government lead, head of city development, embassy attache | public sector, government, ministry,
    municipality, city hall, public administration, embassy, consulate, federal agency, civil service, diplomacy,
    local government, town hall, diplomatic service, local authority, foreign ministry, business permit, government
    contracts, city permit, permit from city, street permit, economic development | get permit, apply for permit, deal
    with city hall
human rights : human rights activist, activist, campaigner, human rights defender, women rights activist, digital
    rights activist, union organizer, trade unionist, disability rights advocate, labor organizer, human rights
    officer, lgbtq activist, union representative, shop steward, feminist activist, equality officer, human rights
    researcher, civil rights activist, union rep | human rights, activism, women rights, digital rights, trade union,
    labor union, civil rights, lgbtq, gender equality, disability rights, workers council, press freedom, freedom of
    speech, union, feminism, racism, anti discrimination | start union, form union, organize workers, unionize
religion : pastor, priest, rabbi, imam, minister, chaplain, monk, nun, vicar, church musician, church warden, bishop,
    hospital chaplain, deacon, preacher, missionary | church, religion, faith, mosque, synagogue, chaplaincy, parish,
    congregation, bible, baptism, spiritual | preach, baptize
adoption : adoption counselor, adoption social worker, adoption agency | adoption, adoption agency | adopt child,
    adopt kid, adopt baby
cultural management : cultural manager, arts administrator, culture manager, cultural director, arts manager, arts
    council officer, cultural producer, arts program director, art fair director, culture officer, arts council
    director | arts administration, cultural management, arts council, cultural funding, culture, cultural events,
    cultural center, arts funding
space for women : | women in tech, women who code, female founders, women in business, women in leadership
"""
