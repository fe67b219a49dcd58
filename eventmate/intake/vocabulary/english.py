"""English: how people say what was wanted, offered, known and promised."""

from __future__ import annotations

from eventmate.intake.vocabulary import listed, phrases
from eventmate.intake.vocabulary.language import Language

ENGLISH = Language(
    looking_for=phrases(
        """
        looking for, looks for, searching for, searches for, in search of, on the lookout for, on the hunt for,
        hunting for, in need of, in the market for, scouting for, seeking, seeks, needs help with, needs to hire,
        needs to find, needs to meet, needs an intro to, needs, need, wants to meet with, wants to meet,
        want to meet, wants to find, wants to hire, wants to talk to, wants to speak to, wants to speak with,
        wants to connect with, wants to know, wants intros to, want an intro to, wants, want, would like to meet,
        would like to hire, would love to meet, would love, would like, hopes to meet, hoping to meet,
        hopes to find, hoping to find, keen to meet, keen to find, eager to meet, dying to meet, here to meet,
        trying to find, trying to hire, trying to meet, tries to find, looking to hire, looking to meet,
        looking to find, looking to recruit, looking to buy, hiring for, hiring, hires, recruiting for, recruiting,
        recruits, interested in meeting, interested in hiring, interested in finding, asked for, asking for,
        asks for, lf, iso, wanted, desperate for, after an intro to, could use, can use, short of, is after
        """
    ),
    offers=phrases(
        """
        can help out with, can help with, can help, could help with, can assist with, happy to help with,
        happy to help, glad to help with, able to help with, willing to help with, keen to help with,
        offered to help with, offers to help with, will help with, offered help with, helps with, offers help with,
        offers, offering, offered, can offer, can give, can provide, provides, gives
        """
    ),
    able=phrases("can, could, happy to, glad to, willing to, able to, offers to, would be happy to"),
    knows=phrases(
        """
        can introduce us to, can introduce me to, can intro us to, can intro me to, can introduce you to,
        could introduce us to, could introduce me to, can connect us with, can connect me with, can connect us to,
        can connect me to, can put us in touch with, can put me in touch with, could put us in touch with,
        could put me in touch with, happy to introduce us to, happy to introduce me to, offered to introduce us to,
        offered to introduce me to, offers intros to, offers an intro to, can make an intro to, can make intros to,
        is in touch with, acquainted with, knows, know, is friends with, friends with, is connected to, connected to,
        in touch with
        """
    ),
    has=phrases("has, have, with, got, has got"),
    mine=phrases(
        """
        i'll, i will, i'm going to, i am going to, i'm gonna, i promised to, i said i'd, i said i would,
        i told him i'd, i told her i'd, i told them i'd, i'd, i should, i must, i have to, i need to, i've to,
        i agreed to, i offered to, promised him to, promised her to, promised them to, need to, needs me to,
        wants me to, asked me to, must, have to, gotta, got to, should, remember to, don't forget to,
        dont forget to, said i'd, said i would, told him i'd, told her i'd, todo, to do, make sure to, we should,
        let's, ill, remind me to, me to
        """
    ),
    theirs=phrases(
        """
        he'll, she'll, they'll, he will, she will, they will, he's going to, she's going to, they're going to,
        he is going to, she is going to, they are going to, he promised to, she promised to, they promised to,
        he promised me to, she promised me to, promised me to, he said he'd, she said she'd, they said they'd,
        said he'd, said she'd, said they'd, said he'll, said she'll, said they'll, said he would, said she would,
        said they would, he'd, she'd, he agreed to, she agreed to, offered to, promises to, shell, theyll, is to
        """
    ),
    either=phrases("will, to, promised to, promise to, agreed to, is going to, going to, gonna"),
    owed=phrases(
        """
        i promised him, i promised her, i promised them, promised him, promised her, promised them, i promised,
        promised, i owe him, i owe her, i owe them, owe him, owe her, owe them, i owe, owe
        """
    ),
    awaited=phrases(
        """
        he promised me, she promised me, they promised me, promised me, promised us, he promised, she promised,
        they promised, owes me, owes us, waiting for, waiting on, promises me, awaiting
        """
    ),
    doings=listed(
        """
        add arrange ask book bring buy call check congratulate connect contact cc demo dm draft drop email e-mail
        endorse file find fix follow forward get give help hire introduce intro invite join lend let link look mail
        make meet mention message organise organize pass pay phone ping pitch post prepare present print provide
        publish put reach read recommend refer remind reply report respond return review ring run schedule send set
        share ship show sign sort speak sponsor submit suggest take talk teach tell test text thank think translate
        try tweet update upload visit whatsapp write confirm circle come host loan hand copy collect cook explain
        """
    ),
    orders=listed(
        """
        send introduce forward invite remind thank lend arrange dm congratulate reply
        """
    ),
    dated=listed(
        """
        coffee lunch dinner breakfast call zoom chat demo drinks beers beer meeting meet follow-up followup intro
        visit reminder deadline
        """
    ),
    objects=listed(
        """
        him her them me us the a an my our his their this that back about re on up it some over with to in out
        """
    ),
    me=listed("me us"),
    acquaintances=listed(
        """
        people someone somebody folks everyone everybody guy guys woman women man men team teams founder founders
        recruiter recruiters cto ceo engineers developers designers investor investors vcs vc contact contacts
        friend friends connections someone's lots many loads plenty manager managers head director lead editor
        editors journalist journalists buyer buyers organiser organisers organizer organizers researchers professor
        professors students staff half both several most insiders a an the few all his her their him my our us
        """
    ),
    subjects=listed(
        """
        she he they who and also is are currently now but really still actively always she's he's they're we i i'm
        both just then so plus that's too to be would been says said very keen on s/he pls please - mostly
        desperately urgently badly maybe
        """
    ),
    negations=listed(
        """
        not isn't isnt doesn't doesnt don't dont never no longer won't wont wasn't stopped can't nobody was were
        used
        """
    ),
    leads=phrases(
        """
        is called, is named, was called, he is called, she is called, they are called, he's called, she's called,
        met with, met up with, met, meet, spoke with, spoke to, talked with, talked to, chatted with, chatted to,
        chat with, talk with, coffee with, lunch with, bumped into, ran into, sat with, sat next to, sat beside,
        had a chat with, had coffee with, caught up with, introduced to, got introduced to, saw, this is, here is,
        his name is, her name is, their name is, name is, name's, my name is, i'm, i am, called, named, name,
        contact, conversation with, convo with, call with, dinner with, drinks with, beer with, hi i'm, it's,
        connected with, say hi to, swapped cards with, exchanged cards with, card from, got card from,
        business card from, new contact, got talking to, got chatting to, got chatting with, sat down with, ran in to,
        good to meet, nice to meet, great to meet, nice meeting, great meeting, good meeting, lovely meeting, meeting,
        got introduced by, was introduced to, been introduced to, hung out with, catch up with, catch-up with,
        catchup with, caught up w, met w, spoke w, chatted w, talked w, chat w, speaking with, speaking to,
        talking to, talking with, chatting with, chatting to, sitting next to, seated next to, standing next to,
        shared a taxi with, shared a table with, got a card from, his name's, her name's, name was, goes by,
        remember, say hello to, hello from, hi from, intro to, intro from, these are, here's, heres, thats, that's,
        that is, guest
        """
    ),
    employs=phrases(
        """
        works for, works at, works with, works in, work at, work for, working for, working at,
        worked at present for, is at, is with, is from, now at, now with, currently at, currently with, employed by,
        employed at, over at, who's at, who works at, who works for, he's at, she's at, he's with, she's with,
        he's from, she's from, comes from, represents, representing, on behalf of, company, employer, org,
        organisation, organization, shes at, hes at, theyre at, she is at, he is at, they are at, they're at,
        here for, here with, just joined, joined, recently joined, works @, runs, owns, started, founded,
        co-founded, cofounded, heads
        """
    ),
    at=listed("at @ from for with"),
    of=listed("of for"),
    articles=listed("a an the"),
)
