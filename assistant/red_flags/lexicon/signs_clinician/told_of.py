"""Signs of level clinician. In other words, and what is told of others."""

CONCEPTS: dict[str, str] = {
    # Said of a partner, or in other words.
    "night_ache": """
        {part_hurts} ___ (every night| most nights| all night| day and night| night and day| round
        the clock| all the time), (every night|most nights|all night|at night) ___ {part_hurts},
        constant ___ {part_hurts}, {part_hurts} is constant
    """,
    "heel_jump": """
        i jump, off the chair, pulls away, agony, through the roof, i yelp, nearly cry, jump out
        of my skin
    """,
    "raced_yesterday": """
        {doms}, after yesterdays, after saturdays, after sundays, after a marathon, after my
        marathon, after the marathon, the first minute, for a minute, few minutes, couple of minutes
    """,
    # The plain words of the public lists.
    "bone_ache_new": """
        (new|now) __ {bone_ache}, {bone_ache} for weeks, {spine_part} (is|are)
        (killing|sore|aching), new {rib_part} pain
    """,
    "worse_pain_itself": """
        pain ___ {worse_trend}, pain worse (week|every|each), pain (is|) (going|climbing|creeping)
        up (every|each), (used to|only) (start|hurt|come on) at {from_3} (miles|mile|km|k|)
        (now|and now) (starts|hurts|comes on|its|it) ___ {number}, (each|every) run hurts
        (sooner|earlier|more), now hurts (walking|to walk), hurts (walking|to walk) now, limping
        after every run now, (from|went from) (a|) niggle to ___ (limping|hobbling|agony),
        {from_8} out of (10|ten) and climbing, (gone|going) (down hill|downhill) (over|in|these)
        {number} weeks, its (getting|got) worse every (week|run), (getting|steadily)
        (progressively|) worse (even with|despite|over) ___ (rest|month|weeks|resting)
    """,
    "night_pain_itself": """
        (pain|ache|shin|hip|foot|knee|heel|calf|thigh|leg|bone|throbbing)
        (keeps|keeping|wakes|waking|woke) (me|him|her) (awake|up|at|most|every), wakes me ___ with
        ___ {msk_part} {hurting}, {msk_part} ___ (throbs|throbbing|aches|aching) (at night|in
        bed|all night|even lying|lying down), ache in ___ all night, pain (doesnt|does not|wont)
        go when i rest, hurts (all the time|even) ___ (sat still|sitting still|lying still|lying
        down|in bed), constant (pain|ache) day and night, {cannot} sleep (cos|because|for|with|due
        to) ___ {msk_part} {hurting}, {cannot} sleep (cos|because|for|with) ___ bone aches, hurts
        more (in bed|at night|at rest|lying down) than (running|when i run), bone ache at rest,
        worse at night every night, {msk_part} ___ (worse|worst) at night, aches even lying down,
        it (throbs|aches) (at night|all night|even lying down|at rest)
    """,
    "nerve_plain": """
        (pins and needles| tingling| electric shocks| electric shock| shooting pain| shooting
        pains| numbness| numb| buzzing feeling| burning and numb| sciatica) (in|down|into|to|down
        to|down into|all down) (my|his|her|the|one|a|) (left|right|whole|)
        (leg|foot|toes|calf|shin|ankle|sole|heel|big toe), burning and numb ball of foot, sole ___
        feels like cardboard, numbness in ___ with back pain, outer thigh numb
    """,
    "swollen_and_warm": """
        {swollen_thing} ___ (thick|swollen|puffy|red|fat|shiny) and
        (hot|warm|red|swollen|shiny|sore), (red|swollen|hot|puffy) and (warm|swollen|hot|red)
        (round|around|on|at|over) ___ {swollen_thing}, swelling (wont|hasnt|isnt) (go|gone|going)
        down, (knee|ankle) (is|) full after every run, swollen (knee|ankle) cant (kneel|bend),
        {swollen_thing} ___ red and swollen
    """,
    "long_enough_itself": """
        (plantar fasciitis|shin splints|achilles tendinopathy|runners knee) (for|)
        (about|over|nearly|) {span_months}, {part_hurts} __ {span_months} (not|no|and)
        (better|still|counting|now), {part_hurts} {span_months} not better, (rested|resting|been
        resting) {from_3} weeks and still (hurts|sore|hurting|there), (this|my|the)
        (niggle|injury|ache|pain) (just|) (wont|will not) (go|shift|go away|settle), months of ___
        (pain|rehab) ___ (not working|no better|still)
    """,
    "vessel_named": """
        claudication, popliteal entrapment, popliteal artery, popliteal artery entrapment,
        peripheral arterial disease
    """,
    "compartment_chronic": """
        chronic compartment, chronic exertional compartment, exertional compartment, compartment
        syndrome chronic, cecs
    """,
    "kin_story": """
        {far_kin} (is|was|takes|took|has|just had|s|got|gets|swears|on|died|who), {far_kin} had
        (a|an|his|her|the|two|some|bad|varicose|bypass|cancer|dvt|thrombosis|clots|surgery|chemo|
        heart|blood|vein|type|diabetes|steroid|knee|hip), {near_kin} (was|took|died|used to
        (be|have|take|get)|once had), {near_kin} had
        (a|an|his|her|the|two|some|bad|varicose|bypass|cancer|dvt|thrombosis|clots|surgery|chemo|
        heart|blood|vein|type|diabetes|steroid|knee|hip), (buddy|friend|mate|partner|pal) (_|)
        (had|has) (a|his|her) (stent|bypass|pacemaker|valve|heart attack|dvt|clot), on nothing, i
        take none, im on none
    """,
    # Of a near one too, where the hands are to be laid on oneself.
    "kin_in_treatment": """
        ({near_kin}|{far_kin}|sisters|brothers|husbands|mates|friends|partners|girlfriends|grans|aunts)
        (is|has|who is|who has|whos|) (having|on|in|started|starting|been through|going
        through|had|) (her|his|their|the|more|) {cancer_treated_now}
    """,
    # Who lives elsewhere and is only told of; what is wrong with them now counts where hands are
    # to be laid on them (`hands_on_other`).
    "far_kin": """
        nan, nana, nans, gran, granny, grandma, grandad, grandpa, aunt, auntie, uncle,
        cousin, boss, colleague, neighbour, stepdad, mother in law, father in law, brother
        in law, sister in law
    """,
    "near_kin": """
        mum, mums, mom, dad, dads, wife, wifes, husband, sister, brother, mate, friend,
        partner, boyfriend, girlfriend, housemate
    """,
    "hands_on_other": """
        (massage|massaging|rub|rubbing|roll|rolling|knead|kneading|gun|work on|working
        on|give|giving|do|doing|press|pressing|scrape|cup|foam roll|use the gun on|use a gun
        on|use my gun on) (her|him|his|them|their|the|my|)
        (client|clients|wifes|wife|husbands|husband|mums|dads|nans|grans|partners|mates|)
        (own|poor|sore|tight|swollen|achy|left|right|)
        ({lower_limb}|{upper_limb}|{spine_part}|{shoulder}|{neck}|calf|calves|a
        (massage|rub|rub down|back rub|foot rub|foot massage|leg massage)),
        (massage|massaging|rub|rubbing|knead|foam roll) (her|him|them|my
        (wife|husband|mum|dad|nan|gran|grandad|partner|client|mate|friend|sister|brother))
    """,
    "kin_now": """
        {far_kin}, {near_kin}, client, clients
    """,
    "not_yet_pregnant": """
        (isnt|not|arent|aint) (actually|even|) pregnant (yet|lol|myself|im|shes|just),
        (when|if|once) (i|she|we) (get|gets|fall|falls) pregnant
    """,
    "partner_pregnant": """
        (wife|girlfriend|partner|sister|friend|boss|daughter) is pregnant so,
        (wifes|partners|girlfriends) pregnant so
    """,
}
