"""Small words: which say nothing, join or part, or say only that somebody does something, not what."""

from __future__ import annotations


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


STOP = _listed(
    """
    a an the this these those my our your his her their its mine ours some any every each all both either few
    several many much more most lots lot plenty couple other another such own same one two three four five six
    seven eight nine ten first second third dozen hundred i me we us you he him she it they them someone
    somebody anyone anybody everyone everybody whoever what where when how why is are was were be been being am
    im ive id ill weve theyre shes hes whos do does did done doing have has had having can could would will
    shall should may might must need needs needed needing want wants wanted wanting like likes liked look looks
    looked looking search searching seek seeks seeking find finds finding found get gets getting got know knows
    knew meet meets meeting help helps helped helping please really very quite too also just even still only not
    no never yes good great best better nice excellent decent reliable trustworthy trusted honest affordable
    cheap cheaper inexpensive reasonable experienced skilled qualified talented solid proper serious real true
    local nearby new old older big bigger large small smaller little tiny huge long short quick quickly fast
    urgent urgently soon asap today tomorrow tonight week month year years day days weekend next last early late
    now currently again ever always often sometimes maybe perhaps ideally preferably possibly so then than there
    here if because while since until though but willing able interested curious happy open keen available
    familiar used passionate thinking trying try tries going go goes come comes came take takes taking took give
    gives giving gave let lets put puts set sets make makes making made thing things stuff something anything
    everything nothing kind kinds type types sort sorts way ways bit part time times moment lead leads person
    persons human humans people folk folks guy guys man woman men women lady gentleman friend friends contact
    contacts connection connections chance opportunity opportunities question questions advice tip tips idea
    ideas issue issues problem problems topic topics interest interests experience expertise knowledge skill
    skills background basics practical work works working worked job jobs worker workers career position
    positions role roles ones based main various different general specific certain full etc eg ie ok okay hi
    hello hey thanks well up out off over down back away around along through together apart using use uses via
    re actually recently previously mostly mainly especially particularly simply basically recommend recommends
    recommended recommendation suggestion suggest introduce introduces introduction introductions intro intros
    referral ask asking talk talks talking chat speak speaking told says said tell tells understands understand
    understanding handle handles handling deal deals dealing specialize specializes specializing specialized
    specialty specialising involved active into care cares caring offer offers offering provide provides
    providing provided run runs running owns owning owned start starts starting started sell-side gig gigs
    big-time fellow actual extra sure mind
    """
)
"""Says nothing of what somebody does."""

PREPOSITIONS = _listed(
    "of for in at to with by from on about into near within under between around against as @ who whom whose that which"
)

JOINTS = _listed("and & + or und et y")

SIGNS = frozenset(",;:/|()[]•·!?.-\n")

NEUTRAL = _listed(
    """
    contractor contractors subcontractor specialist specialists expert experts consultant consultants consulting
    consultancy owner owners co-owner coowner proprietor founder founding manager managers management managing
    director directors head heads chief officer officers engineer engineers technician technicians technologist
    professional professionals pro company companies business businesses firm firms service services studio
    studios shop shops store stores agency agencies partner partners freelancer freelancers freelance
    freelancing independent advisor advisors adviser advisers analyst analysts executive executives president
    vice vp svp evp ceo coo assistant assistants coordinator coordinators coordination operator operators maker
    makers practitioner practitioners supervisor supervisors administrator administration administrative
    associate associates representative representatives rep reps member members chair chairman chairwoman
    chairperson board staff employee employees colleague colleagues team teams group department division office
    senior junior principal trainee apprentice graduate enthusiast fan hobbyist amateur buff nerd geek veteran
    wizard guru ninja rockstar leader leaders leadership deputy acting interim former retired self employed
    selfemployed certified licensed registered chartered licence license solutions solution systems holding
    international global regional national family master generalist boss superintendent foreman forewoman chiefs
    lead provider providers supplier-side organisation organization organizations institution institutes
    institute center centers association society club network foundation inc ltd llc gmbh ag sa bv plc corp
    corporation limited co person program programs project projects industry industries sector field area space
    world scene market technical commercial creative digital strategic operations operation operational
    """
)
"""Says that somebody does something, not what."""

JOBS = _listed("engineer manager director consultant analyst technician specialist officer executive assistant")
"""Neutral words that still tell a title from another beside an organisation."""

LEGAL_FORMS = _listed(
    "inc ltd llc llp gmbh ag sa bv nv plc corp corporation limited co company oy ab as srl spa kg the group holding"
)

COMMON = _listed(
    """
    organic artisan independent boutique vegan issue high low level top free paid online offline remote hybrid
    home-based worldwide country city town area
    region north south east west european american asian african house-wide number side end line point fact case
    word name list place places room rooms minute hour hours morning evening afternoon night spring summer
    autumn winter january february march april june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday hand hands eye eyes head start-up early-stage stage series
    round larger major minor simple complex difficult hard easy modern traditional classic classical custom
    bespoke personal private public special leak leaky leaking broken damaged rotten worn cracked faulty busted
    beautiful pretty ugly fresh hot cold warm cool dry wet heavy light bright dark clean dirty safe fine fair
    fancy funny crazy weird three-storey storey floor upstairs downstairs bedroom bathroom living corner square
    main-street street road mother father mom dad mum parent parents brother sister wife husband cousin uncle
    aunt grandmother grandfather grandma grandpa granny neighbor roommate family partner-side spouse fiance
    boyfriend girlfriend colleague happen happens happened matter matters mean means plan plans planning-wise
    move-in ready keep keeps kept think thought believe see sees seen saw hear heard feel felt call called visit
    visited live lives lived bring brings brought turn turned grow-up change changes changed improve improves
    better-than add adds
    """
)
"""Too common to be asked for on their own, or to narrow a trade."""
