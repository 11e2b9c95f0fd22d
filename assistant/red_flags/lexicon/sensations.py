"""What is felt or seen: pain, numbness, swelling, colour, heat, weakness."""

CONCEPTS = {
    "pain": """
        pain, pains, paining, painful, hurt, hurts, hurting, ache, aches, aching, achy, sore,
        soreness, agony, agonising, agonizing, excruciating, killing me, killing him,
        killing her, throbbing, throbs, stabbing, tender, tenderness, cramp, cramping,
        cramps, burning, twinge, twinges, discomfort, pang, pangs, stinging, shooting,
        screaming, in bits
    """,
    "severe_pain": """
        agony, agonising, agonizing, excruciating, unbearable, {from_8} out of 10, {from_8}
        out of ten, worst pain, horrific pain, screaming pain, {severe} pain, pain is
        {severe}, off the scale, through the roof, in tears with, crying with pain, out of
        proportion, cant stand the pain, beside myself
    """,
    "severe": """
        severe, intense, terrible, horrendous, horrific, awful, extreme, unreal, insane,
        really bad, very bad, so bad, properly bad, unbearable, excruciating, crippling,
        massive
    """,
    "pressure": """
        pressure, tight, tightness, tightening, tightens, heavy, heaviness, squeezing,
        squeezed, squeeze, crushing, crushed, weight, band, vice, vise, elephant,
        constricting, constricted, gripping, clamped, clamping, gripped, pressing, belt
    """,
    "numb": """
        numb, numbness, no feeling, dead, gone dead, lost feeling, lost all feeling, lost
        sensation, no sensation, {cannot} feel, half feel, deadened, altered feeling, feels
        like cardboard, like cardboard, feels like rubber, cotton wool, woolly, feel
        nothing, feels nothing
    """,
    "tingling": """
        tingling, tingle, tingles, tingly, pins and needles, pins needles, electric shocks,
        electric shock, electric, buzzing, fizzing, prickling, prickly, crawling, zinging,
        zaps, zapping
    """,
    "swollen": """
        swollen, swelling, swelled, swells, swell, puffy, puffed up, puffiness, ballooned,
        ballooning, bigger, twice the size, blown up, blew up, fat, bulging, inflated,
        enlarged, huge, size of a (melon|grapefruit|football|tennis ball|balloon|orange),
        tighter than the other, swelled up, fuller, thicker, engorged, like a balloon,
        filled up, full of fluid, cankle, size of the other
    """,
    "hot": """
        hot, warm, warmth, heat, burning up, on fire, roasting, boiling, feverish, warmer,
        hotter
    """,
    "red": """
        red, redness, reddish, reddened, pink, darker, discoloured, discolored, dusky,
        purple, shiny red, angry looking, inflamed
    """,
    "cold": "cold, freezing, icy, ice cold, chilly, stone cold, cool to touch, like ice, colder",
    "pale": """
        white, pale, grey, blue, blueish, bluish, mottled, blotchy, ashen, waxy, marbled,
        dusky, purple, colour drained, drained of colour, bloodless, blanched
    """,
    "weak": """
        weak, weakness, lost power, no power, no strength, lost strength, gives way, giving
        way, gave way, giving out, gave out, buckles, buckling, buckled, floppy, limp,
        paralysed, useless, wont hold, wont support, going from under
    """,
    "rock_hard": """
        rock hard, hard as a rock, hard as rock, solid, like wood, rock solid, like
        concrete, like stone, tense, bursting, going to burst, gonna burst, about to burst,
        fit to burst, like a drum, drum tight
    """,
    "bruise": """
        bruise, bruised, bruising, black and blue, gone black, went black, turned purple,
        gone purple, purple and black
    """,
    "itchy": """
        itchy, itching, itch, hives, welts, rash, urticaria, wheals, nettle rash, blotches,
        flushed
    """,
    "bleeding": "bleeding, bleed, bleeds, blood, bled, haemorrhage, bleeding out",
    "wound": """
        wound, cut, gash, graze, grazes, blister, blisters, sore, ulcer, ulcers, laceration,
        scrape, scratch, ingrown toenail, ingrown nail, callus, callous, split, crack in my
        heel, cracked heel, hole, bite, hot spot, black toenail, open sore, puncture, dog
        bite
    """,
    "pus": """
        pus, oozing, weeping, yellow stuff, smelly, smells, stinks, leaking, gunk, green
        stuff, discharge, weepy
    """,
    "sweaty": """
        sweaty, sweating, sweats, clammy, cold sweat, drenched, pouring with sweat, sweat
        pouring
    """,
}
