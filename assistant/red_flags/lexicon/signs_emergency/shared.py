"""Signs of level emergency. Small words that many signs share."""

CONCEPTS: dict[str, str] = {
    # Small words that many signs share.
    "whose": """
        my, his, her, the, their, your, one, both, both my, one of my, our, this, that, a, an, some,
        me
    """,
    "somebody": """
        he, she, they, him, her, them, hes, shes, theyre, bloke, guy, man, woman, lady, chap, fella,
        lad, girl, boy, kid, runner, client, mate, husband, wife, dad, mum, father, mother, brother,
        sister, son, daughter, uncle, aunty, friend, buddy, partner, neighbour, gent, somebody,
        someone, teammate, roommate, flatmate, athlete, papa, mom, pal, hubby, nan, gran, grandad,
        cousin, roomie, housemate, boyfriend, girlfriend, fellow, gentleman, volunteer
    """,
    "minutes_or_hours": "minutes, minute, hours, hour, mins, secs, seconds, second, sec",
    "a_while": """
        {number} {minutes_or_hours}, half an hour, an hour, few seconds, couple of minutes, a
        minute, hour and a half, most of an hour, quarter of an hour, all day, all afternoon,
        {number} {number} {minutes_or_hours}, ages
    """,
    "grey_face": """
        (grey|gray|white|pale|ashen|waxy) as, {pale} and {sweaty}, {pale} {sweaty}, gone
        (grey|white|pale), went (white|grey|pale|ghastly), go grey, goes grey, greyed out, waxy,
        ashen, dreadful colour, funny colour, colour of (paper|putty|ash|candle), pasty, looks like
        a candle, bit grey, (hes|shes|is|looks|im|and|now) (grey|ashen|waxy|very pale|so pale|white
        and), drained of colour, face has gone like, gone like candle wax
    """,
    "cold_sweat": """
        cold sweat, cold sweating, {sweaty}, dripping, im dripping, sweat dripping, sweat down,
        wringing wet, wet with sweat, sopping wet, sweat like, covered in sweat, sweating buckets,
        im soaked, and soaked, pouring off
    """,
    "racing_heart": """
        {heart} ___ racing, racing heart, {heart} ___ pounding, {heart} ___ hammering, heart
        pounding, {heart} ___ thumping, palpitations, {heart} ___
        (flutter|fluttering|flutters|flippy|flipping), {heart} ___ {fast_pulse_number}, {heart} ___
        (mad|mental|crazy|nuts|thudding|banging), hammering heart, pulse {fast_pulse_number},
        {heart} ___ all over the (place|shop), {heart} ___ fast, fluttery heart, pounding heart,
        {fast_pulse_number} (lying|at rest|sitting|sat), {heart} ___ like the clappers
    """,
}
