"""Selling, leading, staffing and running a business."""

ROWS = """
marketing* : marketer, marketing manager, cmo, chief marketing officer, digital marketer, marketing director, head of
    marketing, growth hacker, growth marketer, brand manager, marketing consultant, marketing specialist, demand
    generation manager, product marketer, product marketing manager, growth manager, head of growth, marketing lead,
    performance marketer, marketing coordinator, marketing agency, vp marketing, brand strategist, marketing
    strategist, marketeer, marketing executive, marketing assistant, head of brand, brand director, marketing officer,
    campaign manager marketing, growth lead, vp of marketing, marketing freelancer, marketing analyst, brand
    consultant, advertising agency, creative agency, brand ambassador | marketing, digital marketing, growth hacking,
    brand strategy, branding strategy, go to market, customer acquisition, marketing campaign, promotion, growth
    marketing, product marketing, content marketing, inbound marketing, lead generation, user acquisition, launch
    campaign, influencer marketing, email campaign, b2b marketing, market positioning, more customers, online
    marketing, email marketing, newsletter marketing, marketing strategy, influencer campaign, brand awareness,
    product launch, brand positioning, marketing automation, email newsletters | market, promote product, promote app,
    get more customers, attract customers, promote shop, find customers, promote business, reach more customers,
    launch product, advertise shop, promote brand, get first users, bring in customers, win customers, grow audience
seo < marketing : seo specialist, sem specialist, seo consultant, seo expert, ppc specialist, seo manager, google ads
    specialist, paid search manager, sea manager, ppc manager, search marketer, seo freelancer, search engine
    specialist, seo agency, seo copywriter | seo, search engine optimization, google ranking, google ads, adwords,
    ppc, search ranking, sem, paid search, ranking on google, page rank, google search, paid ads, search rankings,
    organic traffic, higher on google, facebook ads, search engine | rank on google, show up on google, rank higher,
    optimize website search, found on google, get more traffic
social media < marketing : social media manager, social media strategist, influencer, content creator, instagrammer,
    tiktoker, social media specialist, community manager social, social media consultant, social media editor, social
    media coordinator, social media marketer, instagram influencer, social media expert | social media, instagram,
    tiktok, facebook page, influencer, youtube channel, content creation, social posts, social channels, instagram
    account, linkedin posts, social media presence, twitter account, instagram page, social | post on instagram,
    manage instagram, run instagram, run social media, grow instagram, manage social media, grow following, handle
    instagram, do instagram
advertising < marketing : advertising executive, media buyer, ad buyer, account executive advertising, advertising
    creative, advertising manager, media planner, ad agency, advertising director, creative strategist, programmatic
    specialist | advertising, ads, ad campaign, tv spot, billboard, commercial spot, commercials, tv ad, radio ad,
    media buying, programmatic, outdoor advertising, billboards | advertise, place ads, run ads, buy ads
market research < marketing : market researcher, market research analyst, consumer insights manager, survey
    researcher, pollster, consumer researcher, insights manager, focus group moderator | market research, consumer
    insights, survey, surveys, focus group, opinion poll, customer research, customer interviews, consumer research,
    customer survey | survey customers, run survey, run focus group, research market
pr : pr manager, publicist, public relations manager, press officer, communications manager, head of communications,
    communications director, pr consultant, spokesperson, communications specialist, press spokesperson, pr
    specialist, comms lead, pr agency, corporate communications manager, media relations manager, comms manager,
    communications officer, communications consultant, pr director, communications lead, chief communications officer,
    communications strategist, head of comms, head of pr, internal communications manager, speechwriter | pr, public
    relations, press release, media relations, communications, press coverage, corporate communications, crisis
    communication, publicity, press, media coverage, press contacts, internal communications, media training, crisis
    pr, press work, comms, press launch | get into press, get press, handle press, write press release, get coverage,
    get into newspapers, get into papers, get media attention, pitch journalists
sales* : salesperson, sales manager, account executive, sales rep, sales representative, sales director, sales
    development representative, sdr, bdr, business development manager, salesman, saleswoman, head of sales, account
    manager, key account manager, sales engineer, vp sales, vp of sales, sales consultant, chief revenue officer, cro,
    presales engineer, sales executive, vertriebsleiter, sales trainer, sales lead, sales associate, inside sales,
    sales coach, field sales, area sales manager, regional sales manager, business development representative,
    business development director, business developer, head of business development, partnership manager, partnerships
    manager, partnerships lead, head of partnerships, alliances manager, sales agent, sales operations manager,
    telemarketer, export sales manager, export manager, commercial director, chief commercial officer, sales
    specialist, sales team lead | sales, selling, business development, account management, cold calling, b2b sales,
    sales pipeline, sales pitch, closing deals, enterprise sales, presales, partnerships, sales strategy, sales team,
    selling to enterprises, sales training, telesales, sales process, outbound sales, channel sales, distribution
    partner, revenue growth, closing enterprise deals | sell product, sell software, close deal, sell more, build
    sales team, sell to enterprise, sell to companies, cold call, bring in sales
customer success* : customer success manager, customer support agent, customer service representative, support agent,
    customer service manager, support manager, call center agent, call centre agent, customer support specialist, head
    of customer success, customer experience manager, technical support engineer, support engineer, customer care
    agent, call center manager, call centre manager, customer happiness, head of support, customer support lead,
    customer support manager, onboarding manager, head of customer support, customer service agent | customer success,
    customer service, customer support, call center, support desk, customer experience, support tickets, customer
    complaints, onboarding customers, customer care, call centre, customer retention | answer support tickets, answer
    customers, answer calls, handle complaints, support customers, answer phones
management consulting* : management consultant, strategy consultant, business consultant, business analyst,
    organizational consultant, change manager, strategist, transformation manager, head of strategy, strategy
    director, innovation manager, innovation consultant, unternehmensberater, change management consultant, strategy
    manager, digital transformation consultant, process consultant, operations consultant, turnaround manager, interim
    manager, strategy lead, business advisor, business adviser, innovation lead, transformation lead, small business
    advisor, business architect, operations director, chief strategy officer, head of innovation, process manager,
    organizational developer, corporate strategist, strategic advisor, associate partner consulting, engagement
    manager, restructuring consultant | management consulting, business strategy, change management, strategy,
    business analysis, business plan, digital transformation, business process, organizational development,
    innovation, corporate innovation, business model, operational excellence, okrs, process improvement,
    restructuring, turnaround, strategic planning, business processes, scaling up, market entry, business advice, post
    merger integration, company strategy | write business plan, restructure company, improve processes, turn company
    around, facilitate strategy, scale company, transform company
procurement : buyer, procurement manager, purchasing manager, sourcing manager, purchasing agent, category manager,
    head of procurement, einkaufer, procurement officer, strategic buyer, sourcing agent, procurement specialist,
    purchaser, purchasing director, chief procurement officer, procurement lead, sourcing specialist | procurement,
    purchasing, sourcing, supplier management, vendor management, tender, tenders, rfp, supplier negotiation, supplier
    sourcing, strategic sourcing, find suppliers, find manufacturer | source supplies, find supplier, negotiate with
    suppliers, source parts, source products, source from china
entrepreneurship- : entrepreneur, founder, startup founder, serial entrepreneur, founder and ceo, bootstrapper, small
    business owner, solo founder, solopreneur, startup ceo, indie founder, business owner, first time founder, female
    founder, social entrepreneur, technical founder, grunder | startup, startups, entrepreneurship, founding company,
    bootstrapping, small business, early stage company, own business, new venture, bootstrapped, founders,
    entrepreneurial | start company, start business, found company, bootstrap
cofounding < entrepreneurship : cofounder, co founder, business cofounder, founding partner, founding team member |
    cofounder, co founder, cofounding | cofound, start company with
hr* : hr manager, hr business partner, people manager, head of people, human resources manager, chief people officer,
    hr director, people operations manager, hr consultant, hr generalist, compensation manager, hr specialist, people
    partner, head of hr, people and culture manager, personalleiter, chro, diversity manager, dei consultant, people
    ops, hr officer, hr advisor, people lead, vp people, hr lead, people operations, hr administrator, hr partner,
    employee relations manager, benefits manager, workplace culture consultant, people operations lead, head of people
    and culture, human resources director, dei lead | hr, human resources, people operations, employee engagement,
    compensation and benefits, performance reviews, company culture, diversity and inclusion, dei, staff retention,
    employee handbook, hr policy, onboarding of staff, personnel, parental leave policy, employee benefits, staff
    policies, people and culture, employee onboarding, hr department, remote team culture | manage staff, write
    employee handbook, set up hr, keep employees
recruiting* : recruiter, headhunter, talent acquisition manager, talent acquisition specialist, technical recruiter,
    recruitment consultant, sourcer, talent partner, executive search consultant, staffing agency, recruitment agent,
    head of talent, talent acquisition partner, personalvermittler, talent scout recruiting, talent manager
    recruiting, recruiting manager, recruitment agency, employment agency, temp agency, hiring manager, recruiting
    lead, recruiting coordinator, talent acquisition lead, recruitment specialist, recruitment manager, head of
    recruiting, talent sourcer, staffing consultant, talent acquisition, executive recruiter, job placement officer,
    campus recruiter, in house recruiter, head of talent acquisition, head of recruitment, personnel consultant,
    recruitment partner, tech recruiter, it recruiter, recruitment lead, placement agency, chief talent officer |
    recruiting, recruitment, headhunting, staffing, talent acquisition, executive search, hiring, talent sourcing, job
    board, hiring process, filling vacancies, open roles, temp workers, job placement, hiring pipeline, employer
    branding, job fair, candidates | recruit, fill vacancies, fill position, source candidates, find employees, hire,
    headhunt, find staff, hire staff, fill role, fill jobs, hire people
= recruiting + tech : tech recruiter, technical recruiter, it recruiter, technical sourcer |
= recruiting + healthcare : healthcare recruiter, medical recruiter |
career coaching < coaching : career coach, career counselor, career advisor, resume writer, outplacement consultant,
    cv writer, career consultant, career counsellor, career adviser, careers adviser, interview coach, career services
    manager, career mentor, job coach, careers advisor | career coaching, resume, cv, job interview, career change,
    cover letter, interview prep, outplacement, career counseling, salary negotiation, career advice, changing
    careers, switch careers, linkedin profile, cv review, interview training, career guidance, interview practice |
    write cv, prepare for interview, change career, review resume, review cv, negotiate salary, update cv, polish cv,
    polish resume, improve resume, fix resume, go over cv
coaching* : coach, executive coach, life coach, business coach, leadership coach, management trainer, team coach,
    leadership trainer, leadership consultant, personal development coach, performance coach, mindset coach,
    confidence coach, agile team coach, leadership development manager, communication coach, founder coach, leadership
    development consultant, productivity coach, systemic coach, team building coach | coaching, leadership
    development, personal development, leadership training, executive coaching, management training, time management,
    productivity, team building, leadership coaching, work life balance, imposter syndrome, self confidence, team
    workshop, soft skills | become better leader, coach managers, coach leaders, build confidence, coach executives,
    train managers
= coaching + executives~ : executive coach, leadership coach, leadership trainer, leadership consultant, leadership
    development manager, leadership development consultant, management trainer | executive coaching, leadership
    development, leadership training, leadership coaching, management training | become better leader, coach managers,
    coach leaders, coach executives, train managers
mentoring : mentor, startup mentor, mentoring program manager | mentor, mentoring, mentorship, mentorship program,
    mentees | mentor
facilitation : facilitator, workshop facilitator, moderator, retreat facilitator, workshop host, design sprint
    facilitator, meeting facilitator, panel moderator | facilitation, workshop, workshops, design sprint,
    brainstorming, offsite facilitation, team retreat, panel moderation, team offsite, retreat, strategy workshop |
    facilitate, moderate panel, run workshop, moderate discussion, lead workshop, moderate, run retreat, moderate
    workshop
public speaking : speaker, public speaker, keynote speaker, speech coach, voice coach, presentation coach,
    toastmaster, motivational speaker, presentation trainer, rhetoric trainer, public speaking coach, speaking coach,
    conference speaker, pitch coach, speaker coach, ted speaker | public speaking, presentation skills, toastmasters,
    keynote, storytelling, stage fright, speech, pitch training, presentation training, pitch practice, conference
    talk, speaking engagement, rhetoric, keynotes, conference talks | speak at conference, give keynote, give talk,
    speak at event, keynote, practice pitch, improve presentation, speak at meetup, give speech, rehearse talk, speak
    on panel, present better, practise pitch, hold keynote, be speaker, speaker
= public speaking + stage coaching~ : speech coach, voice coach, presentation coach, presentation trainer, rhetoric
    trainer, public speaking coach, speaking coach, pitch coach, speaker coach | presentation training, pitch
    training, speech training, stage fright | practice pitch, improve presentation, rehearse talk, present better,
    practise pitch
assistance* : executive assistant, personal assistant, virtual assistant, secretary, office assistant, receptionist,
    administrative assistant, office administrator, data entry clerk, office clerk, management assistant, office
    coordinator, front desk clerk, typist, team assistant, admin assistant | secretarial, executive assistance,
    virtual assistance, admin work, paperwork, office administration, data entry, front desk, typing, calendar
    management, office paperwork, reception, diary management, travel booking and diary | manage calendar, organize
    calendar, sort paperwork, answer emails, type up, type letters, handle paperwork, organize inbox, manage inbox,
    transcribe, keep calendar
franchising : franchisee, franchise owner, franchisor, franchise consultant, franchise manager | franchise,
    franchising
import export : importer, exporter, trade consultant, customs broker, export manager, import manager, trade advisor,
    customs agent, export consultant, trade commissioner, customs specialist, international trade advisor, foreign
    trade | import, export, customs, international trade, tariffs, customs clearance, import duties, customs
    declaration, exporting, importing, foreign trade, export markets, trade barriers | import goods, export goods,
    clear customs, import from china, export to, import from
investor relations : investor relations manager, head of investor relations | investor relations, shareholder reports
pricing : pricing manager, pricing analyst, pricing consultant, revenue manager | pricing strategy, pricing, price
    model | set prices
family business : | family business succession, business succession
"""
