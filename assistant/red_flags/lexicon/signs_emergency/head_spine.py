"""Signs of level emergency. Blows to the head and the spine."""

CONCEPTS: dict[str, str] = {
    # Head.
    "head_hit": """
        {head_knock}, ({hit}|smacked|clonked|cracked|clipped|landed|fell|whacked|bumped|came
        off|bang|bash) ___ {whose} (head|forehead|temple|skull|dome|nut|back of the
        head|kop|scalp|noggin|back of my head), (head|forehead|skull|scalp) ___
        (hit|met|cracked|smacked|split|dented|on rock|on the rock|on rocks|bumped|divider|rock|went
        on), forehead first, head first into, headfirst into, on his head, on her head, on my head,
        clashed heads, cracked skulls, bumped forehead, face planted, face plant, ran into the
        goalpost, branch ___ (head|forehead|temple), egg on forehead, knock to the head, low bridge,
        clipped a branch, smacked my head, back of (my|his|her) skull, (gave|give|dealt)
        (my|his|her) {head} a (_|) (_|) (crack|bang|knock|whack|smack|clout|bump|thump|wallop|dunt),
        (headed|nutted|butted) (the|a) (_|) (goalpost|post|crossbar|wall|tree|branch|door|beam|lamp
        post|lamppost), tree root ___, ate rock, scraped temple, got bottled, ran smack into, fell
        on the rocks, went over backwards, head on rock, hockey ball ___ head, blood in my hair,
        dropped on my head, cracked it on the kerb, went over backwards onto a rock, went over on
        the ice, my head hit, dome
    """,
    "head_danger": """
        knocked out, out cold, was out for, out for a (bit|minute|few), lost consciousness, woke up
        in, (been|being|was) sick ___ (times|twice|again|three|since|in the car), sick three times,
        sick twice, {vomiting}, puked, vomit {number}, {cannot} (remember|recall), dont remember, no
        memory, memory of, lost ___ (minutes|hour|memory), gap (from|in), dont know what happened,
        not able to remember, {muddled}, asked (me|her|us|what) ___ times, keeps asking, same
        question, asked me for the, {drowsy}, want sleep, hard to rouse, {cannot} (rouse|wake),
        seeing (two|double), sees two, see two, vision blurry, blurry, slurring, slurred,
        {speech_lost}, left hand weak, hand ___ (weak|stupid|numb), {weak}, pupil, black dots, one
        pupil, clear (fluid|stuff|water), nostril drips, watery stuff, dripping from my (ear|nose),
        (runny|running|drippy|dripping) nose ___ (salty|one side|one nostril|clear),
        (nose|nostril|drip) ___ tastes salty, bruise ___ behind (it|my|the|his|her|one) (ear|),
        (ear|ears) ___ bruise ___ behind, blood (from|coming from|out of) ___ ear, from ear, ear ___
        blood, behind one ear, black eyes, two black eyes, panda eyes, dent, dented, soft dip,
        {had_fit}, thrashing, getting worse, worse every hour, way worse, every hour more, worse
        each hour, unsteady, bit wobbly, (balance|walk|walking) __ (wobbly|off|gone|shot), walking
        into, walk into, mumbles, lost an hour, stay awake, saw stars and lost, stop being sick,
        cant stop being sick, chucking up, its a blank, thats building, and building, more big,
        dripping from, asked her what
    """,
    "head_plain": """
        knocked out (when|cold|by|on the|after) ___, {cannot} remember (falling|the
        fall|hitting|landing|tripping), clear (fluid|stuff|liquid) (from|coming|out of) ___
        (nose|ear), (blood|watery stuff|fluid) ___ (from|out of|coming from|dripping from)
        (my|his|her|one|an|the|) ear, came round with people ___ (standing|over|round), woke up with
        people standing over
    """,
    "crash_and_headache": """
        {crash} ___ __ (head hurts|headache|head is pounding), (head hurts|headache) ___ {crash}
    """,
    "landed_on_head": """
        (hand|hands|knee|knees|elbow|chin|nose|shoulder) and (my|) (forehead|head|temple|face),
        (forehead|head|temple|face) and (my|) (hand|hands|knee|knees|elbow|chin|nose|shoulder),
        (lump|bump|egg|graze|cut|bruise) on (my|his|her|the) (forehead|head|temple|eyebrow)
    """,
    "clot_medicine": "{thinner}, clot injections, blood thinning",
    # Spine.
    "spine_force": """
        {fall}, {crash}, fell, dived, dive, landed (on|flat|badly|weird), hit (me|by|bottom),
        (car|auto|cyclist|bike|bakkie|quad bike|ute|van) ___
        (hit|clipped|touched|flipped|tikked|me|into), came off, over the bars, knocked, tree came
        down, slab fell, scrum went down, flip off, tumble, off the edge, off ledge, off the ledge,
        off the crag, crag, dropped, otb, thrown, horse, went off the, stairs, headfirst, missed the
        (last|bottom), hurdle took me, accident, trampoline, {head_hit}, rear ended, rearended,
        shunted from behind
    """,
    "spine_pain": """
        ({neck}|{back}|{buttock}|tailbone|nape|spine|waist bone|bones in the middle) ___
        ({pain}|agony|crunch|crunched|clicked|cracked|spike|lightning|broken|hurts|sore|very
        sore|paining|stiff|tender), ({pain}|agony|hot spike|bang on the bone) ___
        ({neck}|{back}|spine), {cannot} (turn|lift|move) (my|his|her) (head|neck|chin), turning my
        head is a no, look straight on, cant look either side, only look straight, ache at one
        particular bone, belt of pain across, broken (neck|back), landed on (my|his|her)
        (neck|back|tailbone|head), back crunch, {cannot} seem to turn, on the nape, midline tender,
        cant turn it, c spine
    """,
    "cord_plain": """
        {cannot} (feel|move) (my|his|her|the|their|either|both) (legs|arms|feet|hands|leg), cant
        move (anything|my body), legs (dont|wont) (work|move|go|hold), pins and needles
        (everywhere|all over|in both|down both|in my arms|in my legs|in my hands),
        (arms|hands|legs|feet) (are|gone|all|going|feel|fizzing|tingling|tingly) __
        (numb|tingling|tingly|fizzing|weak|electric|dead|feeble|asleep|sparks|pins|
        heavy|clumsy|like someone), legs ___ (missing|smoko|plugged|not hers|someone elses|someone
        else), {cannot} feel from my, both hands ___
        (tingly|fizzing|tingling|numb|weak|current|sparks|pins|electric), in both hands, clumsy as,
        {cannot} wiggle a toe, tingling arms, {cannot} (grip|hold) the (phone|kettle|cup), nothing
        else will do, feet have gone dead, wet myself, made pee without, floor is not there, legs
        (numb|weak|tingling|tingly), current is passing, (both|my) (feet|legs|hands|fingers)
        (are|is|) (buzzing|fizzing|fizz|tingle|tingling) (and|when|since), legs (feel|are|like)
        (like|) (string| cotton wool|not there), legs (are|gone) asleep, legs (have
        gone|are|went|gone) (numb|paralysed), (my|his|her|both) hands (are|is|were)
        (buzzing|fizzing), {cannot} lift (my|his|her|their) knees, electric ___ down both
        (my|his|her|) arms
    """,
    "hard_landing": """
        {fall}, {crash}, fell, dived, dive, landed, hit me, hit by, came off, over the bars, tree
        came down, slab fell, scrum went, off the edge, off the ledge, off ledge, crag, headfirst,
        tumble, hurdle took me, flat on (his|her|my) back, off the steeple, thrown, quad bike,
        cleaned up by, trampoline, climbing wall, off the rocks, down the bank, dropped off, rear
        ended, rearended, shunted from behind
    """,
    "cord_signs": """
        ({arm}|{hand}|{leg}|{foot}|arms|hands|legs|feet|fingers|body|everything) ___
        ({tingling}|{numb}|{weak}|fizzing|feeble|asleep|electric|sparks|clumsy|gone
        missing|missing|fizz|not hers|someone elses|arent plugged|wont go|wont grip|wont move|like
        jelly|nettles|current|wont listen|dead|tingly|smoko|dont work|heavy|arent working|wont do
        anything|wont work|to sleep|mittens|not his),
        ({tingling}|{numb}|{weak}|electric|sparks|fizzing|current|tingle|pins and needles) ___
        ({arm}|{hand}|{leg}|{foot}|both arms|down both|fingers), {cannot}
        (feel|move|lift|push|wiggle|grip|hold) ___ ({leg}|{foot}|{hand}|{toe}|arms|legs|fingers|from
        my|the kettle|the phone|either leg|my hand), cant get up, wet myself, made pee without, pee
        without i want, nothing else will, cant move, {cannot} grip, cant feel from, paralysed, legs
        wont, paraesthesia, floor is not there, buzzing hands, hands (are|were|is) buzzing,
        (electric|electricity|shocks) ___ down both (my|his|her|) arms, {cannot} lift
        (my|his|her|their) knees
    """,
}
