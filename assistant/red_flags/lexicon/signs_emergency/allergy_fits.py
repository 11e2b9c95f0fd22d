"""Signs of level emergency. Severe allergy, and fits."""

CONCEPTS: dict[str, str] = {
    # Anaphylaxis.
    "allergy_trigger": """
        {allergen}, {sting}, sting, stung, wasp, bee, bees, hornet, ants, ant bite, prawn, prawns,
        shrimp, cashew, cashews, peanut, kiwi, nuts, nut, brownie, soy, {nsaid}, penicillin,
        antibiotic, diclofenac, protein bar, granola bar, protein ball, roti, wheat, flapjack,
        energy bar, cereal bar, {number} bar, eaten, ate, allergic reaction, allergy, hive thing,
        red ants, new sports drink, new gel, something i ate
    """,
    "skin_allergic": """
        hives, welts, weals, wheals, urticaria, itchy all over, itching like, lumps (coming up|all
        over), lumps itchy, blotchy (all|everywhere), blotchy all over, itchy (everywhere|bumps),
        rash (all over|to the|spreading|everywhere), whole body ___ rashes, covered in
        (bumps|hives|lumps), skin itchy, skin is all red, red map shapes, itchy in my mouth, palms
        ___ (itching|itchy|prickled), hands ___ (itching|burning), scratching, (swollen|red)
        (bumps|lumps) (all|everywhere), lumps coming up, itchy all, blotchy everywhere, bumps all
        over, come up in, palms and scalp, throat itching, whole body rashes, swollen eyes, itchy
        palms, itchy scalp
    """,
    "airway_swelling": """
        (throat|tongue|lips|lip|face|mouth|eyelids|cheeks|eyes) ___
        (swelling|swollen|swell|swells|swelled|closing|closes|closed|tight|tighter|tightening|huge|
        fat|massive|puffed|puffing|puffy|blowing|blown|blew|ballooning|ballooned|like balloon|like a
        trout|too big|(getting|got|gone|twice as|much) (big|bigger|thick|thicker)|filling my|poking
        out|shut|slits|itching|closing up|barky|squeezed|tight inside|grape),
        (swollen|swelling|fat|huge|puffy|puffed|massive) ___ (lips|tongue|lip|throat|face|eyelids),
        throat closing, {cannot} swallow, swallow hard, swallowing ___ hard, hard to swallow,
        swallow is like, trouble swallowing, voice ___
        (croaky|gone|hoarse|closed|husky|funny|strange|changed|croak), speaking like hot potato, hot
        potato, lump in (my|his|her) throat, clearing her throat over, throat ___
        (tight|scratchy|closing|grape), drooling, voice is gone, croaky, eyes swollen shut, eyes are
        slits, mouth has become fat, neck gone tight, (neck|necks) gone tight, (lips|lip|mouth) ___
        like (ive|id|i|it|theyve|its) (has|have|had|) (been|got|was|just been|) punched,
        (lips|lip|tongue|eyelids) (are|is|have gone|gone|like|) (the size of|size of),
        (lips|tongue|lip) tingling and (swollen|puffy|fat)
    """,
    "airway_plain": """
        throat ___ (closing|closing up|closed up|swelling|swelling up|swollen shut|tightening up),
        tongue ___ (swelling|swollen|swelling up|swelled up|too big|filling my mouth),
        (lips|tongue|face) ___ (swelling|swelled|blew|blow|blown|swollen) up ___
        (wheezing|wheezy|breathe|breath), face blow up ___ wheez, anaphylactic, anaphylaxis, lips
        and tongue ___ swollen, throat ___ (grape|closing|lump)
    """,
    "allergic_breath_or_faint": """
        {wheeze}, {short_breath}, wheezy, wheezing, whistle when, whistly, chest whistling, chests
        gone all tight, {near_faint}, going dark, going grey, everything is going dark, worlds going
        dark, world going grey, {unconscious}, {vomiting}, heart ___ (hammering|racing), barky
        cough, breath noise, looking down a tunnel, down a tunnel, light head, head light, room
        leaving me, floppy, quiet and floppy, something awful is coming, cant get his breath, bp is,
        bps, barky, keeled, tummy cramps
    """,
    "pen_used": """
        epipen in the, epipen ___ (thigh|used), used my own epipen, adrenaline auto injector,
        (used|jabbed|jab|stabbed|given|gave|injected) ___ (epipen|epi pen|adrenaline|jext),
        (jabbed|stabbed|gave|given) ___ pen ___ (thigh|leg)
    """,
    # Fits.
    "had_fit": """
        seizure, seizures, convulsion, convulsing, convulsed, convulsions, having fits, started
        fitting, fitting for, fitting on, proper fit, tonic clonic, stuipe, jerking episode, was
        fitting, is fitting, hes fitting, shes fitting, had a proper fit, another seizure,
        epileptic fit, second fit, another fit, third fit, third tonight, had two of them, two
        of them tuesday, had {number} fits, had a fit and (shook|jerked|foamed|wet|bit|was
        shaking|turned blue|went blue), (he|she|hes|shes) (was|is|started) fitting (on|at|in),
        (another|second|first|proper|full|actual|epileptic) fit
    """,
    "fit_said": """
        ({somebody}|i|ive) __ (had|having|has|have|having) a fit, had a fit, (never|not) had a fit
        before
    """,
    "fitted": "{somebody} fitted (after|on|in|during|at|for)",
    "fit_setting": """
        (after|during|in|on|at) (the|a|his|her|our|) __
        (run|race|10k|5k|parkrun|relay|marathon|training|session|match|shower|bath|bed|sleep|gym|
        track|treadmill|pitch|field|finish|course|start|bus), (when|as|while|just after|just as)
        (he|she|we|they|i) (crossed|finished|stopped|ran|was running|were running|was racing|was
        warming up), never (had|done) (one|it|that) (before|), never before, first (one|fit|ever|of
        (his|her) life)
    """,
    "body_jerking": """
        (went|gone|goes|going) __ (stiff|rigid) ___ (and|then|n|as a board), (stiff|rigid)
        (as a board|and|then|n) ___
        (shook|shaking|jerked|juddered|flapped|thrashed|shake|everything), jerking
        (like|on|all|loads|and|at|with), (arms|legs|arms legs|all body|whole body|hands and
        legs|everything|both arms) ___
        (jerking|shaking|shake|thrashing|banging|jolting|jumping|flapping|twitching|in
        time|jerked), (arms|legs|arms legs|all body|whole body|hands and
        legs|everything|both arms) ___ tight and (shaking|jerking|twitching|trembling),
        shaking on the floor, shook (all over|top to toe|from head|head to toe), shaking ___
        (eyes rolled|eyes up|mouth foam), flopping (like|about), on the
        (floor|ground|tarmac|track) ___ (jerking|shaking|flopping|thrashing|twitching),
        jerked loads, then jerked, arms legs head all banging, mad dance on the floor,
        thrashed about, thrashing, twitching all down, twitched all down, beating the bed,
        shaking the headboard, done his shaking thing, whole body shaking, all body shake,
        jerking all over, arched backwards, twitching, bit (his|her|my) tongue and wet, went
        rigid
    """,
    "fit_innocent": """
        cramp i mean, i mean cramp, fit and shouted, giggles, fit of, tantrum, hissy, laughing fit,
        shoe fit, seizure of the calf, calf seizure, seizure in (my|the) calf, fit ___ when my
        (son|daughter|kid), shouted the place
    """,
    "fit_evidence": """
        foam at, foam is, froth, frothing, foaming, eyes (rolled|up|rolling|turned up|white|to the
        ceiling|went up), rolled back, bit (my|his|her) tongue, bitten tongue, chewed (up|) tongue,
        tongue bleeding, bit my cheek, peed (herself|himself|myself), wet (himself|herself|myself),
        soaked shorts, wet leggings, accident in his shorts, came round, come round, snoring, first
        time, never done it, doesnt know me, jaw clenched, teeth clamped, sound of animal, noise
        like a bull, blue round mouth, dont remember nothing, no clue about, its a blank, then its a
        blank, dont know my, never happen before, out of it, foam, doesnt know his, not knowing,
        still sleep, grunting, not becoming conscious, not making eye contact, queer cry
    """,
    # Who holds a plank or squats long enough shakes.
    "held_and_shaking": """
        (legs|arms|thighs|quads|abs|core) (are|were|was|started|kept|) (shake|shook|shaking|tremble|
        trembled|trembling|jelly) ___ ___ (plank|planks|wall sit|wall
        sits|squat|squats|lunges|burpees| press ups|push ups|pull ups|deadlifts|leg press|barre),
        (plank|planks|wall sit|wall sits| squats|lunges|burpees|press ups|push ups|deadlifts|leg
        press|barre) ___ ___ (legs|arms|thighs| quads|abs|core) (are|were|was|started|kept|)
        (shake|shook|shaking|tremble|trembled|trembling)
    """,
    # A muscle or an eyelid that twitches by itself is no fit.
    "own_twitch": """
        (my|both my|one)
        ({calf}|{thigh}|{hamstring}|{buttock}|muscle|muscles|eyelid|eye|legs|leg)
        (is|are|keeps|keep|just|been|wont stop|cant stop|has been|have been|s|) ___
        twitching, ({calf}|{thigh}|{hamstring}|{buttock}|muscle|muscles|eyelid)
        (is|are|keeps|keep|just|been|wont stop|cant stop|has been|have been|s|) twitching,
        twitching (in|of) (my|one of my|both my)
        ({calf}|{thigh}|{hamstring}|{foot}|{buttock}|eyelid|eye|legs|leg|muscles|muscle),
        twitching ({calf}|muscle|muscles|eyelid), muscle twitching,
        (legs|leg|feet|foot|toes) twitching (in bed|at night|all night|when i|after
        (speedwork|runs|long runs|running|intervals|hard sessions|training)),
        why (do|are|did) (my|our|the) (legs|arms|knees|hands) (shake|shaking|tremble|trembling),
        (legs|arms|knees|hands) (shake|shook|shaking|trembling) ___ like jelly
    """,
}
