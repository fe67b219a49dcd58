"""Software, by what is built and with what."""

ROWS = """
software < tech : software engineer, software developer, developer, software architect, software craftsman,
    application developer, app developer, software consultant, full stack developer, full stack engineer, fullstack
    developer, fullstack engineer, engineering manager, tech lead, technical lead, software lead, lead developer,
    staff engineer, principal engineer, it developer, web application developer, software builder, softwareentwickler,
    entwickler, hacker, indie hacker, solution architect, solutions architect, application architect, enterprise
    architect, software team lead, systems programmer, head of engineering, vp engineering, vp of engineering,
    director of engineering, systems developer, platform developer, member of technical staff, swe, sde, software
    house, software agency, software studio, software company, dev shop, coding freelancer | software, software
    development, software engineering, coding, programming, app, web app, custom software, software architecture,
    microservices, api, apis, code review, refactoring, codebase, algorithms, full stack, fullstack, legacy code, bug
    in code, agile development, pair programming, clean code, programming languages, domain driven design, test driven
    development, design patterns, code base, mvp, api integration, business software, internal tool | code, program,
    build app, develop app, make app, write code, write software, develop software, build software, build mvp, build
    tool, automate spreadsheet, write script, build prototype app, build platform, build bot, develop mvp, build api
web development* < software : web developer, frontend developer, front end developer, frontend engineer, front end
    engineer, webmaster, wordpress developer, website developer, shopify developer, website builder, web agency,
    javascript developer, front end dev, react developer, web programmer, drupal developer | website, web development,
    frontend, front end, html, css, wordpress, shopify, landing page, web shop, webshop, online shop, web
    technologies, web apps, jamstack, browser, online booking page, web presence, squarespace, webflow, company
    website, static site, drupal | build website, make website, fix website, create website, redo website, redesign
    website, set up website, develop website, update website, program website, design website, relaunch website, build
    online shop, set up online shop, build webshop, design landing page, build page, build landing page
backend < software : backend developer, back end developer, backend engineer, back end engineer, server developer, api
    developer | backend, back end, server side, rest api, distributed systems, scalability, message queues, event
    sourcing, kafka
mobile < software : mobile developer, ios developer, android developer, mobile engineer, ios engineer, android
    engineer, app maker, flutter developer, mobile app developer, react native developer | mobile development, mobile
    app, phone app, mobile apps, app for phone, app store, smartphone app, iphone app, android app, tablet app | build
    mobile app, make phone app, build phone app, build iphone app, build android app, develop android app
ios~ < mobile : | ios, iphone development, swift, swiftui, objective c, iphone app
android~ < mobile : | android, kotlin, jetpack compose, android app
flutter~ < mobile : | flutter, dart, react native
games < software : game developer, game designer, game programmer, gameplay programmer, level designer, game producer,
    game studio, game artist, game engineer, unity developer, unreal developer, indie game developer, games studio,
    narrative designer, technical artist | game development, video game, video games, game design, indie games,
    unity3d, unreal engine, game engine, gaming, computer games, pc game, mobile game, unreal, godot | make game,
    build game, develop game, design game, make video game, program game
rust~ < software : rustacean | rust, rustlang
python~ < software : pythonista | python, django, flask, fastapi, pandas, numpy, pyladies, pycon
javascript~ < software : | javascript, typescript, node, nodejs, js
react~ < javascript, web development : | react, reactjs, nextjs, redux
vue~ < javascript, web development : | vue, vuejs, nuxt, svelte
angular~ < javascript, web development : | angular
java~ < software : | java, spring boot, jvm, jakarta ee, spring framework
golang~ < software : gopher | golang, go developer, go programmer, go engineer, go services, go language
= software + golang : go developer, go programmer, go engineer, golang developer
cplusplus~ < software : | cplusplus, c and cplusplus, modern cplusplus
clang~ < software : | c language, c programmer, c programming, ansi c
csharp~ < software : | csharp, dotnet, asp net, blazor
php~ < software : | php, laravel, symfony
ruby~ < software : rubyist | ruby, rails, ruby on rails
scala~ < software : | scala, akka
elixir~ < software : | elixir, erlang, phoenix framework, beam
haskell~ < software : | haskell, functional programming, ocaml, clojure, lisp, f sharp, fsharp
perl~ < software : | perl
cobol~ < software : | cobol, mainframe, fortran, as400
rlang~ < software, data : | r programming, rstats, tidyverse, r language
julia~ < software : | julia language
compilers~ < software : compiler engineer, language designer | compiler, llvm, compilers, interpreter design,
    programming language design
kernel~ < software : kernel developer, kernel engineer, operating systems engineer | kernel, operating system, linux
    kernel, device drivers
webassembly~ < software : | webassembly, wasm
graphics programming < software : graphics programmer, graphics engineer, rendering engineer, shader programmer |
    computer graphics, opengl, vulkan, shaders, ray tracing, rendering engine
vr < software : vr developer, ar developer, xr designer, xr developer, vr designer, mixed reality developer | virtual
    reality, augmented reality, vr, ar glasses, mixed reality, metaverse, xr, vr headset, vr training | build vr
blockchain : blockchain developer, blockchain engineer, solidity developer, crypto trader, smart contract developer,
    web3 developer, crypto investor, crypto founder | blockchain, crypto, cryptocurrency, bitcoin, ethereum, web3,
    smart contract, defi, nft, solidity, dao, stablecoin, token sale | audit smart contract
databases < software : database administrator, dba, database engineer, database developer, database consultant, sql
    developer, postgres consultant, database architect, postgres expert | database, sql, postgres, postgresql, mysql,
    mongodb, sqlite, oracle database, slow queries, redis, nosql, query tuning, database performance, database tuning
    | tune database, speed up queries, migrate database, speed up database
devops < software : devops engineer, sre, site reliability engineer, platform engineer, cloud engineer, cloud
    architect, infrastructure engineer, release engineer, build engineer, reliability engineer, kubernetes engineer,
    cloud consultant, devops consultant, aws architect, infrastructure lead | devops, kubernetes, docker, cloud, cloud
    infrastructure, ci cd, continuous delivery, terraform, site reliability, observability, deployment, hosting,
    monitoring systems, cloud native, serverless, containers orchestration, helm, ansible, prometheus, cloud
    migration, cloud costs, server costs, uptime, on call | deploy app, move to cloud, migrate to cloud, scale
    servers, cut cloud bill
aws~ < devops : | aws, amazon web services
azure~ < devops : | azure, microsoft cloud
gcp~ < devops : | gcp, google cloud
testing < software : test engineer, tester, qa engineer, test automation engineer, software tester, sdet, qa lead, qa
    tester, qa manager, test manager, usability tester, test lead, qa analyst | qa, test automation, software testing,
    selenium, cypress testing, playwright testing, manual testing, regression tests, end to end tests | test app, test
    software, automate tests
open source~ < software : open source maintainer, maintainer, oss maintainer, core developer, open source developer |
    open source, oss, free software, foss, floss
low code < software : no code developer, bubble developer, airtable consultant | no code, low code, airtable, zapier,
    bubble io, notion
salesforce < crm : salesforce administrator, salesforce consultant, salesforce developer, salesforce admin, salesforce
    architect | salesforce
sap < erp : sap consultant, sap developer, abap developer, sap specialist | sap, abap, s4hana
erp < software : erp consultant, erp manager, dynamics consultant, netsuite consultant, odoo developer, odoo
    consultant | erp, netsuite, odoo, microsoft dynamics, inventory system
crm < software : crm manager, hubspot consultant, crm consultant | crm, hubspot
fintech- : fintech founder | fintech, payments, neobank, open banking, payment processing, mobile payments, embedded
    finance, payment gateway, digital banking
healthtech- : | healthtech, digital health, health app, telemedicine, ehealth, health tech, femtech, health startup,
    medical app, health software
edtech- : edtech founder | edtech, education technology, learning platform, elearning, online courses, educational
    software, learning app, education startup, educational app
proptech- : | proptech, property technology
legaltech- : | legaltech, legal tech, contract automation
insurtech- : | insurtech
agritech- : | agritech, agtech, foodtech, precision farming, vertical farming, smart farming
govtech- : | govtech, civic tech, digital government, egovernment, open government, civictech
cleantech- : climate tech founder | cleantech, climate tech, climatetech, greentech, climate startup, climate
    startups, carbon capture, carbon removal, carbon accounting, climate technology, green startup
biotech- : biotech founder | biotech, biotechnology startup
deeptech- : | deeptech, deep tech, hard tech
saas- : saas founder | saas, b2b software, software as a service, b2b saas
marketplace- : | online marketplace, two sided marketplace
"""
