"""Who it is about, and the moments of a runner's life that matter for a finding."""

CONCEPTS = {
    "child": """
        my son, my daughter, my kid, my boy, my girl, my child, my lad, my toddler, our son,
        our daughter, my little one, the kid, year old son, year old daughter, my
        {child_age} year old, my {child_age} yr old, my {child_age}yo, {child_age} year old
        (boy|girl|son|daughter|runner|lad|kid|athlete|child), im {child_age}
        (and|years|yo|yrs), im {child_age}, son is {child_age}, daughter is {child_age},
        u{child_age}, junior athlete, youth athlete, schoolboy, schoolgirl, my grandson, my
        granddaughter, my nephew, my niece, son aged, daughter aged, age {child_age}, aged
        {child_age}
    """,
    "older": """
        im {older_age}, i am {older_age}, aged {older_age}, age {older_age}, year old
        grandmother, at {older_age}, {older_age} year old, {older_age} years old, in my
        sixties, in my seventies, my gran, my nan, my grandad, my mum is {older_age}
    """,
    "no_period": """
        no period, no periods, missed periods, missed my period, missed period, lost my
        period, lost my periods, periods (have|) stopped, period (has|) stopped, period
        gone, periods gone, havent had (a|my) period, hasnt had (a|her) period, havent had a
        bleed, havent bled, amenorrhea, amenorrhoea, not had (a|my) period, irregular
        periods, periods are irregular, period went missing, period vanished, skipped
        periods, periods disappeared, never started (my|her) periods
    """,
    "underfuelling": """
        eating disorder, anorexia, anorexic, bulimia, bulimic, scared to eat, restricting,
        skipping meals, throw up after, make myself sick, purging, purge, low energy
        availability, reds, red s, not eating enough, under eating, undereating, under
        fuelling, underfuelling, hate eating, guilty when i eat, calorie deficit, starving
        myself, terrified of carbs, run off every, earn my food, burn off everything
    """,
    "low_drive": """
        no sex drive, low sex drive, lost my sex drive, no libido, low libido, low
        testosterone, no morning erections, no morning wood, low t
    """,
    "massage_ask": """
        massage, massaged, massages, massaging, foam roll, foam roller, foam rolling, roll
        it, roll out, rolling, massage gun, theragun, deep tissue, cupping, scraping, gua
        sha, needling, dry needling, sports massage, roller, graston, percussion gun, rub
        down, rubbed, rub it, therapist, book in with, hands on, masseuse, masseur, knead
    """,
    "run_ask": """
        can i run, can i still run, ok to run, okay to run, should i run, run today, run
        tomorrow, race tomorrow, race today, race on, still race, run through it, go for a
        run, train today, train through, marathon tomorrow, marathon on, parkrun tomorrow,
        keep running, carry on running, safe to run, run this, get a run in, still do, do my
        long run, intervals tonight, still go, still train, when can i run, when can i
        train, back to running, start running
    """,
    "compartment_pattern": """
        at the same point, at the same spot, same distance, at {number} minutes, after
        {number} minutes, at {number} mins, after {number} mins, after {number} miles, after
        {number} km, {number} minutes in, {number} mins in, a mile in, every time i run,
        every run, each run, only when i run, only when running, at mile {number}, about a
        mile, two miles in, after a mile, after a kilometre, at exactly, {number}k in,
        {number} miles in, same time every
    """,
    "eases_on_stop": """
        goes when i stop, gone when i stop, stops when i stop, eases when i stop, fine when
        i stop, settles when i stop, ok when i stop, eases off when i stop, goes away when i
        (stop|rest|walk), gone within minutes, gone (in|within) {number} (minutes|mins),
        easing when i stop, disappears when i stop, walk it off and, have to stop then,
        settles (within|in) {number}, eases within, then its fine, then fine, and its gone,
        back to normal after, then it goes, goes off when i stop, lets go when i
        (stop|walk), fades when i stop, stand still and it goes, when i stand still, if i
        stop, once i stop, when i slow, when i stop
    """,
}
