"""What somebody can't do: walk, breathe, speak, see, feel, stay awake."""

CONCEPTS = {
    "cannot": """
        cant, cannot, couldnt, could not, can not, unable to, not able to, struggling to,
        struggle to, struggled to, wont let me, impossible to, can barely, can hardly, could
        barely, could hardly, cant even, barely, hardly, hard to, difficult to, trouble,
        difficulty, not managing to, wont, no way i can, havent been able to, hasnt been
        able to, having to fight to
    """,
    "breathless": """
        breathless, out of breath, short of breath, shortness of breath, {cannot} breathe,
        {cannot} breathing, {cannot} catch (my|his|her|a|your) breath, {cannot} get
        (my|a|his|her|enough) (full|deep|proper|) (breath|air), gasping, fighting for
        breath, fighting for air, breathing is hard, puffing, puffed out, puffed, winded,
        suffocating, {cannot} get (enough|any) air, sucking air, breathlessness, breathing
        hard, breathing fast, panting, breathing is laboured, hard work to breathe, not
        getting enough air, {cannot} breathe properly
    """,
    "wheeze": """
        wheezing, wheezy, wheeze, wheezes, whistling when i breathe, tight chested, chesty,
        asthma attack
    """,
    "cannot_walk": """
        {cannot} walk, {cannot} (put|take) (any|my|) weight, {cannot} (weight
        bear|weightbear|bear weight|bear any weight|weight bare|load it), {cannot} stand on,
        {cannot} stand up, {cannot} put (my|his|her|the|that) (foot|leg|heel) (down|to the
        floor|on the floor|on the ground|flat), {cannot} take (more than|) {number}
        (steps|step), {cannot} step on, {cannot} get up, wont take (my|any|his|her) weight,
        wont take weight, hopping everywhere, having to hop, crawling (to|up|around|on), had
        to be carried, carried off, on crutches (because|cos|since), needed carrying, no
        weight through
    """,
    "cannot_hop": """
        {cannot} hop, hopping (hurts|is agony|kills|is painful|was agony), hurts to hop,
        pain (when|on|with) (i|) (hop|hopping), sore to hop, hop test, painful to hop
    """,
    "limping": """
        limp, limping, hobbling, hobble, limps, hobbles, limped, lopsided, walking funny,
        walking like a
    """,
    "slurred": """
        slurred speech, slurred, slurring, slurs, speech {odd}, words
        (come|came|coming|are|were|is|was) out (wrong|jumbled|funny|garbled|mixed|all),
        {cannot} (get|find) (my|his|her|the|) words, {cannot} speak, {cannot} talk, {cannot}
        string a sentence, garbled, talking gibberish, gibberish, words jumbled, jumbled
        words, talking rubbish, talking nonsense, speaking nonsense, lost (my|his|her)
        speech, sounds drunk, sounded drunk
    """,
    "odd": """
        funny, strange, weird, odd, wrong, jumbled, off, garbled, slurred, mixed up, thick,
        went funny, goes funny
    """,
    "vision_loss": """
        lost (my|his|her|the|) (vision|sight|eyesight), {cannot} see (out|properly|from),
        vision (went|has gone|gone|is gone|goes|blacked|disappeared), sight went, gone
        blind, went blind, blind in, blurred vision, blurry vision, double vision, seeing
        double, vision (is|was|gone|went) (blurry|blurred|double|funny|patchy|grey|black),
        curtain over, tunnel vision
    """,
    "face_droop": """
        face (is|was|has|has gone|gone|)
        (drooping|drooped|droopy|dropped|droops|lopsided|slipped|fallen), side of
        (my|his|her|the) (face|mouth) (is|was|has|has gone|gone|)
        (drooping|drooped|dropped|numb|droopy|lopsided|slipped|fallen|down|hanging),
        drooping face, face droop, droopy face, mouth (is|was|has|gone|)
        (drooping|drooped|dropped|lopsided|wonky|slipped), smile (is|was|gone|has gone|went)
        (lopsided|wonky|crooked), droop on one side
    """,
    "confused": """
        confused, confusion, disoriented, disorientated, delirious, not making sense, makes
        no sense, making no sense, {cannot} get sense out of, doesnt know where, didnt know
        where, dont know where i am, not with it, out of it, talking rubbish, talking
        nonsense, talking gibberish, rambling, hallucinating, seeing things, spaced out,
        acting strange, acting weird, acting odd, acting drunk, aggressive and, agitated,
        incoherent, mumbling, muddled, bewildered, doesnt recognise, didnt recognise, doesnt
        know (what|who|his|her), foggy and, not himself, not herself
    """,
    "drowsy": """
        drowsy, sleepy, drifting off, {cannot} stay awake, {cannot} keep (my|his|her) eyes
        open, hard to wake, {cannot} wake (him|her|them), keeps falling asleep, barely
        conscious, half asleep, semi conscious, lethargic, wants to sleep
    """,
    "unconscious": """
        unconscious, unresponsive, passed out, blacked out, black out, blackout, blackouts,
        fainted, faint and, collapsed, keeled over, lost consciousness, loss of
        consciousness, out cold, knocked out, sparked out, came to on, came round on, came
        round with, woke up on the (ground|floor|grass|pavement|road|track|path|treadmill),
        came to on the, came to with, hit the deck and, went down like, lights went out,
        everything went black, zonked out, flaked out, conked out, passing out, blacking
        out, fainting, went out for, out for a (minute|few seconds|bit|couple), syncope
    """,
    "near_faint": """
        nearly fainted, nearly passed out, nearly blacked out, almost fainted, almost passed
        out, about to faint, going to faint, going to pass out, feel faint, feeling faint,
        felt faint, faint, light headed, lightheaded, dizzy, dizziness, woozy, giddy, head
        spinning, wobbly, swimmy, seeing stars, stars in front, room spinning, going to
        black out
    """,
    "unsteady": """
        unsteady, staggering, stumbling, wobbling, weaving, {cannot} walk straight, {cannot}
        balance, lost (my|his|her) balance, off balance, zigzagging, swaying, like a drunk
    """,
    "cannot_pee": """
        {cannot} (pee|wee|urinate|go for a wee|go for a pee|pass water|pass urine|empty my
        bladder|start a wee|get a wee out), havent (peed|weed|been for a wee|urinated|been
        for a pee|passed urine|had a wee), hasnt (peed|weed|urinated|been for a wee|passed
        urine), not (peed|weed|urinated|passed urine|been for a wee), no (wee|pee|urine)
        (since|for|all|in), not been for a wee, hardly (peeing|weeing|any wee|any pee),
        barely (peeing|weeing), not peeing, not weeing, stopped peeing
    """,
    "incontinent": """
        wet myself, wetting myself, wet himself, wet herself, leaking (wee|urine|pee|poo),
        lost control of my (bladder|bowels|bowel|wee), lost bladder control, lost bowel
        control, {cannot} control my (bladder|bowels|bowel|wee), pooed myself, pooped
        myself, soiled myself, incontinent, incontinence, {cannot} hold (my|) (wee|pee|it
        in), dribbling urine, accidents in my pants, dont know when i need (the loo|to go|to
        wee|to pee), {cannot} feel when i (pee|wee|need|go|am peeing|wipe), {cannot} feel
        myself (wipe|wee|pee|go), {cannot} tell (if|when) (im|i am|ive|i need)
        (peeing|finished|to go|the loo)
    """,
    "foot_slap": """
        foot (is|keeps|just|) (slapping|slaps|dragging|drags|flopping|flops), drop foot,
        dropped foot, foot drop, footdrop, dragging my (foot|toes|leg), tripping over my
        (own|) (foot|feet|toes), {cannot} (lift|pull|pick|raise) (my|the|his|her)
        (foot|toes|toe|front of my foot) up, {cannot} (lift|raise) (my|the|his|her)
        (foot|toes|toe|ankle), {cannot} walk on my heels, {cannot} heel walk, toes
        (wont|dont) (lift|pull|come) (up|), toe catches, toes catching, scuffing
    """,
    "cannot_tiptoe": """
        {cannot} (go|get|stand|rise|raise|lift|push) (up|) (on|onto|off) (my|his|her|the|)
        (tiptoe|tiptoes|toes|toe|ball), {cannot} do (a|one|any|a single|single) (heel|calf)
        (raise|raises), {cannot} push off, no push off, {cannot} lift my heel, {cannot} rise
        on, {cannot} raise my heel, no strength to push off
    """,
    "cannot_straighten": """
        {cannot} (fully|) (straighten|extend|unlock|bend), wont (fully|)
        (straighten|bend|extend|unlock|go straight), stuck bent, stuck at, locked, jammed,
        stuck (half|) bent, stuck (in|half), blocked, wont go straight
    """,
}
