"""Places that people come from: after "from" or "in" they are no organisation."""

from __future__ import annotations

from eventmate.intake.vocabulary import listed

PLACES = listed(
    """
    kobenhavn bruxelles brussel geneve genf moskva bucuresti beograd firenze venezia antwerpen gent liege
    helsingfors cordoba granada murcia ghana brno ostrava kosice gdynia katowice lviv odesa kharkiv tartu kaunas
    aalborg bergen tromso trieste bari catania palermo lugano lausanne nimes lyon rennes brest dijon metz nancy
    reims tours mons namur bruges brugge leuven delft breda tilburg nijmegen arnhem enschede zwolle москве москвы
    питере питера петербурге петербурга киеве киева львове львова минске минска берлине берлина лондоне лондона
    тбилиси ереване africa america asia europe australia antarctica afghanistan albania algeria andorra angola
    argentina armenia austria azerbaijan bahrain bangladesh belarus belgium belize benin bhutan bolivia bosnia
    botswana brazil brasil brunei bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia
    cuba cyprus czechia denmark deutschland ecuador egypt england eritrea espana estonia eswatini ethiopia fiji
    finland france gabon gambia georgia germany greece greenland guatemala guinea haiti holland honduras hungary
    iceland india indonesia iran iraq ireland israel italia italy jamaica japan jordan kazakhstan kenya korea kosovo
    kuwait laos latvia lebanon liberia libya lithuania luxembourg madagascar malawi malaysia maldives mali malta
    mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands
    nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar
    romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden
    switzerland schweiz syria taiwan tanzania thailand togo tunisia turkey turkiye uganda ukraine uruguay usa uk us
    uae uzbekistan venezuela vietnam wales yemen zambia zimbabwe osterreich suisse belgique nederland norge sverige
    danmark suomi polska aachen aarhus abuja accra adelaide alexandria algiers amman amsterdam ankara antwerp athens
    atlanta auckland austin bali baltimore bangalore bengaluru bangkok barcelona basel bath beijing beirut belfast
    belgrade berlin bern bilbao birmingham bogota bologna bonn bordeaux boston bratislava bremen brighton brisbane
    bristol brooklyn brussels bucharest budapest cairo calgary cambridge canberra cardiff casablanca charlotte
    chennai chicago cleveland cologne columbus copenhagen cork coventry dakar dallas damascus darmstadt delhi denver
    derby detroit dhaka dortmund dresden dubai dublin dublino dundee durban dusseldorf edinburgh eindhoven essen
    exeter frankfurt freiburg galway gdansk geneva genoa ghent glasgow gothenburg goteborg graz grenoble groningen
    guadalajara guangzhou haarlem hague haifa hamburg hanoi hannover hanover harare heidelberg helsinki hongkong
    houston hyderabad innsbruck istanbul izmir jaipur jakarta jeddah jena jerusalem johannesburg kampala karachi
    karlsruhe kassel kathmandu kiel kiev kigali kinshasa koln kolkata krakow kyiv kyoto lagos lahore leeds leicester
    leiden leipzig lille lima limerick lincoln linz lisbon lisboa liverpool ljubljana lodz london los-angeles
    louisville luanda lucerne lund lusaka luzern madison madrid mainz malaga malmo manchester manhattan manila
    mannheim maputo marrakesh marseille medellin melbourne memphis miami milan milano milwaukee minneapolis minsk
    montevideo montpellier montreal moscow mumbai munich munchen munster nagoya nairobi nantes naples napoli
    nashville newcastle nice nicosia norwich nottingham nuremberg nurnberg oakland odense odessa osaka oslo ottawa
    oxford padua paris perth philadelphia phoenix pittsburgh plymouth porto portland potsdam poznan prague praha
    pretoria pune quebec quito raleigh reading reykjavik riga rio rome roma rotterdam sacramento salzburg santiago
    sapporo sarajevo seattle seoul seville sevilla shanghai sheffield shenzhen skopje sofia southampton split
    stavanger stockholm strasbourg stuttgart sydney taipei tallinn tampa tampere tashkent tbilisi tehran tel-aviv
    thessaloniki tirana tokyo toronto toulouse trondheim tucson tunis turin torino turku uppsala utrecht valencia
    vancouver venice verona vienna wien vilnius warsaw warszawa washington wellington winnipeg wolfsburg wroclaw
    wuppertal yerevan york zagreb zaragoza zurich california texas florida ohio oregon virginia colorado arizona
    michigan illinois massachusetts pennsylvania ontario alberta bavaria bayern tuscany catalonia flanders wallonia
    brittany normandy cornwall yorkshire kent essex sussex norfolk nyc sf la dc hk 上海 北京 深圳 广州 東京 大阪
    台北 香港 서울 부산
    """
)

PLACE_PAIRS = listed(
    """
    new_york new_zealand new_delhi new_orleans new_jersey new_mexico san_francisco san_diego san_jose san_antonio
    los_angeles las_vegas hong_kong tel_aviv cape_town south_africa south_korea north_korea north_carolina
    south_carolina saudi_arabia sri_lanka costa_rica puerto_rico el_salvador abu_dhabi kuala_lumpur ho_chi
    buenos_aires rio_de sao_paulo mexico_city santa_monica palo_alto silicon_valley bay_area salt_lake kansas_city
    st_louis st._louis st_petersburg den_haag the_hague the_netherlands the_us the_uk the_usa the_states
    the_philippines the_bay united_states united_kingdom northern_ireland czech_republic ivory_coast sierra_leone
    west_africa east_africa latin_america south_america north_america middle_east eastern_europe western_europe
    porto_alegre belo_horizonte addis_ababa dar_es port_harcourt novi_sad baden_wurttemberg santa_cruz san_juan
    fort_worth st_gallen upstate_new
    """
)
"""Places of several words, by their first two."""
