"""Money: accounts, taxes, banks, investing, insurance."""

ROWS = """
accounting* : accountant, bookkeeper, cpa, chartered accountant, certified public accountant, accounting firm,
    accounts payable clerk, controller, financial controller, accountancy, buchhalter, comptable, bilanzbuchhalter,
    management accountant, accounting clerk, accounting manager, certified accountant, payroll clerk accounting,
    accounts clerk, accounts assistant, forensic accountant, small business accountant, accounting partner |
    accounting, accountancy, bookkeeping, invoices, invoicing, financial statements, balance sheet, accounts
    receivable, quickbooks, annual accounts, company accounts, ledger, end of year accounts, receipts, year end books,
    xero, datev, expense reports, annual statements, business books, invoice, profit and loss | keep books, do books,
    sort out books, balance books, do bookkeeping, do accounts, file accounts, do accounting, sort receipts
tax < accounting : tax advisor, tax adviser, tax consultant, tax accountant, tax preparer, steuerberater, enrolled
    agent, tax specialist, tax partner, tax manager, tax director, cpa, vat specialist, tax expert, tax planner, tax
    inspector retired, transfer pricing manager | tax, taxes, tax return, income tax, vat, tax planning, irs letter,
    sales tax, tax audit, taxation, tax advice, tax office, tax filing, tax season, capital gains, inheritance tax,
    tax bill, transfer pricing, business taxes, expat taxes, international tax, tax credits, tax declaration, irs |
    file tax, do tax, prepare tax, pay less tax, do return, save tax, file return, lower taxes
auditing < accounting : auditor, internal auditor, external auditor, audit manager, audit partner, wirtschaftsprufer,
    audit associate, big four auditor | audit, auditing, annual audit, internal audit, statutory audit | audit books,
    audit accounts
payroll < accounting, hr : payroll manager, payroll specialist, payroll clerk, payroll administrator, payroll provider
    | payroll, payslips, wages, salaries payment, pay employees | run payroll, do payroll
corporate finance* < finance : cfo, chief financial officer, finance director, financial analyst, finance manager,
    treasurer, head of finance, fp and a analyst, fp and a manager, fractional cfo, vp finance, finance lead,
    financial planner corporate, m and a advisor, m and a analyst, financial modeler, finance business partner,
    interim cfo, financial consultant, valuation expert, treasury manager, business broker | finance, corporate
    finance, financial planning and analysis, financial model, budget, budgeting, cash flow, mergers acquisitions,
    mergers and acquisitions, mandas, m and a, manda, valuation, treasury, business finance, financial forecast,
    business valuation, working capital, financial projections, due diligence, fp and a, company sale, exit planning,
    buyout | sell company, sell business, buy company, value company, build financial model, buy business, value
    business, plan budget, model finances
banking* < finance : banker, investment banker, loan officer, bank manager, private banker, credit analyst, branch
    manager bank, bank clerk, mortgage broker, mortgage advisor, mortgage adviser, bankkaufmann, loan advisor, credit
    officer, corporate banker, relationship manager bank, lending officer, mortgage lender, commercial banker,
    business banker, mortgage consultant, underwriter loans | bank, banking, investment banking, loan, mortgage,
    credit, business loan, credit line, bank account, home loan, lending, ipo, business account, microfinance,
    microcredit, credit score, capital markets, debt financing, home financing, leasing finance, bank loan, overdraft
    | borrow, get loan, get mortgage, finance house, refinance mortgage, lend money, go public, open bank account,
    finance home, borrow money
= banking + mortgage~ : mortgage broker, mortgage advisor, mortgage adviser, mortgage lender, mortgage consultant,
    home loan advisor | mortgage, home loan, home financing, remortgage | get mortgage, refinance, refinance mortgage,
    finance house, finance home
finance~ : finance professional, financier | financial services, financial industry, wall street, finance sector,
    financial sector, financial markets
personal finance* < finance : financial advisor, financial adviser, financial planner, wealth manager, pension
    advisor, retirement planner, money coach, debt counselor, debt advisor, private wealth manager, independent
    financial adviser, ifa, debt counsellor, retirement advisor, wealth advisor, money mentor, pensions adviser,
    financial coach, finance coach | financial planning, wealth management, pension, retirement savings, savings,
    personal finance, debt counseling, student debt, family office, retirement planning, retirement, debts, credit
    card debt, pension plan, retirement plan, nest egg, financial independence, 401k, household budget, social
    security, investment advice | invest savings, save for retirement, plan retirement, manage money, get out of debt,
    invest inheritance, put money, invest money, grow savings, pay off debt, sort out pension, plan pension
investing* : investor, angel investor, business angel, venture capitalist, vc, venture capital, venture partner,
    angel, seed investor, private equity, fund manager investor, limited partner, venture investor, angel syndicate,
    vc partner, vc fund, general partner, venture associate, investment manager, investment director, vc associate,
    private equity partner, impact investor, startup investor, investment partner, fund partner, growth investor, vc
    investor, venture fund, investment principal, vc principal, corporate venture, venture scout, investment fund,
    angel network, capital partners, ventures | venture capital, vc fund, angel investing, startup funding, seed
    funding, seed round, series a, pre seed, funding round, private equity, raising capital, growth capital, seed
    capital, funding, fundraising round, angel round, impact investing, investment, investments, capital raise, term
    sheet money, risk capital, startup investment, capital, bridge round, angel tickets, pre seed checks, seed checks,
    cheques, checks into startups, seed stage | invest, fund startup, back startup, raise money, raise seed, raise
    round, raise capital, raise funding, finance startup, raise series, raise pre seed, invest in startup, fund
    company, put money into startup, write checks, back founders
asset management < finance : portfolio manager, fund manager, asset manager, hedge fund manager, equity analyst,
    stockbroker, equity research analyst, investment analyst, stock analyst | asset management, hedge fund, mutual
    funds, etfs, portfolio management, equity research, stocks, shares, bonds, stock market, stock picks, index funds
    | buy stocks, pick stocks, buy shares, manage portfolio
trading < finance : trader, quant, quant trader, quantitative trader, commodities trader, derivatives trader, quant
    developer, quantitative researcher, currency trader, commodity trader, fx trader, market maker trading | trading
    desk, algorithmic trading, derivatives, commodities, forex, quantitative finance, high frequency trading, currency
    hedging, options trading, day trading, foreign exchange | trade stocks, hedge currency
insurance* : insurance broker, insurance agent, insurer, underwriter, actuary, claims adjuster, loss adjuster,
    insurance advisor, insurance consultant, claims handler, versicherungsmakler, insurance salesman, risk
    underwriter, insurance adviser, insurance manager, insurance company, risk manager insurance, claims manager,
    insurance underwriter | insurance, insurance policy, insurance claim, liability cover, insurance cover,
    reinsurance, actuarial, underwriting, home insurance, car insurance, life insurance, health insurance, liability
    insurance, travel insurance, insurance premiums, pet insurance, business insurance, professional indemnity,
    insured, cyber insurance, insurance quote, coverage for business | insure, claim insurance
risk : risk manager, risk analyst, chief risk officer, business continuity manager, credit risk analyst, operational
    risk manager, crisis manager | risk management, business continuity, operational risk, credit risk, crisis
    management
crowdfunding : crowdfunding expert, crowdfunding manager, kickstarter creator, crowdfunding consultant, crowdfunding
    coach | crowdfunding, kickstarter, indiegogo, crowdfunding campaign, crowdfund | crowdfund, run kickstarter
accelerator : accelerator manager, incubator manager, accelerator director, startup coach, startup mentor, accelerator
    program lead, program manager accelerator, ecosystem builder, startup advisor, innovation hub director, incubator
    director, startup program manager | accelerator, incubator, startup program, startup hub, startup accelerator, y
    combinator, techstars, startup ecosystem, demo day, startup competition, startup advice
"""
