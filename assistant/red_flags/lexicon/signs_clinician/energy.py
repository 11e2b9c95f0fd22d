"""Signs of level clinician. Too little energy: periods, weight, bones."""

CONCEPTS: dict[str, str] = {
    # Energy
    "periods_gone": """
        {no_period}, cycle (has|) (vanished|stopped|gone|disappeared), time of the month (hasnt|has
        not) (come|arrived|happened), missed my last {from_2} periods, not menstruated, (my period|
        her period| periods| my cycle| her cycle| cycles| monthlies| my monthly| her monthly| my
        bleed) (have|has|had|just|kind of|sort of|all but|completely|) (gone| stopped| vanished|
        disappeared| packed in| packed up| dried up| ceased| not arrived| never arrived| not come|
        never come| went missing), periods (are|have been|been|is) (gone|missing|absent|non
        existent), lost (my|her) (period|periods|cycle), (havent|hasnt|not)
        (had|seen|got|needed|been on|come on) (a|my|her|any|one|the)
        (period|periods|cycle|tampon|monthly|bleed|monthlies) (since|in|for), (havent|hasnt)
        (needed|bought) a tampon, havent bled (since|in|for), dont get (a|my) (period|cycle), dont
        get periods, (my period|her period|periods|monthly|monthlies|my cycle|her cycle)
        (hasnt|havent|has not|have not|didnt|never|has never|have never)
        (come|started|arrived|shown|turned|been), never (had|started) (a|her|my) (period|periods),
        no (period|periods|cycle|bleed|monthly) (since|for|in|now|anymore|any more|at all), missing
        periods, missed (three|four|five|six|several|{from_3}) periods, no cycle, no rags, periods
        nope, ive had none since, no periods for, (period|cycle) kind of stopped, havent come on,
        dont get a cycle, dont get my cycle, never arrived, monthlies have never, monthly has not
        come, not come even one time, saves on tampons, come off it and no, no bleed since, my cycle
        just, cycle just ___ stopped, none since so thats {number} months, ive had none since so,
        havent bled since, (hasnt|havent|not|never) (needed|had|bought) (to|) (buy|)
        (pads|tampons|sanitary towels|sanitary pads) (yet|since|for|in)
    """,
    "period_reason": """
        menopause, perimenopause, coil, mirena, the pill, on the pill, implant, depo,
        breastfeeding, one late period, {number} days late, hysterectomy, postmenopausal,
        pregnant, at (45|46|47|48|49|50|51|52|53|54|55|56|57|58), period pains, period pain, period
        cramps, post menopause, hormonal
    """,
    "food_control": """
        eating disorder, anorexia, anorexic, bulimia, bulimic, scared to eat, scared of carbs,
        scared of food, terrified of carbs, skipping meals, make myself sick, making myself sick,
        purging, purge, low energy availability, not eating enough, under eating, undereating,
        under fuelling, underfuelling, underfueling, hate eating, guilty when i eat, guilty for
        eating, starving myself, earn my food, earned it, earn my dinner, burn off everything,
        burn off what i eat, logs every, logging every, weighs every, cutting out bread, cut out
        carbs, no carbs, only salad, eats only salad, afraid of gaining, so i dont gain, dont let
        myself, dont deserve, picks at her food, picks at his food, lunch is an apple, eating so
        little, restricting, restricts, food rules, calorie counting, counting calories, throw up
        after, comfy with about, makes herself sick, makes himself sick, binge, binges, binging,
        laxatives, so i stay light, keep lean, stay lean, to stay light, eating super clean, i
        make myself sick, light for saturdays, get rid of it after, id put it on, dont like eating
        before, dropped to race weight, cut carbs, cutting carbs, 1500 calories, under {number}
        calories, im light for,
        (skip|skips|skipped|skipping) (the|my|her|his) (lunch|dinner|breakfast|meals), only
        coffee, (800|900|1000|1100|1200|1300|1400) (calories|kcal|cals|a day), a rice cake
        and, cant stomach (a|) (proper|) (dinner|food|meal|meals|lunch), the hospital one,
        to make (my|race) __ weight, make race weight
    """,
    "run_compulsion": """
        cant stop running, cant stop even, cries if, cry if i, panic if i miss, panics if, have to
        run even, cant take a rest day, cant take a day off, run even when injured, runs even when
        injured, runs on a sprained, runs injured, if i miss a run, if she misses, if he misses,
        feel guilty if i, guilty on rest days, run through every injury, running through injury,
        compulsive, addicted to exercise, exercise addiction, get horrible if i dont, i get
        horrible if, ran on the cracked, ran on the broken, runs on a sprained ankle, she has to
        skip one, has to skip,
        cant do a day off, sick with guilt
    """,
    "bones_again": """
        third stress fracture, second stress fracture, another stress fracture, fourth stress
        fracture, {from_2} stress fractures, stress fracture again, (third| fourth| second| fifth|
        another| {from_2}| number two| number three| 3rd| 4th| 2nd| 5th) (stress)
        (fracture|fractures|reaction|reactions|injury|injuries),
        (third|fourth|second|another|2nd|3rd) (foot|bone|shin|metatarsal) (crack|break|fracture),
        (boot|stress fracture) number (two|three|four), stress
        (fracture|reaction|fractures|reactions) ___ (again| in two years| this year| in a year| in
        {number} years| in {number} months), always bony ones, stress fracture (then|and) another,
        (fracture|fractures|reaction|bone|bones|crack) ___ (not mending|not healing|slow to heal),
        wont heal bone, {from_3} stress, shins
        keep cracking, bones keep cracking, second foot crack, foot crack since, boot number
        three, third stress reaction, always bony, stress fracture number,
        (third|fourth|second|another) (one|stress one) this year stress
    """,
    "hormone_low": """
        {low_drive}, sex drive ___ (gone|zero|none|lost), no sex drive, libido ___
        (gone|zero|low|lost|none|through the floor), low t, testosterone ___ (low|on the
        floor|rock bottom), morning (glory|wood|erections) ___ (gone|stopped|lost|none|missing),
        no morning wood, nothing stirs (down there|below|in bed|anymore|any more|now|of a
        morning|in the morning), morning thing, not fussed
        either, no interest in (the wife|sex|my wife|my girlfriend), no interest either,
        t was that of, (my|his) t (is|was|level is|levels are) (low|that of|through the floor)
    """,
    "lean_living": """
        {drained}, always injured, always ill, fasted, weight dropping, very thin, too thin,
        calories, injured again, {bones_again}, {stress_fracture_thought}, low mood, snappy,
        irritable, cold all the time, {part_hurts}, {run_compulsion}, {periods_gone}, always cold,
        always freezing, freezing n knackered, freezing and knackered, shins keep cracking, third
        cold, three colds, taking forever, {hormone_low}, foot crack, not mending, cry at stupid,
        tired constantly, not hungry though,
        in tears over nothing, crying over nothing, flat as a pancake, hair (is|s|) (like
        straw|falling out|coming out|thinning), hairs like straw, clumps of hair, nails
        (are|) (breaking|brittle|in flitters|splitting), (third|3rd|fourth) cold, get third
        cold, zero interest in, (down|lost) {number} (kilos|kg|kgs|stone|pounds|lbs), no bum
        left, sleep is broken
    """,
}
