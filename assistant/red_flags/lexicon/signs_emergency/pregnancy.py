"""Signs of level emergency. Pregnancy, known or only likely: bleeding inside, and late dangers."""

CONCEPTS: dict[str, str] = {
    # Early, or not known yet.
    "early_sign": """
        (period|periods) (is|was|are|has been|being|) __ (late|overdue), late period, (late|overdue)
        (by|) {number} (days|weeks), {number} (days|weeks|wks) (late|overdue), (missed|skipped)
        (my|a|the|this|last|one) (last|) period, missed period, pregnancy test __ positive, positive
        pregnancy test, (test|tests) (was|is|came back|came up|came out|says|said|now|) positive,
        positive test, pregnant, pregnancy, (faint|second) line on the test
    """,
    "late_said": "im late, i am late",
    "belly_side_pain": """
        {ache_word} ___ (pelvis|pelvic|ovary|ovaries|by my hip bone|near my hip bone|lower abdomen|
        abdomen|tummy|belly|stomach), {ache_word} ___ (low down|down low|low|lower down) ___
        (one side|the left|the right|left side|right side|inside), (pelvic|pelvis|ovary|abdominal|
        tummy|belly|stomach) ___ (pain|pains|ache|sharp|stabbing|hurts|hurting|agony), (one sided|
        one side|left sided|right sided) (pelvic|tummy|belly|abdominal|stomach|lower), low one sided
        pain, low (pain|ache) on (one|the|my)
    """,
    "ache_word": """
        pain, pains, sharp, stabbing, stab, stabs, ache, aching, hurts, hurting, agony, cramp,
        cramps, cramping
    """,
    # Of no part that is named: "shin pain on the left" is of the shin.
    "bare_side_pain": """
        (a|and|with|have|ive|got|sharp|stabbing|dull|bad|some|severe|cramping|the|constant)
        {ache_word} __ (one side|the left|the right|left side|right side|my left|my right), (it|
        that) __ {ache_word} __ (one side|the left|the right|left side|right side|my left|my right),
        sharp (low|) __ on (one side|the left|the right|my left|my right), (one sided|left sided|
        right sided) (pain|pains|ache|cramp|cramps|stabbing)
    """,
    "bleeding_said": "bleeding, bled",
    "low_belly": "(low|lower) (tummy|belly|stomach|abdomen)",
    "bleeds_or_faint": """
        {preg_bleed}, {spotting}, {preg_faint}, {shoulder_tip}, {unconscious}, shoulder
        (aches|hurts|pain), white as a sheet, gone (grey|white), collapsed
    """,
    # Another reason: a test that was negative, weeks that are of training or of a wound.
    "not_pregnant": """
        (test|tests) (was|is|came back|were|are|both|all|) __ negative, negative (test|tests|
        pregnancy test), not pregnant, cant be pregnant, menopause, perimenopause, menopausal,
        (covid|lateral flow|antibody|drug|doping|lyme|strep) (test|tests),
        test for (covid|flu|strep|lyme|drugs), (late|overdue) but (it|) (came|has come|arrived|
        started), period (came|has come|arrived|has started|started)
    """,
    "pelvis_loosened": "pgp, spd, pelvic girdle, symphysis, round ligament, ligament twinge",
    "weeks_of_else": """
        {number} (weeks|wks|week) (post|into|out from|out of|after|since|of|from|ago|rehab|until|
        till|to go|off|plan|block|training|before|in a|away|now)
    """,
    "shoulder_reason": """
        rucksack, backpack, bag, vest, straps, bench, press, press ups, swim, swimming, rotator, ac
        joint, fell on, landed on, shoulder op, slept on, physio, carrying
    """,
    # From the twentieth week.
    "late_weeks": """
        {late_pregnancy_number} (weeks|wks), {late_pregnancy_number}wks, thirty {number}
        (weeks|wks), third trimester, (six|seven|eight|nine|6|7|8|9) months (pregnant|gone|along),
        {late_pregnancy_number} plus {number}
    """,
    "late_bleed": """
        bleeding like a period, bleeding as much as a period, (fresh|bright|bright red|red) ___
        (pad|pads|liner|knickers|underwear|wiping|wipe|when i wipe|loo|toilet|down my legs|down my
        leg), gush of blood, gushing blood, blood gushing, heavy bleeding, bleeding (heavily|heavy|a
        lot|badly), (soaking|soaked|soaks) ___ (pad|pads|liner), passing clots, blood clots in my
        (knickers|pants|underwear)
    """,
    "bump_rigid": """
        (tummy|belly|bump|stomach|uterus|womb|abdomen) (is|went|has gone|gone|feels|) __
        (rigid|rock hard|board hard|like a board|like wood|solid|stone hard|hard as)
    """,
    # What comes every few minutes and lets go is a tightening, not a belly that stays hard.
    "belly_by_turns": """
        every (few|{number}) (or {number}|) minutes, comes and goes, on and off, lets go, braxton,
        for a few seconds, goes when, eases when
    """,
    "belly_firm_reason": "core, abs, plank, planks, six pack, sit ups, situps, gym",
    "sight_changed": """
        {vision_loss}, flashing lights, flashes, seeing (spots|stars), (spots|stars) in front,
        blurry, blurred, (eyes|sight) (gone|going|went) (funny|fuzzy|blurry), zigzags,
        (sparkly|sparkling|twinkling|shimmery|shimmering|glittery)
        (bits|lights|spots|dots|things|stars)
    """,
    "bump_blow": """
        (fell|landed|tripped|fallen|hit|knocked|banged|bumped|kicked|kick|elbow|elbowed|blow|knock)
        ___ (my|her|your) (bump|belly|tummy|stomach)
    """,
    # The cord before the baby.
    "cord_out": """
        (cord|something) (is|has|s|was|just|) __ (hanging|poking|sticking|coming|come|came|slipped|
        dropped) (out|down), (looks|look|like|feels|bit) (_|) (a|) (bit of|loop of|) (rope|cord)
        ___ (waters|between my legs|in my knickers|out of me|hanging), (hanging|poking|sticking) out
        ___ (rope|cord), umbilical cord (out|showing|first), cord prolapse
    """,
    # A belly that is hard after a fall, or stays so.
    "hard_since_fall": """
        {had_fall}, since (i|the|that|a) (fell|fall|tripped|landed|crash|knock), wont let (up|go),
        doesnt let (up|go), wont (soften|ease|relax), doesnt (soften|ease|relax), stays (hard|
        rigid), all the time, for (an hour|hours|{number} minutes), constantly
    """,
    "had_fall": """
        i (fell|tripped|slipped|landed), (fell|fall) (on|over|down|off), had a fall, came off
        (my|the), car crash, knocked over
    """,
    "after_blow": "{preg_tight}, {preg_bleed}, {preg_quiet}, {belly_side_pain}, tightening",
}
