"""What happened: falls, knocks, pops, journeys, operations, races, heat and cold."""

CONCEPTS = {
    "fall": """
        fell, fallen, fall, tripped, trip, slipped, slip, tumbled, tumble, came off, face
        planted, faceplanted, face plant, went over, took a tumble, hit the ground, hit the
        deck, landed on, stumbled and, came a cropper, went flying, decked it, stacked it,
        ate it, wiped out
    """,
    "crash": """
        hit by (a|) (car|van|bike|cyclist|bus|lorry|truck|scooter), knocked down by, knocked
        off, car hit me, car clipped me, run over, crash, crashed, over the handlebars,
        collision, collided with, knocked over by, clipped by
    """,
    "head_knock": """
        {hit} (my|his|her|the|their|) (head|heid|skull|forehead|temple|noggin), {hit} head,
        head (hit|smacked|cracked|whacked|bounced), knock to (the|my|his|her) head, blow to
        (the|my|his|her) head, bump on (the|my|his|her) head, bump to (the|my|his|her) head,
        bumped heads, clash of heads, head injury, concussed, concussion, landed on
        (my|his|her) head, whack on the head, hit in the head, hit on the head, head took a,
        headbutted, branch to the head, egg on my head, lump on my head,
        (banged|knocked|cracked|clashed) heads
    """,
    "hit": """
        hit, banged, bumped, bashed, smacked, knocked, whacked, clonked, cracked, dinged,
        bonked, walloped, smashed, thumped, clattered, dunted, clouted, clobbered
    """,
    "twist": """
        twisted, twist, rolled, rolled it, turned my ankle, went over on, landed badly,
        landed funny, wrenched, pivoted, turned it, tweaked, jarred, planted
    """,
    "pop": """
        pop, popped, popping sound, snap, snapped, bang, crack, cracked, crunch, gunshot,
        like being shot, been shot, like i was shot, got shot, kicked me, kicked in the
        (calf|heel|leg|back), been kicked, tore, torn, tear, rip, ripped, ruptured, rupture,
        pinged, ping, twanged, something went, something gave, went bang, like an elastic
        band
    """,
    "injury": """
        {fall}, {crash}, {twist}, {pop}, injury, injured, accident, tackle, tackled, kick,
        kicked, knock, knocked, landing, landed
    """,
    "long_travel": """
        flight, flights, flew, long haul, long-haul, plane, flown, long drive, drove for
        {number}, driving for {number}, hours in the car, hour drive, hours drive, hour
        flight, coach trip, bus trip, hours on a (coach|bus|train|plane), hour coach, train
        for {number} hours, jetlag, jetlagged, back from
        (australia|thailand|america|bali|new zealand|japan|florida|vegas|new york), long car
        journey, hour car
    """,
    "surgery": """
        surgery, operation, op, operated, knee replacement, hip replacement, c section,
        caesarean, keyhole, arthroscopy, post op, stitches, post surgery, hysterectomy,
        ligament reconstruction, acl reconstruction, had my
        (knee|hip|ankle|appendix|gallbladder) done, under the knife
    """,
    "immobile": """
        plaster, cast, boot, air boot, moon boot, walking boot, bed rest, in bed for, laid
        up, splint, brace, immobilised
    """,
    "injection": "injection, injected, jab, jabbed, shot in my, cortisone, steroid shot",
    "needling": """
        dry needling, dry needled, needling, needled, acupuncture, acupuncturist, needles in
        my (back|shoulder|traps|neck|upper back)
    """,
    "exertion": """
        running, run, runs, ran, jog, jogging, race, racing, raced, sprint, sprinting,
        sprints, intervals, tempo, hill, hills, uphill, parkrun, marathon, half, 10k, 5k,
        ultra, treadmill, training, exercise, exercising, workout, session, mile, miles, km,
        effort, track, speedwork, speed session, long run, climb, climbing, pace, hard bit,
        gym, pushing
    """,
    "long_event": """
        marathon, ultra, ultramarathon, ironman, triathlon, long run, race, half marathon,
        half, 50k, 100k, 50 miler, 100 miler, 24 hour, trail race, {from_3} hours, {from_3}
        hour
    """,
    "heat_weather": """
        in the heat, hot day, heatwave, heat wave, hot weather, hot out, {older_age}
        degrees, in the sun, sunshine, boiling out, boiling day, roasting, scorching,
        scorcher, humid, desert, sun stroke, sunstroke, hot race, baking, it was hot, so
        hot, was hot, degrees out, midday sun, heat
    """,
    "cold_weather": """
        in the cold, snow, snowy, freezing, wet through, soaked, soaked through, fell run,
        fell race, blizzard, hail, cold water, open water, lake, sea swim, mountain,
        mountains, winter run, hill race, rain, sleet, ice, wind chill, bivvy
    """,
    "drank_lots": """
        drank (loads|lots|litres|gallons|so much|too much|a lot|tons|about|at
        every|bottles), drinking (loads|lots|litres|so much|too much|water at every|at
        every), litres of water, chugging (water|), downed (loads|litres|bottles),
        overdrank, over hydrated, overhydrated, water at every (station|stop|aid), gallons
        of water, {from_3} litres, {from_6} bottles, lots of water, loads of water, cup at
        every, gained {number}, heavier than before, water intoxication
    """,
    "sting": "stung, bee sting, wasp sting, wasp, bee, hornet, bitten by",
    "allergen": """
        allergic, allergy, nuts, peanut, peanuts, prawns, prawn, shellfish, wheat, {sting},
        hives, ibuprofen, antibiotic, penicillin, epipen, epi pen
    """,
}
