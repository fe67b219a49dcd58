"""Shops and what they sell."""

ROWS = """
retail* : retailer, shop owner, shopkeeper, store manager, shop manager, merchandiser, shop assistant, retail manager,
    store owner, retail buyer, sales assistant, wholesaler, visual merchandiser, shop clerk, cashier, retail director,
    gift shop owner, retail consultant, department store buyer, department store manager, head of retail, concept
    store owner, retail operations manager, toy shop owner, toy store owner, store director, market trader, souvenir
    shop owner, kiosk owner, product buyer, kaufmann, wholesale manager, retail assistant, distributor, wholesale
    distributor | retail, shop, store, wholesale, merchandising, department store, shopping mall, gift shop, pop up
    store, boutique shop, shop window, shop floor, brick and mortar, shelves in store, market stall, retail chain,
    stockists, high street, souvenirs, window display, pop up shop, toy shop | stock shelves, run shop, open shop,
    sell in shop, open store, dress window, stock product
ecommerce < retail : ecommerce manager, online retailer, marketplace manager, amazon seller, etsy seller, head of
    ecommerce, ecommerce founder, ecommerce consultant, online shop owner, webshop owner, amazon consultant, shop
    operator online, online merchant, ecommerce specialist, ecommerce director, ebay seller, dropshipper, etsy shop
    owner, ecommerce entrepreneur | ecommerce, online retail, online shopping, online store, amazon marketplace,
    dropshipping, e commerce, selling online, amazon fba, direct to consumer, d2c, dtc, etsy shop, online sales, etsy
    | sell online, sell on amazon, sell on etsy, sell on ebay
bookselling < retail : bookseller, bookshop owner, book dealer, antiquarian, bookstore owner, bookstore manager, comic
    shop owner, second hand bookseller, antiquarian bookseller, bookshop manager | bookshop, bookstore, books, second
    hand books, rare books, book shop, used books, old books, book reading event | sell books, buy books, stock book
furniture trade < retail : furniture dealer, furniture store owner, kitchen retailer, bed shop owner, furniture
    retailer, furniture seller, mattress shop owner, lighting shop owner | furniture store, sofa, mattress, beds,
    furniture, office furniture, desk chairs, desks, kitchens for sale, desk, standing desk, chair, armchair, lamps |
    buy furniture, buy sofa, furnish office, buy desks
toys : toymaker, toy maker, toy designer, toy shop owner, toy inventor, game inventor, toy manufacturer | toy, toys,
    wooden toys, puzzle, dolls | make toy, design toy
electronics retail < retail : electronics retailer, phone shop owner, camera dealer, hifi dealer, computer dealer |
    electronics store, phone shop, hifi, loudspeakers, camera shop, headphones, consumer electronics, gadgets
machinery trade : machinery dealer, machine dealer, equipment dealer, tool rental, crane operator, machine rental,
    equipment rental company, tool shop owner, hardware store owner, building supplies dealer, crane hire, builders
    merchant, plant hire | machinery, heavy equipment, crane, construction equipment, tool hire, tools, power tools,
    hardware store, machines for sale, building materials, building supplies, lumber yard, timber yard | rent tools,
    rent excavator, rent crane, rent digger, buy machine, hire crane, lift with crane
packaging : packaging manufacturer, packaging supplier, packaging manager, packaging buyer, packaging consultant, box
    maker, packaging technologist | packaging supply, sustainable packaging, boxes, cardboard, packaging material,
    compostable packaging, packaging, plastic free packaging, cartons, labels, bottles and jars, glass jars
textile trade : fabric supplier, textile manufacturer, textile engineer, fabric manufacturer, cloth merchant, textile
    technologist, weaving mill owner, textile merchant, fabric shop owner, yarn supplier, garment factory owner,
    textile importer | fabric, fabrics, cotton, textile mill, textile industry, linen, cloth, textile production,
    organic cotton, silk
chemicals trade : chemical distributor, chemicals sales manager | chemical distribution, industrial chemicals
medical supplies : medical sales rep, medical device sales, pharma rep, medical supplier, pharma sales rep, medical
    equipment supplier, medical device sales manager, medical supplies distributor | medical supplies, medical
    equipment, wheelchair, hospital equipment, hospital beds, wheelchairs, masks and gloves, surgical instruments,
    mobility aids, stairlift
office supplies : office supplier, office equipment dealer, stationer | office supplies, stationery, copier, toner,
    office equipment, notebooks paper, printer paper, photocopier
merchandise : merchandise manufacturer, merch designer, promotional products supplier, swag supplier, merch supplier,
    promotional items dealer, trophy maker, merch company | merch, swag, promotional items, conference t shirts,
    giveaways, branded mugs, lanyards, badges, conference badges, corporate gifts, conference swag, t shirts, hoodies,
    trophies, goodie bags, branded t shirts, tote bags, event shirts, name badges | make t shirts, make merch, order
    swag, make hoodies
used goods : flea market organizer, antique dealer, antiques dealer, thrift store owner, second hand dealer, vintage
    dealer, pawnbroker, charity shop manager, thrift shop owner, house clearance | second hand, flea market, thrift
    store, vintage furniture, vintage, used furniture, charity shop, vintage shop, house clearance, secondhand | sell
    used, sell old furniture, clear estate
sporting goods < retail : sports shop owner, outdoor shop owner, sporting goods buyer, surf shop owner, sports
    retailer, ski shop owner | sporting goods, outdoor gear, sports equipment, outdoor equipment, sports shop, tents
    and backpacks
"""
