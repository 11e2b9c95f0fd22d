"""Signs of level urgent. Children who limp."""

CONCEPTS: dict[str, str] = {
    # Children who limp.
    "child_word": """
        {child}, son, daughter, our lad, my lad, our girl, our boy, wee one, {child_age} year old,
        {child_age}yo, {child_age} years old, year old, toddler, under {child_age}, under twelves,
        under 12s, year 9, grandson, granddaughter, kiddo, our six year old, im 14, i am 14, he is
        {child_age}, hes {child_age}, shes {child_age}, she is {child_age}, aged {child_age},
        (boy|girl|lad) is {child_age}, u{number}s, middle school, six year old, hes eight, child,
        nippers, my nipper, nipper is, nippers {number}, kid {number}, a kid, my kids, our kid, year
        (7|8|9|5|6|4|3), year old boy, year old girl, juniors in, he is twelve, daughter
        {child_age}, son {child_age}, is {child_age} too young, is {child_age}, my {child_age} year
        old, {child_age} yr old, my toddler, hes thirteen, {child_age} year olds, year olds been
    """,
    "child_limp": """
        limp, limps, limping, hobbling, hobbles, hirpling, dot and carry, waddling, waddles, walks
        crooked, walking crooked, walking with a hitch, hopping, like a crab, upstairs sideways,
        tiptoe, walking on toes, limped, with a limp, hirples, hobbled
    """,
    "child_leg": """
        hip, groin, thigh, knee, leg, top of the leg, foot, heel, thigh side, calf, ankle
    """,
    "child_wont": """
        (wont|will not|cant|cannot|couldnt|refuses to|not|doesnt|hes not|shes not)
        (walk|stand|put|climb|bear) ___ (leg|foot|weight|down|flat|on|stairs|to|up|full), wont walk,
        asks to be carried, asked for a carry, stopped walking, stopped ___ and wont, refuses to
        (stand|walk|put), couldnt finish, helped to the bench, leaning on us, flatly refuses, wont
        stand, {no_weight}, cant walk, cant stand, he crawls, she crawls, carried to class,
        {firmly_cannot} stand up from, wont put it flat, {firmly_cannot} put it flat, not putting
        full weight, (leaning|leans) on (us|me|him|her) to walk, refusing to (walk|stand|put|move)
    """,
    "hip_turned": """
        foot ___ (turned|turns|points|pointing|lying) ___ (out|turned out|side), like charlie
        chaplin, (hip|leg|it) ___ (doesnt|wont|cant|not) turn in, {firmly_cannot} turn
        (his|her|the|it) (leg|hip) in, {child_cries} ___ {bends}, {bends} ___ {child_cries},
        {child_cries} ___ (hip|leg up), {firmly_cannot} sit cross legged, toeing out, his foot
        turns out, foot turns out, upstairs sideways, (foot|leg) ___
        (turned|turns|points|pointing|lying) (outwards|outward)
    """,
    "child_cries": """
        screams, screamed, yelps, yelped, hollered, cries, crying, hates, jumped, wont let, he yelps
    """,
    "bends": "bend, bent, bending, turn, turning, move, swing, swung, turned",
    "child_pop": "pop ___ (hip|groin), hip (goes|went) pop, hip popped, felt a pop, clunk",
    "child_night": """
        wakes ___ (crying|cries|hip|thigh|night), waking crying, wakes and cries, up in the night,
        woke at night, in night she wakes, cries for the hip, woke crying
    """,
    "limp_long": """
        {from_8} days, over a week, a fortnight, near a fortnight, {from_2} weeks, week now, couple
        of weeks, for a week, off {number} days, been going on ___ days, days no doc
    """,
}
