"""Signs of level urgent. Hot joints, and infected skin."""

CONCEPTS: dict[str, str] = {
    # Hot joint.
    "septic_place": """
        knee, knees, ankle, hip, elbow, wrist, shoulder, big toe, toe joint, {joint}, kneecap, base
        of (big|my big) toe, knuckle, my toe, wrists, elbows, hips, it the joint, patella, toe
    """,
    "hot_run": """
        hot (run|runs|race|races|session|sessions), in the heat, on hot days, in hot weather
    """,
    "joint_frozen": """
        {firmly_cannot} (move|bend|budge|fold|straighten|bear|shift|turn|get it|lift) __
        (it|the|my|that|past|an inch|at all|leg|knee|bent|over|to), {firmly_cannot}
        (move|bend|budge|fold|lift|shift|straighten), (bending|moving) ___ not ___ possible, held at
        half bend, passive range is no, wont let (anyone|me|us|them) (move|shift|touch|bend), moved
        it once ___ cried, moving it ___ (tiny|agony|swearing|unbearable), agony to
        (move|turn|bend), {firmly_cannot} (bear|stand) ___ (sheet|bedsheet|duvet|it),
        (sheet|duvet|sock|bedsheet) ___ (hurts|agony|brushed|unbearable), moving it in any
        direction, turned even a bit, without a yelp, to turn a tap, cant stand it touched, too sore
        to (lift|move|bend|touch), wont let it move, i wont let it, {firmly_cannot} kneel on, agony
        and, {firmly_cannot} get comfortable, {firmly_cannot} do the stairs, no from pain, sheet on
        it, {firmly_cannot} (bear|stand) (me|anyone|anything|you) (touching|touch), too painful to
        (move|bend|touch), {firmly_cannot} (bend|move) (my|the|his|her)
        (knee|ankle|elbow|wrist|hip|toe)
    """,
    "joint_sudden": """
        overnight, by (breakfast|morning|bedtime), came (on|up) (out of
        nowhere|yesterday|overnight|over), suddenly, woke (up|) ___ (with|to|it), between midnight
        and, since (last night|yesterday), (blew|came|went) up overnight, from last night, fine at
        bedtime, over about (a day|ten hours), worse by the hour, first time ever, never had
        (this|it) before, between midnight, came on over, out of nowhere, since yesterday evening,
        it was normal, by last night, over the last day, woke up and, woke and, this morning, by
        this morning
    """,
    "joint_entry": """
        cortisone, {injection}, {steroid_jab}, dry needling, dry needled, {needling}, (knee|hip)
        replaced, (knee|hip) replacement, new (hip|knee), thorn, {wound}, scraped, skinned,
        {steroid}, methotrexate, {diabetic}, immune, they shot my
    """,
    # Skin infection.
    "skin_break": """
        {wound}, tattoo, tick bite, insect bite, mosquito bite, chafe, chafing, nail, toenail,
        nicked it, scraped, skinned, barbed wire, coral, sliced, scab, {sting}, hole, splinter, heel
        rub, bitten, rub, toe skin, raspberry coloured area, lymph nodes, stile, grit, cut my,
        thorn, bite
    """,
    "red_spread": """
        {reddened} ___ {skin_creeps}, {skin_creeps} ___ {reddened}, redness ___
        (spread|spreading|growing|gone|climbing), (red|pink) (bit|patch|blotch|area|ring|halo|edge)
        ___ {skin_creeps}, {past_line}, (hot|red|pink) bit ___ (heading|moving|creeping|wider),
        edges further out, was {number}p size ___ now, (gone|went) (red|bright red) ___
        (across|past|whole), red going past, red gets wider, spreading since, red and hot ___
        spreading, dark red ___ (palm|hand|wider|bigger), (drew|drawn|draw|put) ___
        (line|ring|circle) (round|around) ___ ___ ___ (past it|over it|beyond it|outside it)
    """,
    "skin_creeps": """
        spreading, spread, spreads, growing, grows, grown, wider, wide, doubled, creeping, crept,
        climbing, heading (for|up), marched, moving up, tracking, twice what, bigger, past the, up
        to (my|the), halfway (up|down), to the (wrist|midfoot|ankle|knee|laces), goes
        (to|halfway|past), up my (leg|foot|shin|arm|calf), gets (bigger|wider), nearly to, over the
        top of, across the whole, further out, (wider|bigger) than it was, like a palm, getting
        wider, size of (my|a) (palm|hand|saucer|side plate), up to my ankle bone
    """,
    "past_line": """
        past (the|that|it) (line|pen|biro|pen line|biro line|mark), past the line, (drew|draw) ___
        (round|around) ___ (pen|biro|marker), fingers past
    """,
    "red_streak": """
        (red|pink|thin red|purple|dark) (line|streak|stripe|track|lines|streaks) ___
        (up|down|from|creeping|running|heading|going|toward|towards|to|coming), (line|streak|stripe)
        (up|going up|creeping up|running up|heading up) (my|the|his|her)
        (leg|shin|arm|foot|calf|thigh), red line coming, streaks running up
    """,
    "gunk": """
        {pus}, oozing, gunk, gunge, greeny, green, gooey, yellow stuff, yellowy, weeping, honks,
        whiffs, gone yellow, manky
    """,
    "bitten_skin": """
        {bite_animal} __ {animal_bit} __ {limb}, {bite_animal} __ {animal_bit} me, (dog|cat|animal)
        bite, bitten by a (dog|cat|stray|fox), {bite_animal} ___ (bit|nipped|bitten|biting),
        {bite_animal} got me, {bite_animal} bit (me|my|him|her)
    """,
    "bite_animal": """
        dog, dogs, cat, fox, pup, collie, terrier, labrador, lab, alsatian, jack russell, spaniel,
        mutt, stray, strays, monkey, rat, squirrel, horse, pony
    """,
    "animal_bit": "bit, bite, bitten, nipped, had, got, biting, bites, sank",
    "bite_broke": """
        (two|few|tooth|teeth|puncture|couple of) (holes|marks|mark|tooth marks|punctures|little
        holes), bled, broke (the|) skin, broken skin, blood, went through the, holes, puncture,
        deep, drew blood, bleeding, two holes, holes in, through my glove, tooth holes, broke the
        skin, punctured, teeth went in, tooth went in, teeth marks, bite marks
    """,
}
