"""Signs of level urgent. Heat and fluids, and a knock to the head."""

CONCEPTS: dict[str, str] = {
    # Heat, fluids.
    "hot_out": """
        {heat_weather}, {number} degrees, 30 degrees, 31 degrees, 29 degrees, 33, 34, 31, in the
        shade, sunny, hot one, sticky, in that sun, this sun, this sunshine, sunshine, the sun, ac
        room, roasting, boiling, hot half, hot race, hot ultra, hot 10k, {number} out, humid, heat
        dome, heat exhaustion, wet (towels|tshirt|flannel), in that heat, overheated, hot day,
        scorching, thirty one out, thirty out, thirty two, thirty five, bit of sunshine, hot run,
        desert, hot tri, hot session, heat of the day, at noon in, sat in (the|) shade
    """,
    "heat_sick": """
        {near_faint}, {nausea}, {vomiting}, vomited, giddy, pukey, puked, queasy, swimmy, spinning,
        wobbly, feel faint, light headed, vomiting sensation, want to be sick, wants to be sick,
        (stomach|stomachs) heaving, hurl, faint, woozy, thrown up, gone a bit weak, gone
        weak, feel sick,
        feeling sick, been sick, (feel|feels|feeling) like (ill|i will|im going to|im
        gonna|hell|shell) be sick
    """,
    "heat_ache": """
        {headache}, cramp, cramps, cramping, (head|heads|brain)
        (thumping|pounding|banging|drumming|splitting|throbbing), bit of a head,
        (thumping|banging|pounding|splitting|drumming) head, head is paining, knotting, quick pulse,
        heart (thudding|thumping|pounding|hammering|racing), goosebumps, goosebumpy, clammy, cold
        sweat, shaky, sweating cold, pale and sweaty, gone (pale|white|clammy|grey), shivery,
        tingly, wet towels, still giddy, {firmly_cannot} stand up
    """,
    "no_pee_long": """
        {cannot_pee}, (havent|hasnt|not|have not) ___ (peed|pee|weed|wee|passed any water|used the
        bathroom|gone to the bathroom|been to the loo|spent a penny), no (wee|pee) since, urine has
        not come, nothing comes when i, last spent a penny, only managed a few drops, not passed any
        water, a few drops of pee, no wee for, havent weed, havent peed, not weed, not peed, no
        urine since, (not|havent|hasnt) had a (wee|pee)
    """,
    "long_hours": """
        since the start, since the {number}, this morning, {from_8} hours, twelve hours, all day,
        since breakfast, its {number} pm, its now, at night, since noon, since the race, since
        {number}, since the marathon, since before, now {number}, and its, this evening, {number}
        pm, at dawn, in the evening, by evening, since
        (yesterdays|yesterday|todays|saturdays|sundays|last night|lunch|lunchtime)
    """,
    "keeps_nothing": """
        {firmly_cannot} hold anything, brought up everything, wont stay (down|), come straight
        back, comes back up, came back up, chucked up (each|every|everything), chucked
        everything, throwing up everything, ive chucked up, nothing will stay, wont stay, cant
        hold anything, cant just hold anything, came back within minutes, keeps coming back up,
        {firmly_cannot} (keep|hold) (anything|water|fluids|food|a thing|it|drinks|even) ___
        down, {firmly_cannot} (keep|hold) (anything|water|fluids|food|drinks|it) down, nothing
        (stays|will stay|stay|has stayed) down,
        (tea|water|everything|drink|drinks|coke|gatorade|food) (comes|came) back,
        (it|tea|water|everything|drink|drinks|coke|gatorade|food) (wont stay|wont stay
        down|comes straight back up|came straight back up|comes back up|came back up),
        (tea|water|everything|drink|drinks|coke|gatorade|food) (comes|came) straight back,
        {firmly_cannot}
        (keep|hold) any (water|fluids|food|drinks|liquid|liquids) down
    """,
    # Knock to the head.
    "head_bump": """
        (headed|nutted|butted) (the|a) (_|) (goalpost|post|crossbar|wall|tree|branch|door|beam),
        (gave|give) (my|his|her) {head} a (_|) (_|) (crack|bang|knock|whack|smack|clout|bump),
        {head_knock},
        (hit|bumped|banged|bashed|smacked|knocked|whacked|clonked|cracked|dinged|clipped|
        headbutted|thumped|bump|bang|caught|bonk)
        ___ (head|forehead|temple|noggin|skull|top of my skull|face),
        (branch|lamppost|lampost|goalpost|beam|bough|cupboard|cupboard
        door|hatch|bunk|ball|elbow|knee|rock|squat rack|low branch|low beam) ___
        (head|forehead|face|skull|temple), (head|forehead|temple|noggin) ___
        (branch|lamppost|beam|hatch|kerb|cupboard|pavement|footpath|ice|wall|took a|vs|met),
        (ran|run|walked|running) (smack|straight|) into (a|the) ___
        (lamppost|lampost|goalpost|branch|post|tree|door|pole), headbutted, clashed heads,
        bumped heads, knee to the head, elbow to the head, (forehead|cheek|temple|head) ___ took
        (it|a), face planted, faceplanted, concussion, cracked it on a, hit the side of his
        head, banged the side of it, mondays fall, fell ___ (head|forehead|temple|cheek), top of
        my skull, (ball|soccer ball|football) to the ___ (face|head), bumped the forehead, stood
        up under ___ (cupboard|beam|shelf|cupboard), bumped my head, caught ___ with my head,
        hit my head, banged my head, smacked my head, knock to the head, whacked my head, ball
        to the head, kick in the head, kick to the head, fell ___ hit my head
    """,
    "head_symptom": """
        {headache}, {nausea}, {near_faint}, foggy, fuzzy, dull headed, dull ache in the head,
        ringing, ears ringing, lights (bother|hurt|annoying|too bright|buzz|feel), light hurts,
        bright sun, light (bothers|annoys), screens (make|hurt), cant (concentrate|focus), hard to
        concentrate, {firmly_cannot} (concentrate|focus), not (right|myself|herself|himself), feels
        not, spaced, spaced out, spacey, sicky, queasy, head sore, (head|heads) sore, head
        (is|) sore,
        (head|heads) at him, dull head, floaty, irritable, everything annoys, very quiet,
        feels yucky, feel
        sick, bit sick, head achy, off colour, porridge, temper short, tempers short, feel weird,
        dizzy and weird, makes me squint, squints in, bit quiet, noise and screens, fuzzy sort of
        head, slow and irritable, cant focus, screens make her feel sick, brain fog, foggy headed,
        sensitive to light, light sensitive, ears are ringing, nauseated, groggy, out of sorts, head
        hurts
    """,
    "pregnancy_sure": """
        pregnant, pregnancy, midwife, trimester, prenatal, baby bump, (weeks|wks)
        (gone|pregnant|along|on the test), bump belt, expecting, kegels, braxton, braxtons, gone and
        still jogging, pregnancy test, months pregnant, week {number} with my, after the birth,
        since the birth, my section, my c section, since my section, nursing, {postnatal}, baby
        girl, baby boy, delivered our baby, im {number} (weeks|wks) (gone|and|with|in), {number}
        weeks postpartum, im {number} (weeks|wks), {number}wks, {number} wks, weeks on the test, one
        of my ladies is {number} weeks, my wife is {number} weeks,
        (im|i am|shes|she is|wife is) carrying ({number} months|{number} weeks|a baby|twins|my
        (first|second|third)), carrying {number} months
    """,
    "pregnancy_maybe": """
        {pregnancy_sure}, (at|im|is|from|now) {number} weeks, {from_6} weeks, {from_6} wks, {number}
        plus {number}, third baby, second baby, baby, bump, thirty {number} weeks, week {number}
    """,
    "preg_bleed": """
        bleeding, bleed, spotting, spots of blood, speckle of blood, pink ___ (wipe|paper), pink
        when, brown when i wipe, fresh red, bit of brown, pink (on|when), bright red ___
        (liner|pad|bleed), blood, bleeding ___ (come back|again|after)
    """,
    "spotting": """
        spotting, pink (when|on) ___ (wipe|paper), (bit|bits|spots|speckle) of
        (bleeding|blood|brown), bleeding after, light bleed, fresh red, bled a bit after
    """,
    "preg_leak": """
        (leaking|leak|trickling|trickle|gush|watery|fluid|wet) ___
        (clear|water|waters|wee|urine|stuff|underwear|undies|gush|pad|isnt), waters
        (leaking|broke|gone|breaking), leggings soaked, watery stuff, clear ___ not ___ (wee|urine),
        soaked {number}, keeps on trickling, underwear is wet, leaking clear, bit of a gush, soaked
        ___ undies, wearing a pad, weeing myself ___ gush, (fluid|water) (is|keeps|kept|has
        been|started|) leaking, trickling, waters (have|) (broken|gone|leaking), leaking
        (fluid|waters|water)
    """,
    "preg_tight": """
        tightening, tightenings, contractions, (stomach|belly|tummy|bump) ___
        (hard|tightening|tight) ___ (minutes|stone|every), every (few|{number}) (or {number}|)
        minutes, crampy like a period
    """,
    "preg_cramp": """
        crampy, cramps, cramping, shoulder tip, point of my shoulder, pinch low on the, pain low
        (down|on), one sided pain, (belly|tummy|stomach) (pain|pains|ache)
    """,
    "shoulder_tip": """
        shoulder tip, point of my shoulder, tip of my shoulder, point of the shoulder
    """,
    "preg_quiet": """
        (baby|babys|babies|bump) ___ (quiet|quieter|barely|hardly|less), (hardly|barely|not) ___
        (moved|stirred|moving|kicked|kicky), (less|fewer) (kicky|kicks|movement|movements), hardly
        moved, baby quiet, barely stirred, less kicky, not been as kicky, moving less, fewer kicks,
        really quiet, reduced movements, baby ___ less, a lot less kicky, not felt ___
        (baby|move|kick), havent felt ___ (baby|kick|move), baby ___ moving less, hasnt
        (moved|kicked) ___ (today|since|much), (little one|little ones|bean|bub) ___ quiet,
        (hardly|barely|scarcely|havent|not) felt (her|him|them) (move|kick|since|all|today|much|at),
        (shes|hes|she is|he is) (been|gone|very|so|) quiet ___ ___ (usually|normally|always) (a|such
        a|) (kicker|wriggler|kicks|kicking|wriggly|lively|active|bouncing)
    """,
    "preg_head": """
        seeing spots, stars in front of, flashing lights, flashes, small stars, face is puffy, hands
        and face, spots and (her|my), puffy ___ headache, headache ___
        (spots|stars|flashing|lights|puffy)
    """,
    "preg_faint": """
        {near_faint}, woozy, nearly fainted, hold the bars, gone swimmy, came over faint
    """,
    "preg_calf": """
        (calf|leg|thigh|legs) ___ {grown}, {grown} ___ (calf|leg), left is bigger, right is bigger
    """,
    "preg_fine": """
        kicking away, bottle lid, dry since, orange squash, beaming, both just tired, midwifes
        aware, bottle wasnt shut, bleeding is ___ done, bleeding has stopped, bleeding stopped weeks
    """,
}
