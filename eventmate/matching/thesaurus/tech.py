"""Data, artificial intelligence, security, computers at home and in the office, product and its design."""

ROWS = """
tech- : | tech, technology, tech industry, information technology, tech scene
data < tech : data analyst, data engineer, data consultant, bi analyst, bi developer, business intelligence analyst,
    analytics engineer, analytics manager, head of data, chief data officer, data architect, data lead, reporting
    analyst, insights analyst, excel expert, power bi developer, product analyst, data team lead, data person,
    business intelligence developer, analytics lead, data manager, data steward, dashboard builder | data analysis,
    data analytics, analytics, business intelligence, dashboard, data pipeline, data warehouse, big data, data
    visualization, tableau, power bi, data engineering, etl, dbt, snowflake, spark, excel, spreadsheet, open data,
    data platform, data governance, data quality, data driven, sales figures, excel sheets, web analytics, airflow,
    databricks, data | analyze data, crunch numbers, build dashboard, visualize data, make sense of data, clean up
    data, analyze survey, analyze sales
data science < data : data scientist, head of data science, decision scientist, quantitative analyst, applied
    scientist | data science, predictive analytics, forecasting, kaggle, churn prediction, demand forecasting,
    predictive models, recommendation system, recommender systems | predict demand, predict churn, forecast demand
machine learning < data, ai, software : machine learning engineer, ml engineer, ai engineer, ml researcher, machine
    learning researcher, deep learning engineer, mlops engineer, ai researcher, ai developer, ml scientist, machine
    learning scientist, ai scientist, ai research scientist, prompt engineer, nlp engineer, computer vision engineer,
    nlp researcher, computer vision researcher, ml developer, head of machine learning, head of ai, ai lead, ml lead,
    ai architect | machine learning, deep learning, neural network, neural networks, ml, mlops, pytorch, tensorflow,
    reinforcement learning, ml models, model training, ml model, fine tuning | train model, build model, train models,
    fine tune model
ai < tech : ai consultant, chief ai officer, ai strategist, ai founder, ai product manager, ai ethicist, ai specialist
    | ai, artificial intelligence, llm, llms, large language model, generative ai, chatbot, chatgpt, gpt, genai, ai
    agents, ai safety, ai ethics, ai startup, responsible ai, prompt engineering, rag, ai tools, voice assistant |
    build chatbot, use ai
nlp~ < machine learning : | nlp, natural language processing, language models, text mining, speech recognition,
    computational linguistics, text to speech
computer vision~ < machine learning : | computer vision, image recognition, object detection, image processing, image
    classification
statistics < data : statistician, biostatistician, actuary statistician, econometrician, survey methodologist |
    statistics, biostatistics, econometrics, bayesian, statistical analysis, survey design, statistical modeling,
    statistical, significance tests | run statistics, analyze experiment
security < tech : security engineer, security analyst, penetration tester, pentester, pen tester, ethical hacker,
    security researcher, ciso, security consultant, information security officer, security architect, cyber security
    consultant, cybersecurity analyst, infosec specialist, soc analyst, security auditor, appsec engineer, cyber
    security analyst, red teamer, bug bounty hunter, cryptographer, malware analyst, incident responder, chief
    information security officer, it security specialist, cyber security specialist, cybersecurity engineer, cyber
    analyst, information security manager, head of security, application security engineer | cybersecurity, cyber
    security, information security, infosec, it security, security audit, penetration test, penetration testing,
    pentest, pentesting, hacking, hacked, got hacked, ransomware, malware, phishing, cryptography, vulnerability,
    vulnerabilities, data breach, firewall, encryption, appsec, application security, incident response, zero trust,
    red team, soc 2, iso 27001, cyber attack, network security, security hole, security holes, website was hacked,
    password security, cloud security, threat modeling, security awareness, owasp, security | hack into, pentest,
    break into systems, secure network, secure website, audit code security, secure app, secure servers, test
    security, recover from ransomware
privacy : data protection officer, privacy engineer, dpo, privacy officer, privacy consultant, data privacy officer |
    privacy, data protection, gdpr, dsgvo, ccpa, data privacy, cookie banner, personal data
physical security : security guard, bodyguard, bouncer, doorman, private investigator, detective, private detective,
    security firm, event security, night watchman, door supervisor, close protection officer, alarm installer |
    security guards, security staff, bouncers, private investigation, burglar alarm, alarm system, cctv, surveillance
    cameras, security cameras, alarm, access control doors, event security | guard building, guard warehouse, install
    alarm, watch door, guard venue, install cameras
it support* < tech : it technician, system administrator, sysadmin, it support specialist, help desk technician, it
    administrator, network engineer, network administrator, it manager, it consultant, computer repair technician, pc
    technician, desktop support, it support, it service provider, computer technician, it specialist, systems
    administrator, it director, head of it, cio, it coordinator, helpdesk agent, it contractor, computer repair shop,
    data recovery specialist, linux administrator, network technician, it freelancer, windows administrator, it help
    desk, msp owner, computer shop owner, it services, it systems manager | it support, help desk, helpdesk, computer
    repair, network, laptop broken, laptop slow, laptop, pc, computer, printer trouble, printer, server, office
    network, data recovery, lost files, email setup, windows, active directory, office 365, microsoft 365, backup,
    backups, it infrastructure, computer problem, slow computer, computer crash, router, internet connection, managed
    it, local network, wireless, computers, hard drive, email server, computer virus, servers, tech support | fix
    computer, fix laptop, fix pc, fix printer, set up network, set up computer, recover files, recover picture,
    recover disk, set up email, fix wifi, fix network, recover data, set up server, set up laptop, set up router, set
    up printer, install windows, migrate email, set up office computer
phone repair : phone repair technician, phone repair shop, mobile phone repairer, phone repairer | phone repair,
    cracked screen, phone screen, broken phone, broken screen, broken iphone, tablet repair | fix phone, fix screen,
    fix iphone, fix tablet
linux~ : linux user | linux, debian, unix, ubuntu, bash scripting, linux servers
product management* : product manager, product owner, head of product, chief product officer, cpo, product lead, group
    product manager, vp product, product director, technical product manager, product strategist, director of product,
    product marketing lead product, vp of product | product management, product strategy, product roadmap, product
    discovery, product led growth, user stories, product market fit, product development, product backlog | prioritize
    features, plan roadmap, own product
project management* : project manager, program manager, scrum master, agile coach, programme manager, pmo, delivery
    manager, project lead, project coordinator, technical program manager, projektleiter, project leader, agile
    consultant, project director, pmo lead, implementation manager, release train engineer, delivery lead | project
    management, scrum, agile, kanban, program management, pmp, prince2, project plan, agile transformation, project
    planning, pilot project, pilot program, sprint planning, agile methods, safe framework | manage project, run
    project, plan project, get project on track
ux < design : ux designer, ui designer, ux researcher, user researcher, product designer, interaction designer,
    service designer, usability engineer, ux lead, ux writer, ux consultant, ui ux designer, ux ui designer,
    experience designer, app designer, head of ux, design researcher, customer experience designer, usability
    consultant, head of design, design lead, vp design, director of design, design director | ux, ui, user experience,
    usability, user research, interaction design, ux research, user interface, wireframe, figma, ux design, ui design,
    product design, user testing, service design, design system, design systems, app design, design thinking, user
    interviews, prototyping screens, user flows, customer journey, confusing app, checkout flow | design app, design
    interface, run user tests, interview users, design screens, test usability, improve usability, design mobile app,
    redesign app, design user interface, improve user experience
product design < design : product designer, designer of products | product design
web design < design, web development : web designer, website designer, webdesigner | web design, website design,
    webdesign | design website, redesign website
accessibility : accessibility specialist, accessibility consultant, accessibility engineer, accessibility auditor,
    accessibility expert | accessibility, wcag, screen reader, screen readers, a11y, disabled users, accessible
    website, blind users, assistive technology, accessible | make website accessible, make app accessible
technical writing < writing : technical writer, documentation specialist, documentation manager, documentation
    engineer, technical author, api writer, docs lead | technical writing, documentation, user manual, user guide,
    docs, api documentation, manuals, technical documentation | write documentation, write manual, document api,
    document software
developer relations : developer advocate, devrel, developer evangelist, devrel engineer, head of devrel, developer
    relations manager, developer experience engineer, technical evangelist | developer relations, devrel, developer
    advocacy, developer community, developer experience
community- : community manager, community organizer, meetup organizer, meetup host, community builder, community lead,
    user group organizer, head of community, conference organizer | community building, user group, meetup, community
    management, online community, tech community, local community | grow community, build community, run meetup
cto : cto, chief technology officer, technical cofounder, tech cofounder, vp technology, head of technology, technical
    co founder, fractional cto, technology director, chief technical officer | technical leadership, technical
    cofounder
"""
