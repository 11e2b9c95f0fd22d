"""Signs of level urgent. The diabetic foot, and blood in the gut."""

CONCEPTS: dict[str, str] = {
    # Diabetic foot.
    "sugar_person": """
        {diabetic}, sugar patient, the sugar since, sugars, sugar has been, on insulin, neuropathy,
        t1, t2, type one, type two, diabetes, my sugars
    """,
    "foot_part": """
        foot, feet, toe, toes, heel, sole, toenail, blister, ulcer, callus, big toe, ball of my
        foot, ball of the foot, midfoot, left one, right one, raw patch, trainer
    """,
    "foot_bad": "{foot_part} ___ {foot_sign}, {foot_sign} ___ {foot_part}, {redness_there}",
    "foot_sign": """
        {gunk}, smells, smelly, smelt, stinks, stink, whiffs, dusky, purple, redness, plum,
        {infection}, rosy, red halo, pink ring, pink halo, going black, gone black, gone green,
        green, {diab_grown}, whiff, bad smell, smell put, gone mushy, weeping, stuck to it, turned
        purple, wont heal and swelling, spreading, ulcer ___ smells, red, red hot, hotter than,
        warmer than, degrees warmer, radiates heat, went red, reddened, hot and, warm and, shiny,
        (gone|turned|went|going|is|goes|has|looks) black, black (toe|at|edge|patch|spot|tip|skin),
        blackened, turning black, black now, to smell, to ooze, ooze, infected
    """,
    "diab_grown": """
        {swollen}, puffy, puffed, blew it up, blown up, swelled, swollen up, chipolata, ballooned,
        wont fasten, feels tight and
    """,
    "diab_hot": """
        hot, hotter, warmer than, warm and, warm, red, redness, rosy, burning, radiates heat,
        degrees warmer, dusky, shiny, red hot, boiling, reddened, pinkish, gone red
    """,
    "redness_there": """
        redness (has|round|spread|is), red round it, pink halo, red halo, pink ring, stuff coming
        out, sock ___ (stuck|damp)
    """,
    "foot_clean": """
        dry dressing, normal by morning, matching pair, just the nail, clean not, its clean, pink
        inside of course, normal colour, same warmth, size of a lentil, clean, small and clean
    """,
    # Blood in the gut.
    "stool": """
        poo, poop, poos, stools, stool been, stool is, stool was, number twos, dump, turd,
        motion, motions, bowel movement, melena,
        pooped, poo like, what i (passed|left), in the bowl, coming out, the runs, diarrhoea,
        on the loo, what comes out, it comes out, what im passing, commode, when i go, turds, it
        come out, number two, bowel movements, stools are, poops, poo is, my stool, loose stool, in
        the toilet, what i passed
    """,
    "tarry": """
        black, tarry, tar, like tar, treacle, sludge, asphalt, coal, bog, vegemite, sticky, road
        tar, jet black, coffee ground, road surface, dropping tar, like coal, black treacle
    """,
    "bloody": """
        bloody, blood, dark blood, dark red, maroon, red brown, dark maroon, blood mixed, blood
        through it
    """,
    "stool_black": """
        {stool} ___ {tarry}, {tarry} ___ {stool}, dropping tar, tarry, roofing tar, black treacle,
        liquid asphalt, like road tar, black sludge, melena, black and sticky, sticky black, black
        and shiny, gone like tar, like tar, like roofing tar, stools have been like tar, poo ___
        black, poo like, like road surface, black stool
        (since|after|today|this|twice|again|yesterday|and)
    """,
    "stool_bloody": """
        {stool} ___ {bloody}, {bloody} ___ {stool}, dark red ___ (toilet|loo|bowl|through
        it|swirled|all through), bloody (diarrhoea|runs), bloody and watery, maroon, red ___ in the
        toilet
    """,
}
