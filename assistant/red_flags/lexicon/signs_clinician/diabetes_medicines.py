"""Signs of level clinician. Diabetes and feet, and medicines."""

CONCEPTS: dict[str, str] = {
    # Diabetes and feet
    "diabetic_known": """
        {diabetic}, having sugar, has sugar since, the sugars, has the sugar, sugar since, sugar
        patient, sugar is there, sugar from, on insulin, insulin pump, hba1c, pre prandial,
        diabetic client, sugar disease, sugar problem, years of sugar, the diabetes, diabetic aye,
        on metformin, is diabetic, diabetes well controlled, year of sugar, sugar in my blood,
        t1dm, t2dm
    """,
    "foot_skin": "{foot}, {heel}, {toe}, {ankle}, sole, soles, pinky toe, between the toes",
    "broken_skin": """
        cut, cuts, graze, grazed, wound, nick, nicked, ulcer, hole, crack, cracks, cracked, split,
        splits, raw, raw spot, scab, scratch, hard skin, corn, blood blister, rubbed, raw patch,
        hot spot, gash, paper cut, peeling
    """,
    "foot_breach": """
        blister, blisters, blistered, {foot_skin} ___ {broken_skin}, {broken_skin} (on| in| under|
        between| below| beneath| at| to| near| behind| across| along| of| from| underneath) ___
        {foot_skin}, (callus|callous|calluses|hard skin|corn) ___
        (crack|cracks|cracked|split|splits|open|sore), {broken_skin}
        (heel|heels|toe|toes|foot|feet|sole|soles), raw spot, hard cushion, black
        (nail|nails|toenail|toenails|toe nail), (toenail|toenails|toe nail|nail)
        (is|has|went|gone|going|turned|has gone|) (black|off|loose), lost (a|my|his|her) toenail,
        ingrown, foot ulcer, athletes foot, numb (feet|foot|toes|soles), (feet|foot|toes|soles)
        (are|is|have gone|have been|feel|go|a bit|a little|) numb, (cant|dont|doesnt|cannot)
        (really|) feel (my|his|her|the) (feet|foot|toes|soles), (dont|doesnt|cant) feel
        (much|anything|a lot) ___ (down there|feet|toes|foot), feet i am not feeling, neuropathy,
        no feeling in (my|his|her) (feet|toes), hammer toe sore, popped a blister, skin tear, sock
        is bloody, blood on (my|the|his) sock, (toenail|nail|toenails|big toenail) ___
        (dark|black|purple|off|dead), (heel|toe|foot|sole) ___ (the skins|skin is|skin)
        (aff|off|gone|broken|peeling|open), skins (aff|off), (soles|feet|toes) ___
        (register|blank|numb|deadened|nothing), (feet|toes|soles) ___ (blank|feel nothing|dont
        feel), came back with ___ {foot_skin}, (cut|sore|blister|graze|raw spot|crack|split|ulcer)
        ___ {foot_skin}, plaster on ___ {foot_skin}, (a|the|little|small|open|wee|this) sore
        (on|under|between|at|above|in) ___ {foot_skin}
    """,
    # Medicines
    "nsaid_named": """
        {nsaid}, combiflam, voveran, brufen, ibuleve, mefenamic acid, ponstan, diclomol,
        painkiller gel, nise, nimesulide, ibugel, feldene, piroxicam, indomethacin, voltarol gel,
        toradol, ketorolac, naprosyn, difene, solpadeine plus ibuprofen, nurofens, ibuprofens,
        dicloflex, voltaren gel, ibuprofen gel, anti inflam, couple of nurofen
    """,
    # Of what was named just before: "I've never been on one".
    "takes_none": """
        (im|am|was|been) not on (them|one|either), never been on (one|them), never taken
        (one|them), (nobody|no one) (is|was) on (one|them|any|it|anything), (dont|never) take any
        (of (that|those|them|it)|myself|so|why|either|its|it), (im|am) on (no|zero)
        (medication|medicines|meds|medicine|tablets|pills), take no
        (medication|medicines|meds|medicine|tablets|pills), no to both, (dont|do not|not|never|
        doesnt) (take|taking|use|using|on) (any|) (blood thinners|thinners|anticoagulants)
    """,
    "nsaid_body_risk": """
        {nsaid_risk}, {interacting_drug}, one good kidney, stage 3, stage three, nephrologist,
        amlodipine, indapamide, water tablet, water tablets, water pill, water pills, enalapril,
        perindopril, valsartan, telmisartan, prozac, zoloft, lexapro, cipralex, mirtazapine,
        paroxetine, colchicine, ciclosporin, tacrolimus, prednisone, crohn, stoma, barretts,
        hiatus, on ssris, bisoprolol, omeprazole, lansoprazole, gastric sleeve, transplant,
        cirrhosis, fatty liver, nursing (my|the|a) baby, breast feeding, bp tablets, bp meds, high
        bp, blood pressures, heart attack, stent, angina, {bleeding_risk}, aspirin allergy,
        allergic to aspirin, an ulcer, had an ulcer, breastfed, breastfed yes, breast fed,
        expressing, weeks along, wks along, weeks pregnant, blood pressure pills, on bp, lithium,
        apixaban, gastric, stomach lining, bleeding ulcer, kidney stones, dialysis, sertraline,
        citalopram, fluoxetine
    """,
    "nsaid_before_running": """
        {nsaid_named} ___ (before|pre|during|mid|halfway|first for|for)
        (my|a|the|every|each|any|long|) (race| races| marathon| half| run| runs| long run| long
        runs| start| gun| ultra| 10k| session| sessions| training| intervals| big runs| event|
        parkrun| game| match), {nsaid_named} (in|at|by|for) (the|my|) (race|mile|start|second
        half|last|start line|halfway|{number}|km|aid), {nsaid_named} ___ (at|by|around|from)
        (mile|km|k) {number}, {nsaid_named} ___ at {number}, {nsaid_named} (before|pre)
        (race|running|runs|races), (race| marathon| half| ultra| miler| kit list| race kit| drop
        bag| start line| long run| start| before every run) ___ {nsaid_named}, pre race
        {nsaid_named}, (pop| popping| popped| neck| necking| chewing| stash| carry| pack| packed|
        laid out) ___ {nsaid_named}, {nsaid_named} to get (me|him|her|us) (through|round|to),
        {nsaid_named} mid run, {nsaid_named} to mask, {nsaid_named} with (brekkie|breakfast)
        (first|on the day|before), get through ___ {nsaid_named}, {number} mg {nsaid_named}
        before, (long one|long run|race|marathon) by ___ {nsaid_named}, {nsaid_named} then run,
        {nsaid_named} and go, {nsaid_named} and run on it, {nsaid_named} before (i|we|he|she)
        (run|race|go|start), take {nsaid_named} and race
    """,
    "nsaid_day_in_day_out": """
        {nsaid_named} ___ (every day| daily| everyday| each day| each evening| every evening|
        every night| each night| every morning| each morning| three times a day| 3 times a day|
        twice a day| round the clock| for months| for weeks| weeks now| every run| each run| most
        days| weeks straight| two weeks| for a month| for years| all week| day and night), (every
        day| daily| each evening| every run| each run| twice a day| three times a day| living on|
        live on| popping| chewing through| for months| for weeks) __ {nsaid_named}, {nsaid_named}
        (with|after|at) every (meal|run|breakfast)
    """,
    "quinolone": """
        {fluoroquinolone}, ciplox, cifran, oflox, zenflox, zanocin, levoflox, moxiflox, tavanic,
        ciproxin, ofloxacine, cipro, moxi something, floxin, moxicip, ofloxin, floxacin,
        quinolones, oxacin, ending in oxacin, ends in floxacin, floxacine, prostate antibiotic,
        delafloxacin, levaquin, quinolone antibiotic
    """,
    "tendon_trouble": """
        (tendon| tendons| achilles| achilles tendon| heel cord| heel cords| heel string| cords|
        cord| cuff| rotator cuff| heel| heels| ankle| ankles| elbow| elbows| shoulder| shoulders|
        knee| knees| kneecap| calf| calves| wrist| forearm| forearms| hamstring| hip| foot| feet)
        ___ (pain| pains| painful| hurt| hurts| hurting| ache| aches| aching| achy| sore| stiff|
        stiffness| swollen| puffy| tight| tightness| tightened| dry rope| burning| burns| killing|
        agony| flare| flared| paining| creaky| creaking| bad| in bits| gone| throbbing| weird|
        tender| at me| creak), {part_hurts}, tendonitis, tendinitis, tendinopathy, tendon pain,
        tendon pains, sore tendons, (stiff|sore|tight|achy|painful|puffy)
        (achilles|tendon|tendons|heel|heels|ankle|ankles|calf|calves), joint pain, sore joints,
        pins and needles, burning feet, (both|my|his|her) achilles, tendon plus, came on
        overnight, angry, really angry, (achilles|tendon|tendons|elbow|heel|heels) ___ (angry|out
        of nowhere|came on|starting|came out), tennis elbow
    """,
    "steroid_injected": """
        {steroid_jab}, (cortisone| steroid| kenalog| depo medrone| depo| corticosteroid|
        hydrocortisone) (into|in|next|to|under|near|round|around|jag|needle|shot|jab|injection),
        injected ___ (steroid|cortisone|kenalog), (jab|jag|shot|needle|injection) (of|with)
        (steroid|cortisone|kenalog), (injection|jab|jag|needle) ___ (steroid|cortisone) one,
        (injection|jab|jag|shot|needle) (in|into|under) (my|the|his|her|a) (achilles| heel| knee|
        hip| shoulder| plantar| ankle| elbow| foot| arch| bursa| hip bursa| back| wrist| tendon),
        shot it up, steroid injected, injected with a steroid, cortisone, the steroid one, the
        steroid stuff, steroids injected, steroid stuff, got the steroid, had the steroid, steroid
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last), (jab|shot|needle) in my
        (tennis elbow|elbow|knee|heel|foot|arch|hip|shoulder), put a jab in my, had a shot in
        (it|my), the needle into (his|her|my), have it injected, had it injected, it injected, the
        needle into ___ (hip|bursa|knee|heel|shoulder), got a steroid, jab in plantar fascia, jab
        in my plantar, injection in my plantar
    """,
    "steroid_asked": """
        (are|do|would|will|should|can) ___ (injections|jabs|shots) ___ (worth|any good|any use|help|
        work|safe|recommended|needed|fix), (would|should|could|can) (a|the) (cortisone|steroid)
        (jab|injection|shot) (help|work|fix|be), (should|can|could) (i|you|one|runners) (get|have|
        ask for|try|consider) (a|) (cortisone|steroid) (jab|injection|shot|jabs|injections|shots),
        what (is|are|does|do) (a|) (cortisone|steroid) (jab|injection|shot|jabs|injections|shots)
    """,
    "steroid_long": """
        (prednisolone| prednisone| pred| steroids| steroid tablets| dexamethasone| deflazacort|
        hydrocortisone tablets| oral steroids) ___ (years| months| long term| a long time| ages|
        daily| every day| each day| weeks| for my| for the| mg), long term
        (steroid|steroids|prednisolone|prednisone), on (prednisolone|prednisone|pred|steroids),
        (years|months) (of|on) (prednisolone|prednisone|pred|steroids|steroid), anabolic steroids,
        on gear, (cycle|course) of (steroids|tren|test), take prednisolone, taking prednisolone,
        takes prednisolone, prednisone bursts, prednisolone bursts, pred for, pred since, on pred,
        on steroids, steroids daily, test and deca, deca, trenbolone, i take prednisolone, been on
        pred, bursts of pred, years on steroids, steroids for my, prednisolone for
    """,
    "steroid_short": """
        ({number}|few|short|three|five|seven) day (_|) (course|burst|dose|blast), short
        (course|burst), (prednisolone|prednisone|pred|steroids|steroid tablets) ___
        ({number}|few|couple of) days, ({number}|few|couple of) days (of|on)
        (prednisolone|prednisone|pred|steroids)
    """,
    "injected_years_back": """
        (injection|injections|jab|jabs|cortisone|steroid|shot) ___ (years ago|year ago|years back)
    """,
    "nsaid_refused": """
        (dont| never| wont| not| stopped| cant| avoid| avoiding| avoided| without| cannot| no)
        (take|taking|use|using|touch|touched|taken|allowed|have|had|need|needed) (any|an|the|my|to
        take|) {nsaid_named}, off {nsaid_named}, instead of {nsaid_named}, told (me|him|her) no
        {nsaid_named}, i never do, never do, never have, mate says, should you take
    """,
}
