"""Signs of level urgent. Testicles, and the spine."""

CONCEPTS: dict[str, str] = {
    # Testicles.
    "testicle_word": """
        {testicle}, nut, one nut, nad, nads, left nad, right nad, plums, left plum, right plum,
        nuts, crown jewels, the sack, my sack, the sac, one of the (boys|lads), (left|right) one of
        (them|my), lads below, one side down there, down below, private parts, bollocks, nutsack,
        (his|my) (left|right) one, in the bag, nut sack, side of my sack, left ball, testes, his
        ball, one of his balls, one of his bits, spuds, goolies, the actual nut, of my balls, left
        one inside, private parts one side, the sac on one side, balls
    """,
    "testicle_strict": """
        {testicle}, testicular, one nut, left nut, right nut, left nad, right nad, crown jewels,
        left plum, right plum, nutsack, the actual nut, the sac, in the plums, one of (his|my)
        balls, ball sack, one of his bits, one side down there, down below one side, (his|my) left
        one, testicles, scrotum, one ball, left ball, right ball, left testicle, right testicle, nut
        sack, left side of the sack, one side of my (sack|scrotum), down there on (one|the left|the
        right) side
    """,
    "testicle_bad": "{testicle_word} ___ {testicle_pain}, {testicle_pain} ___ {testicle_word}",
    "testicle_pain": """
        pain, agony, hurts, hurting, hurt, killing, sore, swollen, ache, aching, achy, throbbing,
        burning, stabbing, sharp, twisted, twist, twisting, came on, fat, cant touch, killing me,
        swelled, bigger, very hurting, abrupt, excruciating, fatter, sharp pull, higher than, red
        and swollen, high, it hasnt eased, has got fat, twice the other
    """,
    "testicle_alarm": """
        agony, killing, sudden, suddenly, all at once, {nausea}, {vomiting}, puked, thrown up,
        {number} (hours|hrs), two hours, hours later, an hour, half an hour, half hour ago, hour and
        a half, {firmly_cannot} (stand|touch|walk|sit|bear), higher, high, woke, went white, white
        and, wont go, hasnt (let up|settled|eased), not settled, still going, still there, came on,
        came suddenly, came up, from nowhere, throbbing, excruciating, since (lunchtime|lunch|this
        morning|6am|training|the morning|last night|{number}am|{number} am), pain in, swollen,
        swelled, very hurting, one side, fat, twice the other, big, weird twist, twist thing, red
        and tight, out of nowhere, started hurting like mad, hurts like hell, constant, sudden ___
        (pain|ache|agony)
    """,
    "testicle_strong": """
        all at once, agony, killing, swollen, {nausea}, {vomiting}, puked, thrown up, {number}
        hours, two hours, hours later, cant touch, cant stand, {firmly_cannot}
        (stand|touch|bear|walk), went white, doubled up, hunched over, higher than, riding higher,
        twice the other, hard to touch, has got fat, still going, hasnt settled, hasnt eased, hurts
        like, started hurting like mad, proper agony, sudden (pain|sharp|ache|agony), sudden ___
        (pain|ache|agony|sharp|swelling), (came|come) (on|up) ___ sudden, came on suddenly, came
        suddenly, all of a sudden, one side sudden, sudden in (my|the), abrupt pain
    """,
    "ball_gear": """
        (chafing|chafed|rubbed raw) ___ (shorts|cream|skin|shower), raw from chafing, massage ball,
        of my feet, of my foot, of the feet, of the foot, sore ten minutes
    """,
    # Spine.
    "back_word": """
        back, lower back, low back, spine, lumbar, mid back, middle of (my|the|his|her) back,
        backbone, bone in (the|my) (back|middle), small of (the|my) back, low spine, between my
        shoulder blades, backs
    """,
    "back_bad": """
        {back_word} ___ ({pain}|bad|murder|hell|done|wrecked|throbbing|constant|relentless),
        ({pain}|hell|pain|crunch|crack|snap|niggle|bore) ___ {back_word}, {back_word}
        (pain|ache|agony), spine agony, {back_word} ___ (giving me hell|wrecked|sore|shivery), low
        back agony, there ___ one bone back there, back pain
    """,
    "back_sudden": """
        something ___ (snap|gave|clunk|crunch|crack|went) ___ back, sneezed, coughed, missed (the|a)
        (bottom|) (stair|step), sat down hard, tiny slip, was shovelling, sudden crack, hot stab,
        tripped, slipped, fell, landed on my (bum|backside|back), bent (down|to|over) ___
        (crack|stab|crunch|pop|hot), a hot stab, jolt up the middle, {back_gave}, (after|since)
        (a|the|my) (small|minor|little|slight|tiny|silly|) fall, a minor fall
    """,
    "back_gave": """
        (my|his|her|the|lower|low|mid) back ___
        (crack|crunch|crumple|clunk|snap|bang|gave|crumpled|cracked), back (went|gave),
        (crack|crunch|snap|jolt|stab|bang|clunk|crumple) ___ back, spine went,
        (crack|crunch|snap|clunk) ___ spine, {back_word} ___ (clunk|crunch)
    """,
    "stooped": """
        {firmly_cannot} (stand|straighten|get) (up|tall|out|) __ (straight|tall|up|chair|for),
        {firmly_cannot} (stand tall|straighten up|stand up straight|stand straight), stooped, hurts
        ___ roll over, hurts to roll, shrunk, inches shorter, {firmly_cannot} lift, every move
        makes, agony, sleeping in the chair
    """,
    "fragile_bones": """
        {osteoporosis}, thin bones, brittle bones, bones like, bones of an, bones not great, im
        {older_age}, {older}, anorexia, long term steroids, steroid tablets, on
        (pred|prednisolone|prednisone), on steroid tablets, {steroid}, seventy four, brittle, im
        (seventy|sixty|eighty) ___, bones like wafers, im 71, {older_age}
        (with|osteoporosis|and|thin), {older_age} years, seventy one, seventy two, im seventy
    """,
    "back_never_eases": """
        night and day, day and night, never eases, doesnt ease, wont ease, constant, relentless, all
        day and all night, 24 7
    """,
    "fever_in_earnest": """
        sweats and (a|) (temperature|temp|fever|chills), (fever|chills|temperature) and sweats,
        (had|got|have|has|running) (a|) (fever|temperature|temp|chills) (since|for|every|at),
        temperature since, night sweats, (fever|chills) (since|every|comes|come|at night), sweating
        and shivering
    """,
    "back_constant": """
        day and night, night and day, there all night, there day and night, constant, relentless,
        never switches off, nothing (eases|touches) it, 24 7, at night, all night, lying down more,
        bone ___ touched, worse at rest, every night, without a break, wakes me every night, never
        eases, all day and all night, doesnt ease with rest, constantly, there night and day, there
        day and night
    """,
    "cancer_past": """
        {cancer}, prostate cancer, the breast out, breast out in, cancer sort, the prostate was
        done, mastectomy, kidney cancer
    """,
}
