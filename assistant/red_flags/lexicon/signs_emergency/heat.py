"""Signs of level emergency. Heat stroke, and too little salt."""

CONCEPTS: dict[str, str] = {
    # Heat stroke.
    "burning_hot": """
        burning up, red hot, boiling to touch, boiling hot, hot to touch, hot to the touch, roasting
        to touch, (skin|body|forehead|brow|neck|head|hes|shes|is|im|he is|she is|skin is) __ (like a
        radiator|like a stove|roasting|baking|boiling|burning|hot as|so hot|fully hot|red
        hot|radiator|stove|tawa|cooking), skin like a (radiator|stove), like touching a radiator,
        bone dry, stopped sweating, stopped sweat, not sweating, isnt sweating, no sweat, not
        sweating a drop, so hot i can feel, burn my hand, cooking to touch, still roasting, boil an
        egg, hot tawa, red as a beetroot, face like beetroot, skin red hot, overheated, hes boiling,
        shes boiling, sat boiling, temp of {hot_core_number}, {hot_core_number} on (the|a)
        thermometer, {hot_core_number_f} fever, fever of {hot_core_number_f}, thermometer ___
        {hot_core_number}, sun stroke, skin dry, skin baking, skin red, hot as a
        (kettle|stove|furnace|oven|radiator|tawa), skin like a radiator, like a radiator
    """,
    "heat_scene": """
        {heat_weather}, {from_12} degrees, hot one, hot day, heat, heatwave, humidity, humid, noon,
        sun, muggy, costume, lion suit, rhino, bear costume, boiling, degrees, shade, wet towels,
        wet cloths, hot race, hot out, scorching, 33 out, wet flannels
    """,
    "over_half_hour": """
        half an hour, an hour, one hour, 1 hour, {from_2} hours, hour now, thirty minutes, forty
        minutes, fifty minutes, (30|35|40|45|50|55|60|70|75|80|90) (minutes|mins), hour after
        cooling
    """,
    "temp_very_high": """
        (temp|temperature|thermometer|core) ___ ({hot_core_number}|{hot_core_number_f}),
        {hot_core_number} on ___ thermometer
    """,
    "heat_and_staggering": """
        (weaving|staggering|stumbling|zigzagging|swerving|delirious|wobbling) ___ in the heat,
        {cannot} walk straight ___ degrees, (staggering|weaving) all over the road, delirious at the
        (finish|end), in the heat ___ (staggering|stumbling|delirious|weaving)
    """,
    "heat_not_clearing": """
        {over_half_hour} ___ (shade|wet|cooling|cool|lying|wet towels|flannels|cloths|better|ice),
        (shade|cooling|cooled|wet towels|ice|wet cloths|flannels) ___ {over_half_hour},
        {over_half_hour} ___ (still|no better|not better), still (dizzy|sick|spinning|giddy|being
        sick|vomiting) ___ (hour|hours|{number} minutes|hour and a half) (after|later|on)
    """,
    "muddled": """
        confused, confusion, disoriented, disorientated, delirious, not making sense, isnt making
        sense, makes no sense, making no sense, make no sense, doesnt make sense, {cannot} get sense
        out of, doesnt know where, didnt know where, dont know where i am, not with it, hes out of
        it, shes out of it, really out of it, completely out of it, and out of it, talking
        (absolute|complete|total|pure|utter|all kinds of|) (rubbish|gibberish|nonsense|daft),
        rambling, hallucinating, seeing things, acting (strange|weird|odd|drunk|funny|wasted),
        incoherent, muddled, bewildered, doesnt recognise, didnt recognise, not recognising, doesnt
        know (what|who|his|her), agitated
    """,
    "out_of_mind": """
        {muddled}, delirious, not making sense, making no sense, makes no sense, make no sense, isnt
        making sense, talking (rubbish|nonsense|gibberish|funny|daft|backwards|irrelevant|muddled|to
        the|to a|to his|to her), speaking nonsense, speaking (rubbish|gibberish), saying odd things,
        saying random, being (weird|strange|really vague|vague|rlly|really strange|really weird|so
        weird|snappy), acting (weird|strange|odd|drunk|funny|wasted|wasted), behaving like drunk,
        feel drunk, feels drunk, felt drunk, feel (oddly|strangely) brilliant, keep giggling,
        giggling, lost on my own, doesnt know (his|her|where|what|who|me|its|which|it|if|the),
        doesnt recognise, not recognising, didnt know me, dont know (what|where|which) (day|town|i
        am|im|i was|the), {cannot} tell me (her|his|the|what|my|where), {cannot} (remember|recall)
        (if|my|which|what|the), calling (me|him|her|the|us) (by|sister|our|his|her|dad|mum), calls
        me by, called the dog, addressing (me|the), arguing with (the|a), thinks (its|hes|shes|a|it
        is), thinks it is, hallucinat, hallucinated, hallucinating, seeing things, seeing horses,
        talking to (a|the|his|her) (cactus|curtains|dead|lamp|baton|wall|hedge|tree), says hes at,
        says shes at, vacant, glassy, gone quiet and, away with the fairies, took a swing, swung at,
        swinging at, (slapped|punching|pushing|bite|biting|swearing|shouting|fighting) ___
        (medic|coach|everyone|people|volunteers|us|air|me|volunteer|colleague|hand), undressing,
        taking (his|her) (jacket|kit|clothes|shirt|bib) off, take (his|her) (shirt|jacket|bib) off,
        wandering off, walking off the wrong, wrong way, answers wrong, answer wrong, wrong answers,
        {cannot} think (straight|), cant think, mind foggy, mind is like in fog, in a fog, my mind
        foggy, fuzzy headed, foggy, muddled, dazed, losing the thread, cant make sense of, keep
        losing the thread, asked (me|her|him) ___ (times|time), asks the same, asking the same, same
        question, keeps asking, asking for the, called me a name, looking through me, wrong name,
        where we live, gibberish, babbling, rambling, incoherent, (thinks|think) ___
        (tuesday|christmas|summer|monday), telling wrong, cant recall, not able to recall, vague,
        vacantly, nobody home, hes being odd, sounds drunk, saying daft, not himself, not herself,
        loopy, dead mother, dead father, told a lady to get, stopped knowing, cant make sense,
        ({cannot}|doesnt|dont|didnt|not|no idea|unsure|asking|asked|asks|wrong) ___ (what|which) day
        it is, asked (me|us) (what|which) (city|town|country|year|month) (we|were|it|its|this), talk
        like drunk, talks like drunk,
        (called|calls|calling) me (mum|mam|mom|mummy|dad|daddy|nan|grandma|by my
        (brothers|sisters|mums|dads))
    """,
    "staggers": """
        staggering, stumbling, weaving, swerving, swaying, all wobbly, legs go like, pinballing,
        walks like, walk like on a ship, walk zigzag, keep falling, keeps falling, fell two times,
        bumping into, walked into, {unsteady}, tilting over, floppy, all floppy, {cannot} stand up
    """,
    # Low sodium.
    "drank_too_much": """
        {drank_lots}, (drank|drunk|drink|sipped|guzzled|glugged|necked|downed|chugged|chugging|
        took|had|hit|finished) ___ (every|at every|each)
        (station|cup|table|stop|aid|bottle|church|town|point|{number}|drink),
        (drank|drunk|downed|had|used|guzzled|necked|glugged|sipped|chugging|chugged) ___
        (litres|gallons|bottles|nonstop|the whole way|all night|constantly|continuously|till it
        sloshed|water nonstop|7l|8l|10l|loads|like a camel|bottle), every cup on, every cup, every
        bottle, every table, every station, at every station, at every table, every drink station,
        {number} litres, ten litres, twelve litres, eight litres, sloshed, hit the fluids, never
        missed a drink, empty bottles, drinking water continuously, drank every {number}, overdrank,
        glugged water, drank loads, {number}l, drank water like, bottle topped up, kilos more heavy,
        took every cup, downed every bottle, drank every, asked me for water, kilos up on,
        (drinking|drank|drunk) (the|) water (all|through) the (whole|) (marathon|race|ultra|way
        round),
        (about|had|with|some|after|like|nearly) {from_8} (cups|bottles|glasses) of water
    """,
    "weight_up": """
        put on {number} kg, {number} (kg|kilos|pounds) (up|heavier|more|more heavy), kilos
        up, kilos more, kg up, heavier than, weight up, {number} kilos up, up on the scales,
        pounds heavier
    """,
    "puffy_all_over": """
        (ring|rings|watch|watch strap|bracelet|strap) ___ (wont|stuck|groove|sunk|cutting|last
        hole|tight|dug|dig|budge), (fingers|hands|hand|face|eyelids|ankles) ___
        (sausages|balloons|balloon|puffed|puffy|swollen|swell|rubber gloves|round|like balloons|like
        sausages), bloated, puffy, puffy as a, face like a balloon, fingers like sausages, watch
        wont do up, rings wont come off, swollen about the face, face is round
    """,
    "long_race": """
        {long_event}, marathon, ultra, ironman, hours, walk, triathlon, comrades, {number} miler,
        charity walk, moonwalk, hrs, the fifty, 70k, fifty miler, 24hr, {number}hrs
    """,
    "sodium_named": "hyponatremia, hyponatraemia, water intoxication, low sodium, over hydrated",
    "brain_swelling_strong": """
        {out_of_mind}, {drowsy}, nodding off, keeps nodding, twitchy, dozy, half asleep, sick
        (again|three times|{from_2} times|a third time), puking, been sick ___ times, cant stop
        (puking|being sick), wont stop being sick, keep vomming, cant stop being sick, {vomiting},
        speak slow, answer wrong, weepy, holding her head, so loud my head, cant think, thrown up
        three times, confused who, dont know it, vomit only, i vomit
    """,
}
